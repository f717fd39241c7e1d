# Mails. Plain sentences: they stand in the text and in the HTML alike.

mail-hello = Hello { $name },
mail-hello-nameless = Hello,
mail-foot = You get this mail because you signed up at { $community } with this address.

mail-code-subject = Your code for { $community }
mail-code-here = This is your code to sign in to { $community }:
mail-code-use =
    { $minutes ->
        [one] Enter it in the browser where you asked for it. It works once, within { $minutes } minute.
       *[other] Enter it in the browser where you asked for it. It works once, within { $minutes } minutes.
    }
mail-code-not-asked = If you did not ask for a code, you need not do anything: nobody gets in without it. Never tell it to anybody; nobody at { $community } will ask you for it.

mail-erasure-subject = Your code for erasing your data at { $community }
mail-erasure-here = This is your code to erase everything about you at { $community }:
mail-erasure-not-asked = If you did not ask for it, somebody is signed in as you: sign in, end all sessions, and nothing is erased without this code. Never tell it to anybody.

mail-welcome-subject = Welcome to { $community }
mail-welcome-thanks = Thank you for joining { $community }. Your sign-up is complete, and your introduction is on the welcome page, where others can greet you.
mail-welcome-start = Your own space shows what you do here, what it earns and what comes next. Start whenever it suits you.
mail-welcome-open = Open your own space

mail-reminder-open = Go on with the sign-up
mail-reminder-first-subject = Your sign-up at { $community } is waiting for you
mail-reminder-first-waiting = You began to sign up at { $community } and did not get to the end yet. You can go on where you stopped, on any device.
mail-reminder-first-more = If you have changed your mind, you need not do anything. We remind you once more at most.
mail-reminder-second-subject = One last reminder of your sign-up at { $community }
mail-reminder-second-waiting = Your sign-up at { $community } is still open. You can go on where you stopped, on any device.
mail-reminder-second-last = This is the last mail about it.
