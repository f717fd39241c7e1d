# Die öffentlichen Seiten. Zahlen kommen als Zahlen an, Daten und Namen als Text.

count-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
count-active-days =
    { $count ->
        [one] { $count } aktiver Tag
       *[other] { $count } aktive Tage
    }
count-contributions =
    { $count ->
        [one] { $count } Beitrag
       *[other] { $count } Beiträge
    }
count-people =
    { $count ->
        [0] noch niemandem
        [one] { $count } Person
       *[other] { $count } Leuten
    }

column-rank = Rang
column-name = Name
column-count = Anzahl
column-year = Jahr
column-month = Monat
column-active-days = Aktive Tage
column-contributions = Beiträge
column-awarded = Verliehen
column-window = Für

## Startseite

front-title = Diese Woche in der Gemeinschaft
front-window = Die sieben Tage bis einschließlich { $day }, daneben die sieben davor.
front-week = Die Woche in Zahlen
front-last-week =
    { $count ->
        [0] keine in der Woche davor
       *[other] { $count } in der Woche davor
    }
front-people = von { $people }
front-leaders = Wer führt
front-leaders-window = In den letzten 90 Tagen.
front-leaders-none = Der erste Beitrag dieser 90 Tage geht in Führung.
front-leaders-more = Ganze Rangliste: { $program }
front-badges = Neueste Abzeichen
front-badges-none = Hier wird das nächste verliehene Abzeichen stehen.
front-badges-more = Alle Abzeichen und wie man sie erwirbt
front-locales = Sprachen
front-locales-lead = Wo in den letzten 90 Tagen gearbeitet wurde.
front-updated = Gezählt { $ago }.

## Ranglisten

board-kicker = Rangliste
board-title-locale = { $program } auf { $locale }
board-programs = Programme
board-window = { $counted } in den 90 Tagen bis einschließlich { $to }, beginnend mit dem { $from }.
board-caption = { $counted }, die meisten zuerst
board-none = Niemand hat hier in diesen 90 Tagen etwas beigetragen. Die Liste ist offen.
board-none-locale = Niemand hat in diesen 90 Tagen in dieser Sprache etwas beigetragen. Die Liste ist offen.
board-next =
    { $count ->
        [one] Der nächste
       *[other] Die nächsten { $count }
    }
board-locales = Nach Sprache: { $locale }
board-all-locales = Alle Sprachen
board-titles-heading = Titel
board-order = Bei gleicher Zahl entscheidet der Benutzername.
board-own = Dein eigener Platz
board-titles = Die Ränge 1 bis 10 tragen den Titel Top-10-Beitragende, die Ränge 11 bis 25 Top-25-Beitragende. Titel werden jede Nacht für die Tage bis einschließlich des Vortags verliehen.

## Eine Person

person-kicker = Beitragende
person-summary = { $name }. { $since }. { $contributions }.
person-since = Dabei seit dem { $day }
person-here-since = Hier seit dem { $day }
person-last = Zuletzt aktiv: { $day }
person-unclaimed = Diese Seite entstand aus öffentlichen Beiträgen; noch hat niemand sie übernommen.
person-joined-programs = Macht mit bei: { $programs }
person-speaks = Spricht { $languages }
person-key-figures = Auf einen Blick
person-total = Beiträge
person-total-remark = alle, die zählen
person-streak = Aktuelle Serie
person-streak-none = Beginnt mit dem nächsten Beitrag
person-streak-remark = in Folge mit einem Beitrag
person-longest = Längste Serie
person-longest-remark = { $from } bis { $to }
person-badges-held = Abzeichen
person-calendar = Ein Jahr Arbeit
person-calendar-summary = { $year }: { $days }, { $contributions }.
person-calendar-busiest = Am meisten im { $month }.
person-calendar-none = { $year }: keine aktiven Tage.
person-calendar-years = Jahre
person-calendar-table = Das Jahr als Tabelle
person-calendar-caption = { $year } nach Monaten
person-badges = Abzeichen
person-badges-none = Das erste Abzeichen kommt mit dem ersten Beitrag, der zählt.
person-kept = behalten
person-kept-note = Behalten: Das Abzeichen wurde erworben und bleibt, obwohl ein Teil der Arbeit später zurückgezogen wurde.
person-earned = Wie jedes erworben wurde
person-earned-met = { $rule }: { $value } bis zum { $day }
person-earned-before = { $value } bis zum { $day }, nötig waren { $target }. Die Regel hat sich seither geändert.
person-earned-by-hand = Von Hand verliehen am { $day }.
person-earned-reason = Von Hand verliehen am { $day }: { $reason }
person-earned-kept = Behalten, obwohl ein Teil der Arbeit später zurückgezogen wurde.
person-next = Was als Nächstes kommt
person-next-of = { $value } von { $target }
person-next-progress = { $badge }: { $value } von { $target }
person-titles = Titel
person-title-held = seit { $since }
person-title-once = { $since } bis { $until }
person-titles-once = Frühere Titel
person-totals = Beiträge nach Programm
person-years = Nach Jahr
person-years-caption = Was die Ranglisten zählen, nach Kalenderjahr
person-years-all = Alle Jahre
person-locales = Sprachen
person-list = Alle Beiträge ansehen

## Die Beiträge einer Person

list-title = Beiträge
list-title-of = Beiträge von { $name }
list-lead = Neueste zuerst. Was nicht zählt, sagt warum.
list-none = Noch ist nichts verzeichnet.
list-next = Ältere Beiträge
list-pending = Zählt noch nicht: wartet auf Prüfung
list-declined = Zählt nicht: abgelehnt
list-withdrawn = Zählt nicht: zurückgezogen
list-own-thread = Zählt nicht: in einem selbst eröffneten Thema
list-words =
    { $count ->
        [one] { $count } Wort
       *[other] { $count } Wörter
    }

## Abzeichen

badges-title = Abzeichen
badges-lead = Jedes Abzeichen hat seine Regel, trägt das Datum des Tages, an dem sie erfüllt war, und wird nie zurückgenommen.
one-ladder-lead =
    { $count ->
        [one] Eine Stufe. Wer sie nimmt, behält sie.
       *[other] { $count } Stufen, eine nach der anderen. Wer eine nimmt, behält sie.
    }
badges-across = Programmübergreifend
one-badge-steps = Stufen dieser Leiter
one-badge-ladder = Alle Stufen mit ihren Regeln
one-badge-holders = Wer es trägt
one-badge-holders-window = Wer es für { $window } trägt
one-badge-holders-none = Noch niemand.
one-badge-holders-none-window = Für { $window } trägt es niemand.
one-badge-holders-caption = Wer das Abzeichen trägt
one-badge-holders-next = Weitere
one-badge-all-windows = Alle
one-badge-windows = Zeitraum

## Jemanden finden

find-title = Jemanden finden
find-lead = Alle, die beitragen, haben eine Seite unter ihrem Benutzernamen, dem Namen, unter dem die Gemeinschaft sie kennt.
