# The public pages. Numbers arrive as numbers so that plurals work; dates and names as text.

count-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
count-active-days =
    { $count ->
        [one] { $count } active day
       *[other] { $count } active days
    }
count-contributions =
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }
count-people =
    { $count ->
        [0] nobody yet
        [one] { $count } person
       *[other] { $count } people
    }

column-rank = Rank
column-name = Name
column-count = Count
column-year = Year
column-month = Month
column-active-days = Active days
column-contributions = Contributions
column-awarded = Awarded
column-window = For

## Front page

front-title = This week in the community
front-window = The seven days up to and including { $day }, beside the seven days before.
front-week = The week in numbers
front-last-week =
    { $count ->
        [0] none the week before
       *[other] { $count } the week before
    }
front-people = by { $people }
front-leaders = Who leads
front-leaders-window = Over the past 90 days.
front-leaders-none = The first contribution of these 90 days takes the lead.
front-leaders-more = All of { $program }
front-badges = Newest badges
front-badges-none = The next badge awarded will stand here.
front-badges-more = All badges and how to earn them
front-locales = Languages
front-locales-lead = Where there was work in the past 90 days.
front-updated = Counted { $ago }.

## Leaderboards

board-kicker = Leaderboard
board-title-locale = { $program } in { $locale }
board-programs = Programs
board-window = { $counted } in the 90 days up to and including { $to }, beginning with { $from }.
board-caption = { $counted }, most first
board-none = Nobody has contributed here in these 90 days. The list is open.
board-none-locale = Nobody has contributed in this language in these 90 days. The list is open.
board-next = The next { $count }
board-locales = By language: { $locale }
board-all-locales = All languages
board-titles-heading = Titles
board-order = People with equal counts stand in the order of their handles.
board-own = Your own place
board-titles = Ranks 1 to 10 hold the title Top 10 Contributor, ranks 11 to 25 Top 25 Contributor. Titles are given each night for the days up to and including the day before.

## A contributor

person-kicker = Contributor
person-summary = { $name }. { $since }. { $contributions }.
person-since = Contributing since { $day }
person-here-since = Here since { $day }
person-last = Last active { $day }
person-unclaimed = This page was made from public contributions; nobody has claimed it yet.
person-joined-programs = Takes part in { $programs }
person-speaks = Speaks { $languages }
person-key-figures = At a glance
person-total = Contributions
person-total-remark = all that count
person-streak = Current streak
person-streak-none = Starts with the next contribution
person-streak-remark = with a contribution, in a row
person-longest = Longest streak
person-longest-remark = { $from } to { $to }
person-badges-held = Badges
person-calendar = A year’s work
person-calendar-summary = { $year }: { $days }, { $contributions }.
person-calendar-busiest = Most in { $month }.
person-calendar-none = { $year }: no active days.
person-calendar-years = Years
person-calendar-table = The year as a table
person-calendar-caption = { $year } by month
person-badges = Badges
person-badges-none = The first badge comes with the first contribution that counts.
person-kept = kept
person-kept-note = Kept: the badge was earned, and stays although some of the work was withdrawn later.
person-earned = How each was earned
person-earned-met = { $rule }: { $value } by { $day }
person-earned-before = { $value } by { $day }, where { $target } were needed. The rule has changed since.
person-earned-by-hand = Given by hand on { $day }.
person-earned-reason = Given by hand on { $day }: { $reason }
person-earned-kept = Kept, although some of the work was withdrawn later.
person-next = What comes next
person-next-of = { $value } of { $target }
person-next-progress = { $badge }: { $value } of { $target }
person-titles = Titles
person-title-held = since { $since }
person-title-once = { $since } to { $until }
person-titles-once = Once held
person-totals = Contributions by program
person-years = By year
person-years-caption = What the leaderboards count, by calendar year
person-years-all = All years
person-locales = Languages
person-list = See every contribution

## A contributor's contributions

list-title = Contributions
list-title-of = Contributions of { $name }
list-lead = Newest first. What doesn’t count says why.
list-none = Nothing is recorded yet.
list-next = Older contributions
list-pending = Doesn’t count yet: waiting for review
list-declined = Doesn’t count: declined
list-withdrawn = Doesn’t count: withdrawn
list-own-thread = Doesn’t count: in a thread opened by the same person
list-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }

## Badges

badges-title = Badges
badges-lead = Every badge has its rule, is dated with the day on which that rule was met, and is never taken back.
one-ladder-lead =
    { $count ->
        [one] One step. Whoever takes it keeps it.
       *[other] { $count } steps, one after the other. Whoever takes one keeps it.
    }
badges-across = Across programs
one-badge-steps = Steps of this ladder
one-badge-ladder = All steps with their rules
one-badge-holders = Who holds it
one-badge-holders-window = Who holds it for { $window }
one-badge-holders-none = Nobody yet.
one-badge-holders-none-window = Nobody holds it for { $window }.
one-badge-holders-caption = Holders
one-badge-holders-next = More holders
one-badge-all-windows = All
one-badge-windows = Period

## Finding someone

find-title = Find someone
find-lead = Every contributor has a page under their handle, the name they use in the community.
