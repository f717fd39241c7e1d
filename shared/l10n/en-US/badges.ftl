# Names of the default catalogue's badges, and rules put into words. A badge without a
# message here is shown under the name that its definition carries.

badge-kb = Knowledge Base
badge-l10n = Localization
badge-support-forum = Support Forum
badge-social-support = Social Support
badge-reviewer = Reviewer
badge-writing-first-steps = First Steps in Writing
badge-writing-bronze = Writing Bronze
badge-writing-silver = Writing Silver
badge-writing-gold = Writing Gold
badge-localization-first-steps = First Steps in Localization
badge-localization-bronze = Localization Bronze
badge-localization-silver = Localization Silver
badge-localization-gold = Localization Gold
badge-forum-first-steps = First Steps in the Forum
badge-forum-bronze = Forum Bronze
badge-forum-silver = Forum Silver
badge-forum-gold = Forum Gold
badge-social-first-steps = First Steps in Social Support
badge-social-bronze = Social Bronze
badge-social-silver = Social Silver
badge-social-gold = Social Gold
badge-solver-bronze = Solver Bronze
badge-solver-silver = Solver Silver
badge-solver-gold = Solver Gold
badge-ready-to-help = Ready to Help
badge-ready-to-help-rule = Finish the guided sign-up.
badge-ready-to-help-reason = the guided sign-up was finished.
badge-all-rounder = All-Rounder
badge-polyglot = Polyglot
badge-streak-7 = 7-Day Streak
badge-streak-30 = 30-Day Streak
badge-streak-100 = 100-Day Streak
ladder-writing = Steps in Writing
ladder-localization = Steps in Localization
ladder-forum = Steps in the Forum
ladder-social = Steps in Social Support
ladder-solver = Solver Steps
ladder-streak = Streak Steps
one-ladder-from-to = From { $first } to { $last }
title-top-10 = Top 10 Contributor
title-top-25 = Top 25 Contributor
title-in-program = { $title } in { $program }

award-in-window = { $badge } { $window }
window-quarter = quarter { $quarter } of { $year }
window-month = { $month } { $year }

## How much

amount-contributions =
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }
amount-writing =
    { $count ->
        [one] { $count } new or edited article
       *[other] { $count } new or edited articles
    }
amount-localization =
    { $count ->
        [one] { $count } new or edited translation
       *[other] { $count } new or edited translations
    }
amount-forum =
    { $count ->
        [one] { $count } reply in the forum
       *[other] { $count } replies in the forum
    }
amount-social =
    { $count ->
        [one] { $count } reply on social media
       *[other] { $count } replies on social media
    }
amount-article-created =
    { $count ->
        [one] { $count } new article
       *[other] { $count } new articles
    }
amount-article-edited =
    { $count ->
        [one] { $count } edit of an article
       *[other] { $count } edits of articles
    }
amount-article-reviewed =
    { $count ->
        [one] { $count } review of an article
       *[other] { $count } reviews of articles
    }
amount-translation-created =
    { $count ->
        [one] { $count } new translation
       *[other] { $count } new translations
    }
amount-translation-edited =
    { $count ->
        [one] { $count } edit of a translation
       *[other] { $count } edits of translations
    }
amount-translation-reviewed =
    { $count ->
        [one] { $count } review of a translation
       *[other] { $count } reviews of translations
    }
amount-forum-reply =
    { $count ->
        [one] { $count } reply in the forum
       *[other] { $count } replies in the forum
    }
amount-forum-solution =
    { $count ->
        [one] { $count } reply chosen as the solution
       *[other] { $count } replies chosen as the solution
    }
amount-social-reply =
    { $count ->
        [one] { $count } reply on social media
       *[other] { $count } replies on social media
    }
amount-reviews =
    { $count ->
        [one] { $count } review of an article or translation
       *[other] { $count } reviews of articles or translations
    }
amount-distinct-day =
    { $count ->
        [one] Contributions on { $count } day
       *[other] Contributions on { $count } different days
    }
amount-distinct-week =
    { $count ->
        [one] Contributions in { $count } week
       *[other] Contributions in { $count } different weeks
    }
amount-distinct-locale =
    { $count ->
        [one] Contributions in { $count } language
       *[other] Contributions in { $count } different languages
    }
amount-distinct-product =
    { $count ->
        [one] Contributions about { $count } product
       *[other] Contributions about { $count } different products
    }
amount-distinct-program =
    { $count ->
        [one] Contributions in { $count } program
       *[other] Contributions in { $count } different programs
    }
amount-streak-day =
    { $count ->
        [one] A contribution on { $count } day
       *[other] A contribution on each of { $count } days in a row
    }
amount-streak-week =
    { $count ->
        [one] A contribution in { $count } week
       *[other] A contribution in each of { $count } weeks in a row
    }
amount-tenure =
    { $count ->
        [one] { $count } day since the first contribution
       *[other] { $count } days since the first contribution
    }

## Of what: added to an amount, one after the other

only-programs = { $amount }, in { $programs }
only-kinds = { $amount }, counting { $kinds }
only-ranked = { $amount }, counting what the leaderboards count
only-locales = { $amount }, in { $locales }
only-not-locales = { $amount }, in any language but { $locales }
only-products = { $amount }, about { $products }

## When

within-year = { $amount } in one calendar year
within-quarter = { $amount } in one quarter of a year
within-month = { $amount } in one calendar month
within-days =
    { $days ->
        [one] { $amount } within a day
       *[other] { $amount } within { $days } days
    }
within-dates = { $amount } from { $from } to { $to }

## Rules made of rules

rule-has-badge = Holding the badge { $badge }
rule-all = All of these:
rule-any = Any one of these:
rule-not = Not this:
rule-not-inline = not: { $rule }
rule-manual = Given by hand, with a reason, by the people who look after this community.
rule-once = Awarded once.
rule-each-year = Can be earned again each year.
rule-each-quarter = Can be earned again each quarter.
rule-each-month = Can be earned again each month.
rule-paused = This badge is resting: it can’t be earned at present. Those who hold it keep it.
rule-retired = This badge is no longer given. Those who hold it keep it.
