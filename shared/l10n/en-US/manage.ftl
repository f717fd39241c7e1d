# The managers' rooms: overview, people, roles, beginners, the audit log.

manage-title = Manage
manage-rooms = Where you can help
manage-waiting = { $count ->
    [0] nothing waits
    [one] { $shown } waits
   *[other] { $shown } wait
}
manage-room-review = Review
manage-room-review-lead = Contributions that somebody logged by hand and that wait for a second pair of eyes.
manage-room-beginners = Beginners
manage-room-beginners-lead = People in their first weeks in a program that speaks in the brand’s name.
manage-room-claims = Claims
manage-room-claims-lead = People who say that an imported record is theirs.
manage-room-people = People
manage-room-people-lead = Find somebody, see how they are doing, give and take roles, suspend.
manage-room-funnel = Sign-up
manage-room-funnel-lead = How newcomers get through the sign-up, and where they stop.
manage-room-tasks = First tasks
manage-room-tasks-lead = What newcomers are offered to begin with.
manage-room-community = Guidelines
manage-room-community-lead = The guidelines of the community and its programs, and where contributions are reviewed.
manage-room-roles = Your roles
manage-room-roles-lead = What you were trusted with. You can give up each of them at any time.
manage-room-audit = Audit log
manage-room-audit-lead = Who did what to whom. Nothing in here is ever changed or removed.

manage-role-localization-leader = Localization leader
manage-role-localization-leader-lead = You review contributions in this locale and its regional variants.
manage-role-moderator = Moderator
manage-role-moderator-lead = You review contributions in this program and accompany its beginners.
manage-role-manager = Manager
manage-role-manager-lead = You look after people and programs, and name moderators and localization leaders.
manage-role-admin = Admin
manage-role-admin-lead = You can do everything a manager can, and name managers and admins. There is always at least one admin.
manage-role-for = { $role }: { $scope }
manage-role-none = No role

manage-find = Find somebody
manage-find-label = Handle or e-mail address
manage-find-hint = As a whole; parts of it find nobody.
manage-find-button = Find
manage-find-nobody = Nobody has this handle or address.
manage-find-record = This is an imported record that nobody has signed up for. Its page is among the public ones.
manage-staff = People with a role
manage-staff-none = Nobody holds a role yet.

manage-person-unnamed = Somebody in the sign-up
manage-person-facts = The account
manage-person-state = State
manage-person-handle = Handle
manage-person-email = E-mail address
manage-person-step = Next step of the sign-up
manage-person-since = Signed up
manage-person-visit = Last here
manage-person-sessions = Sessions
manage-person-programs = Programs
manage-person-locales = Locales
manage-person-roles = Roles
manage-state-active = Active
manage-state-suspended = Suspended
manage-state-erasing = Being erased
manage-state-record = Imported record without an account
manage-state-bot = Bot
manage-step-address = Confirm the address
manage-step-introduction = Introduce themselves
manage-step-guidelines = Read the guidelines
manage-step-programs = Choose programs
manage-step-task = Pick a first task
manage-step-ready = Get ready

manage-give = Give this role
manage-give-role = Role
manage-give-locale = Locale
manage-give-locale-hint = For a localization leader only: a language tag such as de or pt-BR. It stands for its regional variants too.
manage-take = Take back
manage-give-up = Give up: { $role }
manage-suspend-title = Suspend
manage-suspend-lead = Ends all sessions at once. The person can’t sign in, gets no mail, and their page and places on leaderboards are hidden. Nothing is deleted.
manage-suspend-reason = Reason
manage-suspend = Suspend this person
manage-reason-spam = Spam
manage-reason-conduct = Against the guidelines
manage-reason-account-taken = The account is in somebody else’s hands
manage-reason-other = Another reason
manage-restore-title = Let back in
manage-restore-lead = The person can sign in again, and their page and places come back.
manage-restore = Let this person back in

manage-done-given = The role is given.
manage-done-taken = The role is taken back.
manage-done-given-up = You have given up the role.
manage-done-suspended = Suspended. All sessions have ended.
manage-done-restored = Let back in.
manage-done-vouch = You have vouched for them.
manage-done-extend = Extended by two weeks.
manage-done-end = Ended without a voucher.
manage-problem-not-active = This person can’t hold a role now: the account is not active or not introduced yet.
manage-problem-last-admin = This is the last admin. Name another one first.
manage-problem-decided = Somebody else has decided about this in the meantime. Nothing of yours was changed; here is how it stands.

manage-beginners-lead = Everybody begins with 14 days under moderation. The right to the brand’s account takes both: the days, and somebody who vouches.
manage-beginners-none = Nobody is waiting.
manage-beginners-not-yours = None of your programs has beginners.
manage-beginner-days = Here since { $from }, accompanied until { $until }{ $extended ->
    [0] {""}
    [one] , extended once
   *[other] , extended { $extended } times
}.
manage-beginner-due = Here since { $from }. The days were over on { $until }{ $extended ->
    [0] {""}
    [one] , extended once
   *[other] , extended { $extended } times
}; a voucher is missing.
manage-beginner-decide = Decide about { $name }
manage-beginner-words = Words for them, if you like
manage-beginner-vouch = Vouch
manage-beginner-extend = Two more weeks
manage-beginner-end = End without a voucher

manage-audit-before = The day before
manage-audit-after = The day after
manage-audit-none = Nothing was noted on this day.
manage-audit-more = Earlier on this day
manage-audit-system = The system
manage-audit-line = { $by } { $act }
manage-audit-line-about = { $by } { $act }: { $on }
manage-audit-gone = Somebody without a page
manage-act-role-given = gave a role
manage-act-role-taken = took a role
manage-act-access-denied = was turned away
manage-act-account-suspended = suspended
manage-act-account-restored = let back in
manage-act-beginner-vouched = vouched for a beginner
manage-act-beginner-extended = extended a beginner’s time
manage-act-beginner-ended = ended a beginner’s time
manage-act-claim-approved = approved a claim
manage-act-claim-declined = declined a claim
manage-act-review-accepted = accepted a contribution
manage-act-review-declined = declined a contribution
manage-act-tasks-changed = changed the first tasks
manage-act-community-changed = changed guidelines or settings
manage-act-person-erased = was erased
manage-act-people-merged = joined two records
