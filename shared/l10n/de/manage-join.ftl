# Räume der Leitung für Neue: Verlauf des Einstiegs, erste Aufgaben, Einstellungen der Gemeinschaft.

manage-save = Speichern
manage-saved = Gespeichert.
manage-outdated = Seit du diese Seite geöffnet hast, hat jemand anderes eine Änderung gespeichert. Deine wurde nicht gespeichert und steht noch hier; speichere noch einmal, um die andere zu ersetzen.

## Verlauf

manage-funnel-title = Einstieg
manage-funnel-lead = Wie alle, die in den letzten { $weeks } Wochen angefangen haben, durch den Einstieg kommen. Wer gelöscht wurde, ist nicht mitgezählt.
manage-funnel-program = Programm
manage-funnel-all-programs = Alle Programme
manage-funnel-week = Woche
manage-funnel-all-weeks = Alle Wochen
manage-funnel-steps = Schritt für Schritt
manage-funnel-steps-caption = Wie viele jeden Schritt erreicht haben, für wie viele er der nächste ist und wie lange es vom Schritt davor gedauert hat (Median).
manage-funnel-step = Schritt
manage-funnel-reached = Erreicht
manage-funnel-stopped = Davor stehen geblieben
manage-funnel-median = Dauer
manage-funnel-nobody = In dieser Zeit hat niemand angefangen.
manage-funnel-weeks = Woche für Woche
manage-funnel-weeks-caption = Wie viele in jeder Woche angefangen haben und wie viele davon inzwischen bereit sind.
manage-funnel-began = Angefangen
manage-funnel-step-address = Adresse
manage-funnel-step-introduction = Vorstellung
manage-funnel-step-guidelines = Richtlinien
manage-funnel-step-programs = Programme
manage-funnel-step-task = Erste Aufgabe
manage-funnel-step-ready = Bereit

## Erste Aufgaben

manage-tasks-title = Erste Aufgaben
manage-tasks-lead = Was Neuen zum Anfangen angeboten wird. Was zu Laurel gehört, gibt es in jeder Sprache; eure eigenen erscheinen so, wie ihr sie schreibt.
manage-tasks-add = Aufgabe hinzufügen
manage-tasks-change = Aufgabe ändern
manage-tasks-program = Programm
manage-tasks-name = Titel
manage-tasks-words = Was zu tun ist
manage-tasks-url = Link
manage-tasks-url-wrong = Das muss eine Webadresse sein, die mit https:// oder http:// beginnt.
manage-tasks-locale = Sprache
manage-tasks-locale-hint = Ein Sprachkürzel wie pt-BR. Ohne wird die Aufgabe allen angeboten.
manage-tasks-difficulty = Aufwand
manage-tasks-difficulty-1 = Eine halbe Stunde
manage-tasks-difficulty-2 = Ein bis zwei Stunden
manage-tasks-difficulty-3 = Ein Abend
manage-tasks-retire = Zurückziehen
manage-tasks-retire-one = Zurückziehen: { $task }
manage-tasks-offer = Wieder anbieten
manage-tasks-offer-one = Wieder anbieten: { $task }
manage-tasks-retired = zurückgezogen
manage-tasks-full = Die Liste ist voll. Zieh erst eine Aufgabe zurück.

## Gemeinschaft

manage-community-title = Richtlinien und Prüfung
manage-community-lead = Was Neue lesen, und wo Beiträge angesehen werden, bevor sie zählen.
manage-community-guidelines = Richtlinien der Gemeinschaft
manage-community-guidelines-of = Richtlinien: { $program }
manage-community-empty = Einfacher Text; eine leere Zeile beginnt einen neuen Absatz. Bleibt das Feld leer, lesen Neue die Sätze von Laurel in ihrer Sprache.
manage-community-stored = Was jemand anderes gespeichert hat
manage-community-review = Programme mit Prüfung
manage-community-review-hint = Dort warten von Hand eingetragene Beiträge, bis jemand sie annimmt.
