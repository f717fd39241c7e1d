# Namen der Abzeichen und Regeln in Worten.

badge-kb = Wissensdatenbank
badge-l10n = Übersetzung
badge-support-forum = Hilfeforum
badge-social-support = Hilfe in sozialen Medien
badge-reviewer = Prüfung
badge-writing-first-steps = Erste Schritte im Schreiben
badge-writing-bronze = Schreiben Bronze
badge-writing-silver = Schreiben Silber
badge-writing-gold = Schreiben Gold
badge-localization-first-steps = Erste Schritte im Übersetzen
badge-localization-bronze = Übersetzen Bronze
badge-localization-silver = Übersetzen Silber
badge-localization-gold = Übersetzen Gold
badge-forum-first-steps = Erste Schritte im Forum
badge-forum-bronze = Forum Bronze
badge-forum-silver = Forum Silber
badge-forum-gold = Forum Gold
badge-social-first-steps = Erste Schritte in sozialen Medien
badge-social-bronze = Soziale Medien Bronze
badge-social-silver = Soziale Medien Silber
badge-social-gold = Soziale Medien Gold
badge-solver-bronze = Lösungen Bronze
badge-solver-silver = Lösungen Silber
badge-solver-gold = Lösungen Gold
badge-ready-to-help = Bereit zu helfen
badge-ready-to-help-rule = Den begleiteten Einstieg abschließen.
badge-ready-to-help-reason = der begleitete Einstieg ist abgeschlossen.
badge-all-rounder = Vielseitig
badge-polyglot = Mehrsprachig
badge-streak-7 = Serie von 7 Tagen
badge-streak-30 = Serie von 30 Tagen
badge-streak-100 = Serie von 100 Tagen
ladder-writing = Stufen im Schreiben
ladder-localization = Stufen im Übersetzen
ladder-forum = Stufen im Forum
ladder-social = Stufen in sozialen Medien
ladder-solver = Stufen der Lösungen
ladder-streak = Stufen der Serien
one-ladder-from-to = Von { $first } bis { $last }
title-top-10 = Top-10-Beitragende
title-top-25 = Top-25-Beitragende
title-in-program = { $title }, { $program }

award-in-window = { $badge } { $window }
window-quarter = { $quarter }. Quartal { $year }
window-month = { $month } { $year }

## Wie viel

amount-contributions =
    { $count ->
        [one] { $count } Beitrag
       *[other] { $count } Beiträge
    }
amount-writing =
    { $count ->
        [one] { $count } neuer oder bearbeiteter Artikel
       *[other] { $count } neue oder bearbeitete Artikel
    }
amount-localization =
    { $count ->
        [one] { $count } neue oder bearbeitete Übersetzung
       *[other] { $count } neue oder bearbeitete Übersetzungen
    }
amount-forum =
    { $count ->
        [one] { $count } Antwort im Forum
       *[other] { $count } Antworten im Forum
    }
amount-social =
    { $count ->
        [one] { $count } Antwort in sozialen Medien
       *[other] { $count } Antworten in sozialen Medien
    }
amount-article-created =
    { $count ->
        [one] { $count } neuer Artikel
       *[other] { $count } neue Artikel
    }
amount-article-edited =
    { $count ->
        [one] { $count } Bearbeitung eines Artikels
       *[other] { $count } Bearbeitungen von Artikeln
    }
amount-article-reviewed =
    { $count ->
        [one] { $count } Prüfung eines Artikels
       *[other] { $count } Prüfungen von Artikeln
    }
amount-translation-created =
    { $count ->
        [one] { $count } neue Übersetzung
       *[other] { $count } neue Übersetzungen
    }
amount-translation-edited =
    { $count ->
        [one] { $count } Bearbeitung einer Übersetzung
       *[other] { $count } Bearbeitungen von Übersetzungen
    }
amount-translation-reviewed =
    { $count ->
        [one] { $count } Prüfung einer Übersetzung
       *[other] { $count } Prüfungen von Übersetzungen
    }
amount-forum-reply =
    { $count ->
        [one] { $count } Antwort im Forum
       *[other] { $count } Antworten im Forum
    }
amount-forum-solution =
    { $count ->
        [one] { $count } als Lösung gewählte Antwort
       *[other] { $count } als Lösung gewählte Antworten
    }
amount-social-reply =
    { $count ->
        [one] { $count } Antwort in sozialen Medien
       *[other] { $count } Antworten in sozialen Medien
    }
amount-reviews =
    { $count ->
        [one] { $count } Prüfung eines Artikels oder einer Übersetzung
       *[other] { $count } Prüfungen von Artikeln oder Übersetzungen
    }
amount-distinct-day =
    { $count ->
        [one] Beiträge an { $count } Tag
       *[other] Beiträge an { $count } verschiedenen Tagen
    }
amount-distinct-week =
    { $count ->
        [one] Beiträge in { $count } Woche
       *[other] Beiträge in { $count } verschiedenen Wochen
    }
amount-distinct-locale =
    { $count ->
        [one] Beiträge in { $count } Sprache
       *[other] Beiträge in { $count } verschiedenen Sprachen
    }
amount-distinct-product =
    { $count ->
        [one] Beiträge zu { $count } Produkt
       *[other] Beiträge zu { $count } verschiedenen Produkten
    }
amount-distinct-program =
    { $count ->
        [one] Beiträge in { $count } Programm
       *[other] Beiträge in { $count } verschiedenen Programmen
    }
amount-streak-day =
    { $count ->
        [one] Ein Beitrag an { $count } Tag
       *[other] Ein Beitrag an jedem von { $count } Tagen in Folge
    }
amount-streak-week =
    { $count ->
        [one] Ein Beitrag in { $count } Woche
       *[other] Ein Beitrag in jeder von { $count } Wochen in Folge
    }
amount-tenure =
    { $count ->
        [one] { $count } Tag seit dem ersten Beitrag
       *[other] { $count } Tage seit dem ersten Beitrag
    }

## Wovon

only-programs = { $amount }, im Programm { $programs }
only-kinds = { $amount }, gezählt werden { $kinds }
only-ranked = { $amount }, gezählt wird, was die Ranglisten zählen
only-locales = { $amount }, auf { $locales }
only-not-locales = { $amount }, in jeder Sprache außer { $locales }
only-products = { $amount }, zu { $products }

## Wann

within-year = { $amount } in einem Kalenderjahr
within-quarter = { $amount } in einem Quartal
within-month = { $amount } in einem Kalendermonat
within-days =
    { $days ->
        [one] { $amount } innerhalb eines Tages
       *[other] { $amount } innerhalb von { $days } Tagen
    }
within-dates = { $amount } vom { $from } bis zum { $to }

## Regeln aus Regeln

rule-has-badge = Das Abzeichen { $badge } haben
rule-all = All dies:
rule-any = Eines davon:
rule-not = Dies nicht:
rule-not-inline = nicht: { $rule }
rule-manual = Von Hand verliehen, mit Begründung, von denen, die sich um diese Gemeinschaft kümmern.
rule-once = Wird einmal verliehen.
rule-each-year = Kann jedes Jahr wieder erworben werden.
rule-each-quarter = Kann jedes Quartal wieder erworben werden.
rule-each-month = Kann jeden Monat wieder erworben werden.
rule-paused = Dieses Abzeichen ruht: Es kann zurzeit nicht erworben werden. Wer es hat, behält es.
rule-retired = Dieses Abzeichen wird nicht mehr verliehen. Wer es hat, behält es.
