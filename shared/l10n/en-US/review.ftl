# The review of contributions that were logged by hand.

review-title = Review
review-lead = Contributions that wait for a decision, oldest first. Your own are not among them.
review-programs = Programs
review-all = All
review-none = Nothing waits.
review-more = More wait behind these.
review-by = { $name }, logged { $ago }
review-decide = Decide
review-decide-on = Decide on { $name }
review-one-title = Decide on a contribution
review-verdict = Your decision
review-accept = Accept
review-accept-hint = It counts from now on, for the day on which it was done.
review-decline = Decline
review-decline-hint = It does not count. The author may correct it, and it comes back here.
review-words = Words to the author
review-words-hint = Only the author reads them. Needed when you decline.
review-words-needed = Please tell the author why.
review-send = Send the decision
review-done-accepted = It is accepted.
review-done-declined = It is declined.
review-late-decided = Somebody else has decided on this already. Their decision stands.
review-late-moved-on = The author has changed it since you looked. Nothing was decided; look at it again.
review-is-accepted = It was accepted.
review-is-declined = It was declined.
review-is-withdrawn = The author has withdrawn it.
