# Die Seite, die erklärt, wie gezählt wird.

counting-title = Wie gezählt wird
counting-lead = Jede Zahl auf dieser Seite geht auf Beiträge zurück. Dies sind die Regeln, und zwar alle.

counting-what = Was zählt
counting-what-1 = Ein Beitrag zählt, wenn er angenommen ist. Was auf Prüfung wartet, zählt noch nicht; was abgelehnt oder zurückgezogen wurde, zählt nicht.
counting-what-2 = Antworten in einem selbst eröffneten Thema zählen nicht: Es zählt, anderen zu helfen.
counting-what-3 = Jeder Beitrag zählt einmal, wie oft er uns auch gemeldet wird.
counting-what-4 = Wird ein Beitrag berichtigt, abgelehnt, zurückgezogen oder wiederhergestellt, folgen alle Zahlen, die auf ihm stehen.

counting-programs = Was die Ranglisten zählen
counting-programs-lead = Jedes Programm hat eine Rangliste. Prüfungen und Lösungen stehen auf den Seiten der Leute daneben und bringen eigene Abzeichen.
counting-programs-caption = Programme und was sie zählen
counting-column-program = Programm
counting-column-counts = Rangliste und Summe zählen
counting-column-beside = Steht daneben

counting-days = Tage und Jahre
counting-days-1 = Der Tag eines Beitrags ist der Tag in UTC, wo auch immer jemand lebt. Eine Antwort vom Neujahrsmorgen in Auckland kann noch zum alten Jahr gehören.
counting-days-2 = Eine Serie ist eine Reihe von Tagen, jeder mit einem zählenden Beitrag. Sie gilt noch am Tag nach dem letzten Beitrag, damit sich niemand beeilen muss. Pausen gehören zum Ehrenamt: Die längste Serie bleibt auf der Seite.

counting-boards = Ranglisten
counting-boards-1 = Eine Rangliste zeigt die 90 Tage bis einschließlich heute. Bei gleicher Zahl entscheidet der Benutzername.
counting-boards-2 = Wer nicht gereiht werden möchte, wird es nicht, und Bots auch nicht.

counting-titles = Titel
counting-titles-1 = Kurz nach Mitternacht UTC werden die Ränge 1 bis 10 jedes Programms Top-10-Beitragende, die Ränge 11 bis 25 Top-25-Beitragende, für die 90 Tage bis einschließlich des eben beendeten. Titel wandern weiter; die Seite einer Person behält alle, die sie je hatte, mit Datum.

counting-badges = Abzeichen
counting-badges-1 = Ein Abzeichen trägt das Datum des Tages, an dem seine Regel erfüllt war, und wird für seinen Zeitraum einmal verliehen.
counting-badges-2 = Abzeichen werden nie zurückgenommen. Wird die Arbeit dahinter später zurückgezogen, bleibt das Abzeichen und ist als behalten gekennzeichnet.
counting-badges-link = Alle Abzeichen und ihre Regeln

counting-power = Wozu das alles
counting-power-1 = Um Danke zu sagen. Weder Abzeichen noch Titel noch Ränge geben jemandem Rechte über andere oder über diese Seite.
