# What surrounds every page: masthead, foot, and the pages for when something is not there.

skip-to-content = Skip to content
nav-label = Main
nav-home = { $community }, front page
nav-leaderboards = Leaderboards
nav-badges = Badges
nav-people = People
nav-counting = Counting
nav-sign-in = Sign in
nav-own = My space
nav-manage = Manage
page-title = { $page } · { $community }

foot-languages = Language
foot-days = Days, weeks and years are those of UTC. Badges and titles say thank you; they give nobody any power.

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
error-request = Tell them the number of this request, too: { $request }.
error-again = Try again

refused-title = This was not taken
refused-elsewhere = It was sent from another site, or by a browser that did not say from where. Open the page here and send it again.
refused-signed-out = You are no longer signed in, so nothing was changed. Sign in and send it again.
refused-not-ready = Introduce yourself first; it takes a minute. Nothing was changed.
refused-role = This takes a role that you don’t have. Nothing was changed.
refused-page-title = This page is not for everybody
refused-page = What is here takes a role that you don’t have.
refused-too-large = It is too large. Nothing was changed.
refused-not-text = It is not text that can be read. Nothing was changed.
refused-type = It did not come in the way in which this page’s form sends it. Nothing was changed.
refused-method = This address does not take that kind of request.
refused-too-often = That was a lot in a short time. Wait a minute and send it again.
refused-contended = Others kept changing the same thing at this moment, so nothing was changed. Send it again.
refused-front = Front page

form-invalid = This is not right.
form-required = Please fill this in.
form-too-long = This is too long.
form-problem = Please look at what is marked below.
form-optional = optional
