# The page that explains how counting works.

counting-title = How counting works
counting-lead = Every number on this site can be traced to contributions. These are the rules, all of them.

counting-what = What counts
counting-what-1 = A contribution counts when it is accepted. What waits for review doesn’t count yet; what was declined or withdrawn doesn’t count.
counting-what-2 = Replies in a thread that one opened oneself don’t count: what counts is helping somebody else.
counting-what-3 = Each contribution counts once, however often it is reported to us.
counting-what-4 = When a contribution is corrected, declined, withdrawn or restored, all numbers that stand on it follow.

counting-programs = What the leaderboards count
counting-programs-lead = Each program has a leaderboard. Reviews and solutions stand beside its count on people’s pages and earn badges of their own.
counting-programs-caption = Programs and what they count
counting-column-program = Program
counting-column-counts = Leaderboard and total count
counting-column-beside = Stands beside it

counting-days = Days and years
counting-days-1 = The day of a contribution is the day it was in UTC, wherever its author lives. A reply written on New Year’s morning in Auckland can still belong to the old year.
counting-days-2 = A streak is a row of days, each with a contribution that counts. It stays current through the day after the last contribution, so that nobody has to hurry. Breaks are part of volunteering: the longest streak stays on the page.

counting-boards = Leaderboards
counting-boards-1 = A leaderboard shows the 90 days up to and including today. People with equal counts stand in the order of their handles.
counting-boards-2 = Whoever does not want to be ranked isn’t, and neither are bots.

counting-titles = Titles
counting-titles-1 = Shortly after midnight UTC, ranks 1 to 10 of each program become Top 10 Contributors, ranks 11 to 25 Top 25 Contributors, for the 90 days up to and including the day that ended. Titles change hands; the page of a person keeps all they ever held, with dates.

counting-badges = Badges
counting-badges-1 = A badge is dated with the day on which its rule was met, and it is given once for its period.
counting-badges-2 = Badges are never taken back. Where the work behind one is withdrawn later, the badge stays and is marked as kept.
counting-badges-link = All badges and their rules

counting-power = What all this is for
counting-power-1 = To say thank you. Neither badges nor titles nor ranks give anyone rights over others or over the site.
