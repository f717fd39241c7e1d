# Noms des badges, et règles mises en mots.

badge-kb = Base de connaissances
badge-l10n = Traduction
badge-support-forum = Forum d’entraide
badge-social-support = Entraide sur les réseaux
badge-reviewer = Relecture
badge-writing-first-steps = Premiers pas en rédaction
badge-writing-bronze = Rédaction bronze
badge-writing-silver = Rédaction argent
badge-writing-gold = Rédaction or
badge-localization-first-steps = Premiers pas en traduction
badge-localization-bronze = Traduction bronze
badge-localization-silver = Traduction argent
badge-localization-gold = Traduction or
badge-forum-first-steps = Premiers pas au forum
badge-forum-bronze = Forum bronze
badge-forum-silver = Forum argent
badge-forum-gold = Forum or
badge-social-first-steps = Premiers pas sur les réseaux
badge-social-bronze = Réseaux bronze
badge-social-silver = Réseaux argent
badge-social-gold = Réseaux or
badge-solver-bronze = Solutions bronze
badge-solver-silver = Solutions argent
badge-solver-gold = Solutions or
badge-ready-to-help = À votre service
badge-ready-to-help-rule = Terminer l’inscription guidée.
badge-ready-to-help-reason = l’inscription guidée est terminée.
badge-all-rounder = Polyvalence
badge-polyglot = Polyglotte
badge-streak-7 = Série de 7 jours
badge-streak-30 = Série de 30 jours
badge-streak-100 = Série de 100 jours
ladder-writing = Étapes en rédaction
ladder-localization = Étapes en traduction
ladder-forum = Étapes sur le forum
ladder-social = Étapes sur les réseaux sociaux
ladder-solver = Étapes des solutions
ladder-streak = Étapes des séries
one-ladder-from-to = De { $first } à { $last }
title-top-10 = Contributeur du Top 10
title-top-25 = Contributeur du Top 25
title-in-program = { $title }, { $program }

award-in-window = { $badge } { $window }
window-quarter = { $quarter }e trimestre { $year }
window-month = { $month } { $year }

## Combien

amount-contributions =
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }
amount-writing =
    { $count ->
        [one] { $count } article créé ou modifié
       *[other] { $count } articles créés ou modifiés
    }
amount-localization =
    { $count ->
        [one] { $count } traduction créée ou modifiée
       *[other] { $count } traductions créées ou modifiées
    }
amount-forum =
    { $count ->
        [one] { $count } réponse au forum
       *[other] { $count } réponses au forum
    }
amount-social =
    { $count ->
        [one] { $count } réponse sur les réseaux sociaux
       *[other] { $count } réponses sur les réseaux sociaux
    }
amount-article-created =
    { $count ->
        [one] { $count } nouvel article
       *[other] { $count } nouveaux articles
    }
amount-article-edited =
    { $count ->
        [one] { $count } modification d’article
       *[other] { $count } modifications d’articles
    }
amount-article-reviewed =
    { $count ->
        [one] { $count } relecture d’article
       *[other] { $count } relectures d’articles
    }
amount-translation-created =
    { $count ->
        [one] { $count } nouvelle traduction
       *[other] { $count } nouvelles traductions
    }
amount-translation-edited =
    { $count ->
        [one] { $count } modification de traduction
       *[other] { $count } modifications de traductions
    }
amount-translation-reviewed =
    { $count ->
        [one] { $count } relecture de traduction
       *[other] { $count } relectures de traductions
    }
amount-forum-reply =
    { $count ->
        [one] { $count } réponse au forum
       *[other] { $count } réponses au forum
    }
amount-forum-solution =
    { $count ->
        [one] { $count } réponse choisie comme solution
       *[other] { $count } réponses choisies comme solution
    }
amount-social-reply =
    { $count ->
        [one] { $count } réponse sur les réseaux sociaux
       *[other] { $count } réponses sur les réseaux sociaux
    }
amount-reviews =
    { $count ->
        [one] { $count } relecture d’article ou de traduction
       *[other] { $count } relectures d’articles ou de traductions
    }
amount-distinct-day =
    { $count ->
        [one] Des contributions durant { $count } jour
       *[other] Des contributions durant { $count } jours différents
    }
amount-distinct-week =
    { $count ->
        [one] Des contributions durant { $count } semaine
       *[other] Des contributions durant { $count } semaines différentes
    }
amount-distinct-locale =
    { $count ->
        [one] Des contributions en { $count } langue
       *[other] Des contributions en { $count } langues différentes
    }
amount-distinct-product =
    { $count ->
        [one] Des contributions sur { $count } produit
       *[other] Des contributions sur { $count } produits différents
    }
amount-distinct-program =
    { $count ->
        [one] Des contributions dans { $count } programme
       *[other] Des contributions dans { $count } programmes différents
    }
amount-streak-day =
    { $count ->
        [one] Une contribution durant { $count } jour
       *[other] Une contribution chaque jour, { $count } jours de suite
    }
amount-streak-week =
    { $count ->
        [one] Une contribution durant { $count } semaine
       *[other] Une contribution chaque semaine, { $count } semaines de suite
    }
amount-tenure =
    { $count ->
        [one] { $count } jour depuis la première contribution
       *[other] { $count } jours depuis la première contribution
    }

## De quoi

only-programs = { $amount }, dans { $programs }
only-kinds = { $amount }, parmi { $kinds }
only-ranked = { $amount }, parmi ce que comptent les classements
only-locales = { $amount }, en { $locales }
only-not-locales = { $amount }, dans toute langue sauf { $locales }
only-products = { $amount }, au sujet de { $products }

## Quand

within-year = { $amount } en une année civile
within-quarter = { $amount } en un trimestre
within-month = { $amount } en un mois civil
within-days =
    { $days ->
        [one] { $amount } en { $days } jour
       *[other] { $amount } en { $days } jours
    }
within-dates = { $amount } du { $from } au { $to }

## Règles de règles

rule-has-badge = Porter le badge { $badge }
rule-all = Tout ceci :
rule-any = L’un de ceux-ci :
rule-not = Pas ceci :
rule-not-inline = pas : { $rule }
rule-manual = Donné à la main, avec une raison, par les personnes qui veillent sur cette communauté.
rule-once = Donné une seule fois.
rule-each-year = Peut être obtenu de nouveau chaque année.
rule-each-quarter = Peut être obtenu de nouveau chaque trimestre.
rule-each-month = Peut être obtenu de nouveau chaque mois.
rule-paused = Ce badge se repose : on ne peut pas l’obtenir en ce moment. Qui le porte le garde.
rule-retired = Ce badge n’est plus donné. Qui le porte le garde.
