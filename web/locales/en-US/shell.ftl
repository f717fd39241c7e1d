# What surrounds every page: masthead, foot, and the pages for when something is not there.

skip-to-content = Skip to content
nav-label = Main
nav-home = { $community }, front page
nav-leaderboards = Leaderboards
nav-badges = Badges
nav-people = People
nav-counting = Counting
page-title = { $page } · { $community }

foot-languages = Language
foot-days = Days, weeks and years are those of UTC. Badges and titles say thank you; they give nobody any power.

program-writing = Writing
program-localization = Localization
program-forum = Forum
program-social = Social

find-label = Handle
find-button = Open page

back-to-start = Back to the first entries
not-found-title = There is no page here
not-found-lead = The address may have a typing mistake, the page may have moved, or the person may have chosen not to be shown.
not-found-person = Looking for someone? Their page stands under their handle:
not-found-elsewhere = Or go on from here

bad-request-title = This address can’t be answered
bad-request-lead = Something after the question mark in the address is not what this page expects.
bad-request-cursor = The place in the list that it points to isn’t one of ours. Lists move on, so links into the middle of them don’t last.
bad-request-again = Open the page from its beginning

error-title = Something went wrong on our side
error-lead = Nothing you did caused this, and nothing is lost: contributions are kept safe before anything else happens. Please try again in a minute.
error-reference = If it keeps happening, tell the people who run this site the time: { $instant }.
error-again = Try again
