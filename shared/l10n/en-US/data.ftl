# Claiming work that was recorded before one was here, taking one's data along, being erased.

data-claim-title = Work of yours from before
data-claim-lead = Work that was brought here from elsewhere may be yours already. Say so, and it becomes part of your record: counts, badges and titles with it.
data-claim-matching = These look like yours
data-claim-matching-lead = The source gave your e-mail address for them. Take one over and it is yours at once.
data-claim-take = This is me: take it over
data-claim-find = Find a record
data-claim-handle = Handle
data-claim-handle-hint = The name under which you worked there, exactly as it was written.
data-claim-search = Look it up
data-claim-holds = { $contributions ->
    [one] One contribution that counts
   *[other] { $contributions } contributions that count
  } and { $badges ->
    [one] one badge
   *[other] { $badges } badges
  }.
data-claim-look = See the page
data-claim-ask = Ask for it
data-claim-words = How can we tell that it is yours?
data-claim-words-hint = A manager reads this and decides. A link to your profile there helps.
data-claim-is-unknown = There is no record under this handle.
data-claim-is-taken = This record belongs to somebody or can’t be claimed.
data-claim-requests = Your requests
data-claim-open = waiting for a manager
data-claim-approved = approved: it belongs to your record
data-claim-declined = declined
data-claim-withdrawn = withdrawn
data-claim-withdraw = Withdraw

data-done-asked = Your request is with the managers.
data-done-withdrawn = Your request was withdrawn.
data-done-taken-over = The record is yours. Counts and badges follow within minutes.
data-done-approved = Approved. The two records become one within minutes.
data-done-declined = Declined.

data-title = Your data
data-lead = Everything here about you is yours: take it along whenever you like, or have it erased.
data-export = Take it along
data-export-lead = One file with everything about you: your account, your page, your work with what reviewers wrote, badges, greetings and requests. JSON for machines, CSV for spreadsheets.
data-export-send = Download everything
data-export-year = Download with the work of { $year }
data-export-often = You have just taken several files. Try again in a few minutes.
data-export-large = All your work is too much for one file. Take it year by year.
data-erase-title = Be erased
data-erase-short = Your page, your words and everything personal go for good. What you did still counts for the community, under no name.
data-erase-on = See what goes and what stays

data-erase-lead = Nobody can undo this. Read what it means before you go on.
data-erase-goes = What goes, within the hour
data-erase-goes-name = your name, handle, words, languages and picture of activity
data-erase-goes-work = titles and links of your contributions, and what reviewers wrote to you
data-erase-goes-badges = your badges and titles
data-erase-goes-private = your address, sessions, passkeys, connected identities, settings, sign-up, introduction and greetings you gave and were given
data-erase-goes-mails = every mail that was to be sent to you: from now on you get none
data-erase-stays = What stays
data-erase-stays-counts = that something was done on a day, as a number under no name, so that the community’s totals stay right
data-erase-stays-log = entries in the log of decisions, which holds a random id and no name
data-erase-stays-backups = backups, which nobody reads but in an emergency, and which are gone after 35 days
data-erase-stays-elsewhere = what lies where it came from: other sites are not ours to erase
data-erase-code-lead = To be sure that it is you, we send a code to your address.
data-erase-code-send = Send me the code

data-confirm-title = Erase me
data-confirm-lead = Enter the code we sent to your address. As soon as it is right, you are erased.
data-confirm-code = Code
data-confirm-send = Erase me for good
data-confirm-again = Ask for another code
data-confirm-wrong = This is not the code we sent.
data-confirm-over = This code is over. Ask for another one.
data-confirm-often = Too many tries. Wait a few minutes.
data-confirm-last-admin = You are the last admin. Give the role to somebody first.
data-erased-title = You have been erased
data-erased-lead = You are signed out everywhere and get no more mails. The rest goes within the hour. Thank you for everything you did.

data-manage-title = Claims
data-manage-lead = People say that these records are theirs. Two records that became one can’t be parted again.
data-manage-none = Nothing is waiting.
data-manage-by = asked for by { $name }
data-manage-asker = Who asks
data-manage-decide = Decide
data-manage-verdict = Does it belong to them?
data-manage-approve = Yes, make it theirs
data-manage-approve-hint = Counts, badges and titles go over to them.
data-manage-decline = No
data-manage-words = Words to them
data-manage-send = Decide
data-manage-late = This was decided or withdrawn meanwhile.

data-unavailable = We can’t take this right now, and that is our fault. Please try again in a minute.
