# Managers’ rooms for newcomers: the funnel of the sign-up, first tasks, the community’s settings.

manage-save = Save
manage-saved = Saved.
manage-outdated = Somebody else has saved a change since you opened this page. Yours was not saved and still stands here; save again to put it over theirs.

## Funnel

manage-funnel-title = Sign-up
manage-funnel-lead = How people who began in the last { $weeks } weeks get through the sign-up. Who was erased is not counted.
manage-funnel-program = Program
manage-funnel-all-programs = All programs
manage-funnel-week = Week
manage-funnel-all-weeks = All weeks
manage-funnel-steps = Step by step
manage-funnel-steps-caption = How many reached each step, for how many it is the next one, and how long it took from the step before (median).
manage-funnel-step = Step
manage-funnel-reached = Reached
manage-funnel-stopped = Stopped before it
manage-funnel-median = Time taken
manage-funnel-nobody = Nobody began then.
manage-funnel-weeks = Week by week
manage-funnel-weeks-caption = How many began in each week, and how many of them are ready by now.
manage-funnel-began = Began
manage-funnel-step-address = Address
manage-funnel-step-introduction = Introduction
manage-funnel-step-guidelines = Guidelines
manage-funnel-step-programs = Programs
manage-funnel-step-task = First task
manage-funnel-step-ready = Ready

## First tasks

manage-tasks-title = First tasks
manage-tasks-lead = What newcomers are offered to begin with. Those that come with Laurel are in every language; yours are shown as you write them.
manage-tasks-add = Add a task
manage-tasks-change = Change a task
manage-tasks-program = Program
manage-tasks-name = Title
manage-tasks-words = What there is to do
manage-tasks-url = Link
manage-tasks-url-wrong = This must be a web address that begins with https:// or http://.
manage-tasks-locale = Language
manage-tasks-locale-hint = A language tag such as pt-BR. Without one it is offered to everybody.
manage-tasks-difficulty = Effort
manage-tasks-difficulty-1 = Half an hour
manage-tasks-difficulty-2 = An hour or two
manage-tasks-difficulty-3 = An evening
manage-tasks-retire = Retire
manage-tasks-retire-one = Retire: { $task }
manage-tasks-offer = Offer again
manage-tasks-offer-one = Offer again: { $task }
manage-tasks-retired = retired
manage-tasks-full = There are as many tasks as the list can hold. Retire one first.

## Community

manage-community-title = Guidelines and review
manage-community-lead = What newcomers read, and where contributions are looked at before they count.
manage-community-guidelines = Guidelines of the community
manage-community-guidelines-of = Guidelines: { $program }
manage-community-empty = Plain text; an empty line begins a new paragraph. Left empty, newcomers read the sentences that come with Laurel, in their language.
manage-community-stored = What somebody else saved
manage-community-review = Programs that ask for review
manage-community-review-hint = There, contributions that people log by hand wait until somebody accepts them.
