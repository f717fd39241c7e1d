# Signing in by a code from a mail.

sign-in-title = Sign in
sign-in-lead = Enter your e-mail address, and we send you a code. There is no password. If you are new here, this is how you begin, too.
sign-in-email = E-mail address
sign-in-address-wrong = This is not an address that mail can be sent to. It looks like name@example.org.
sign-in-send = Send me a code
sign-in-often =
    { $seconds ->
        [one] That was a lot from your network in a short time. Wait { $seconds } second and send it again.
       *[other] That was a lot from your network in a short time. Wait { $seconds } seconds and send it again.
    }
sign-in-unavailable = We can’t take this right now, and that is our fault. Please try again in a minute.

sign-in-code-title = Enter your code
sign-in-code-lead = A code goes to { $address }. Enter the newest one that came, here in this browser; it works for { $minutes } minutes.
sign-in-code = Code
sign-in-code-hint = Eight digits. Blanks between them do no harm.
sign-in-code-send = Sign in
sign-in-code-tries =
    { $tries ->
        [one] You can try { $tries } more time.
       *[other] You can try { $tries } more times.
    }
sign-in-code-shape = A code has eight digits.
sign-in-code-wrong = This is not the code. Look for the newest mail from us.
sign-in-code-none = No mail after a minute or two? Look among the spam. No more than { $mails } codes in { $minutes } minutes are sent to one address, so a mail that came shortly before may hold the code to enter.
sign-in-code-again = Ask for another code

sign-in-used-title = This code has just been used here
sign-in-used-lead = A code works once. If it was you a moment ago, you are signed in: go on. If not, you can ask for another code there.
sign-in-used-on = Go on

sign-in-over-title = This needs another code
sign-in-over-lead = A code works once, within { $minutes } minutes, for { $tries } tries, and only in the browser where it was asked for. One of these is over.

sign-in-closed-title = This account is closed
sign-in-closed-lead = Your code was right, but nobody can sign in to this account at the moment: it was suspended, or it is being erased. The people who run this community can tell you more.
