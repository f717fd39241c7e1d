# Der begleitete Einstieg und die Willkommensseite.

join-title = Mitmachen
join-lead = Ein paar Schritte, und du gehörst zu { $community }. Du kannst jederzeit aufhören und später weitermachen, auf jedem Gerät.
join-way = Dein Weg
join-begin = Anfangen
join-go-on = Dort weitermachen, wo du aufgehört hast
join-next = Speichern und weiter
join-sign-out = Abmelden
join-step-done = erledigt

join-step-address = Adresse
join-step-address-words = Deine E-Mail-Adresse ist bestätigt.
join-step-introduction = Vorstellung
join-step-introduction-words = Dein Name, ein Benutzername, ein paar Worte, deine Sprachen und deine Zeitzone. Zwei Minuten.
join-step-guidelines = Richtlinien
join-step-guidelines-words = Wie wir miteinander umgehen, und drei kurze Fragen. Zwei Minuten.
join-step-programs = Programme
join-step-programs-words = Was du tun möchtest und in welchen Sprachen. Eine Minute.
join-step-task = Erste Aufgabe
join-step-task-words = Such dir etwas Kleines zum Anfangen aus, oder mach es später.
join-step-ready = Bereit
join-step-ready-words = Deine Seite ist da, dein erstes Abzeichen auch, und andere begrüßen dich.

## Vorstellung

join-introduction-lead = Das sehen andere von dir. In den Einstellungen kannst du es jederzeit ändern; nur der Benutzername bleibt.
join-display-name = Dein Name
join-display-name-hint = So, wie du genannt werden möchtest. Es muss nicht dein voller Name sein.
join-handle = Benutzername
join-handle-hint = Der kurze Name in der Adresse deiner Seite: 2 bis 40 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche. Lass das Feld leer, und wir bilden einen aus deinem Namen.
join-handle-taken = Diesen Benutzernamen hat schon jemand. Bitte wähle einen anderen.
join-handle-claimable = Dieser Benutzername steht für frühere Arbeit, die noch niemand für sich beansprucht hat. Bitte wähle vorerst einen anderen. Wenn es deine Arbeit ist, kannst du sie in deinem Bereich beanspruchen, sobald du bereit bist.
join-words = Ein paar Worte über dich
join-words-hint = Was dich herführt, womit du dich auskennst. Damit stellen wir dich auf der Willkommensseite vor.
join-languages = Sprachen, die du sprichst
join-languages-hint = Damit andere wissen, wie sie dich erreichen.
join-languages-more = Weitere, als Sprachkürzel wie hsb, gn
join-language-number = Sprache { $number }
join-time-zone = Zeitzone
join-time-zone-hint = Zum Beispiel Europe/Berlin. Dein Browser trägt seine eigene ein, wenn er kann; bitte prüfe sie.

## Richtlinien

join-guidelines-lead = Lies sie einmal durch; sie sind kurz. Die drei Fragen am Ende zeigen, dass wir uns verstehen.
join-guidelines-community = Richtlinien der Gemeinschaft
join-guidelines-community-1 = Sei freundlich. Wer um Hilfe bittet, ist oft verärgert, aber nie über dich.
join-guidelines-community-2 = Privates bleibt privat: keine Adressen, Passwörter oder Seriennummern in der Öffentlichkeit, weder deine noch die anderer.
join-guidelines-community-3 = Sag es, wenn du etwas nicht weißt. Niemand weiß alles, und andere zu fragen hilft allen.
join-guidelines-community-4 = Alles hier ist freiwillig. Mach so viel, wie du magst, und mach Pausen.
join-guidelines-program = Richtlinien eines Programms
join-guidelines-choose = In welchem Programm möchtest du anfangen? Wähle eines, um seine Richtlinien zu lesen. Du kannst auch bei anderen mitmachen.
join-guidelines-writing-1 = Schreib für jemanden, der es zum ersten Mal sieht: kurze Sätze, ein Schritt nach dem anderen.
join-guidelines-writing-2 = Probiere jeden Schritt selbst aus, bevor du ihn aufschreibst.
join-guidelines-writing-3 = Jede Änderung sieht sich noch jemand an, bevor sie erscheint; das ist kein Misstrauen.
join-guidelines-localization-1 = Übersetze, was gemeint ist, nicht Wort für Wort.
join-guidelines-localization-2 = Verwende die Begriffe, auf die sich das Team deiner Sprache geeinigt hat, auch wenn dir andere lieber wären.
join-guidelines-localization-3 = Lass stehen, was nicht übersetzt wird, etwa Produktnamen und Code.
join-guidelines-forum-1 = Lies die ganze Frage, und frag nach, wenn etwas fehlt.
join-guidelines-forum-2 = Nenne Schritte, denen man folgen kann, und sag, woher sie stammen.
join-guidelines-forum-3 = Was Daten löschen könnte, beginnt mit einer Warnung.
join-guidelines-social-1 = Du sprichst für die Gemeinschaft: freundlich, kurz und nie im Zorn.
join-guidelines-social-2 = Du beginnst unter Anleitung: In den ersten zwei Wochen sendet jemand anderes Antworten vom Konto der Gemeinschaft.
join-guidelines-social-3 = Versprich nichts, etwa Termine oder Funktionen. Zeig, wo es Hilfe gibt.

join-questions = Drei Fragen
join-question-rude = Jemand antwortet dir unhöflich. Was tust du?
join-question-rude-a = Ich antworte im gleichen Ton.
join-question-rude-b = Ich bleibe freundlich oder überlasse die Antwort jemand anderem.
join-question-rude-c = Ich veröffentliche, wer das ist.
join-question-rude-why = Nicht ganz: Die Leute ärgern sich über ein Problem, nicht über dich. Freundlich zu bleiben hilft, abzugeben auch.
join-question-private = Jemand hat die eigene Telefonnummer in eine öffentliche Frage geschrieben. Was tust du?
join-question-private-a = Ich rufe an.
join-question-private-b = Ich zitiere sie in meiner Antwort, damit sie nicht verloren geht.
join-question-private-c = Ich wiederhole sie nicht und bitte die Moderation, sie zu entfernen.
join-question-private-why = Nicht ganz: Privates bleibt privat, es wird also weder benutzt noch wiederholt.
join-question-unsure = Du bist dir der Antwort nicht sicher. Was tust du?
join-question-unsure-a = Ich sage es oder frage jemand anderen.
join-question-unsure-b = Ich rate und klinge überzeugt.
join-question-unsure-c = Ich schreibe nie wieder etwas.
join-question-unsure-why = Nicht ganz: Niemand weiß alles. Das zu sagen ist dann die hilfreichste Antwort.
join-question-writing = Wann kann ein Schritt deines Artikels erscheinen?
join-question-writing-a = Wenn er gut klingt.
join-question-writing-b = Sobald ich speichere.
join-question-writing-c = Wenn ich ihn selbst ausprobiert habe und noch jemand ihn angesehen hat.
join-question-writing-why = Nicht ganz: Schritte werden ausprobiert, bevor sie dastehen, und von anderen angesehen.
join-question-localization = Dein Team hat sich auf einen Begriff geeinigt, der dir nicht gefällt. Welchen verwendest du?
join-question-localization-a = Den vereinbarten Begriff.
join-question-localization-b = Den, der mir besser gefällt.
join-question-localization-c = Beide abwechselnd.
join-question-localization-why = Nicht ganz: Wer liest, braucht überall dasselbe Wort. Du kannst dem Team ein besseres vorschlagen.
join-question-forum = In einer Frage fehlt die Version, und die Antwort hängt davon ab. Was tust du?
join-question-forum-a = Ich antworte für die neueste.
join-question-forum-b = Ich frage nach.
join-question-forum-c = Ich lese nicht weiter und schicke einen Link.
join-question-forum-why = Nicht ganz: Wenn etwas fehlt, geht Nachfragen für alle schneller.
join-question-social = Jemand fragt, wann eine Funktion kommt. Was antwortest du?
join-question-social-a = Wahrscheinlich nächsten Monat.
join-question-social-b = Nie.
join-question-social-c = Dass ich das nicht sagen kann, und wo es Neuigkeiten geben wird.
join-question-social-why = Nicht ganz: Wir versprechen nichts, weder Termine noch Funktionen, und zeigen, wo es Hilfe gibt.

## Programme

join-programs-lead = Wähle eines oder mehrere. Nichts bindet dich: Du kannst das jederzeit ändern.
join-programs = Programme
join-programs-none = Bitte wähle mindestens ein Programm.
join-program-writing = Artikel schreiben und verbessern, die Menschen finden, wenn sie Hilfe suchen.
join-program-writing-time = Eine Verbesserung dauert zehn Minuten, ein Artikel einen Abend.
join-program-localization = Artikel übersetzen, damit Menschen sie in ihrer eigenen Sprache lesen können.
join-program-localization-time = Ein Absatz dauert zehn Minuten, ein Artikel ein bis zwei Stunden.
join-program-forum = Fragen von Menschen beantworten, die nicht weiterkommen.
join-program-forum-time = Eine Antwort dauert fünf bis zwanzig Minuten.
join-program-social = Menschen antworten, die in sozialen Medien um Hilfe bitten.
join-program-social-time = Eine Antwort dauert ein paar Minuten. Du beginnst zwei Wochen lang unter Anleitung.
join-locales = Sprachen, in denen du arbeiten möchtest
join-locales-hint = Für Übersetzungen, und um passende Aufgaben zu finden.

## Erste Aufgabe

join-task-lead = Etwas Kleines zum Anfangen. Alles, was du beiträgst, zählt; dies ist nur ein Vorschlag.
join-task-legend = Was möchtest du tun?
join-task-none-picked = Bitte wähle etwas aus, oder sag, dass du schon etwas getan hast oder später suchst.
join-task-done = Ich habe schon etwas getan
join-task-later = Ich suche mir später etwas
join-effort-1 = Eine halbe Stunde.
join-effort-2 = Ein bis zwei Stunden.
join-effort-3 = Ein Abend.
join-task-writing-typos = Einen Fehler finden
join-task-writing-typos-words = Lies einen Artikel über etwas, womit du dich auskennst, und verbessere, was falsch geschrieben oder unklar ist.
join-task-writing-try = Einen Artikel ausprobieren
join-task-writing-try-words = Folge einem Artikel Schritt für Schritt und verbessere, was sich seither geändert hat.
join-task-writing-screenshot = Bilder erneuern
join-task-writing-screenshot-words = Such einen Artikel, dessen Bilder eine alte Version zeigen, und mach neue.
join-task-localization-sentence = Einen Absatz übersetzen
join-task-localization-sentence-words = Such einen Artikel, der erst teilweise übersetzt ist, und übersetze einen Absatz.
join-task-localization-outdated = Eine Übersetzung aktualisieren
join-task-localization-outdated-words = Such eine Übersetzung, die älter ist als ihr Original, und bring sie auf den neuesten Stand.
join-task-localization-article = Einen Artikel übersetzen
join-task-localization-article-words = Such einen Artikel, der in deiner Sprache fehlt, und übersetze ihn von Anfang an.
join-task-forum-read = Über die Schulter schauen
join-task-forum-read-words = Lies fünf gelöste Fragen zu etwas, womit du dich auskennst, um zu sehen, wie andere antworten.
join-task-forum-ask-back = Nachfragen
join-task-forum-ask-back-words = Such eine unbeantwortete Frage, in der etwas fehlt, und frag danach.
join-task-forum-answer = Eine Frage beantworten
join-task-forum-answer-words = Such eine Frage, deren Antwort du kennst, und schreib die Schritte auf.
join-task-social-thanks = Danke sagen
join-task-social-thanks-words = Such jemanden, der uns empfohlen hat, und bedanke dich.
join-task-social-point = Den Weg zeigen
join-task-social-point-words = Such jemanden, der nicht weiterkommt, und schick den Link zum Artikel, der hilft.
join-task-social-reply = Jemandem bis zum Ende helfen
join-task-social-reply-words = Such jemanden mit einem Problem, das du kennst, und bleib dabei, bis es gelöst ist.

## Bereit

join-ready-title = Du bist bereit
join-ready-lead = Willkommen bei { $community }. Dieses Abzeichen gehört dir, und deine Vorstellung steht auf der Willkommensseite.
join-ready-task = Deine erste Aufgabe
join-ready-on = Von hier geht es weiter
join-ready-own = Dein Bereich
join-ready-welcome = Die Willkommensseite

## Willkommensseite

welcome-title = Willkommen
welcome-lead = Wer in letzter Zeit dazugekommen ist. Ein Gruß ist ein Klick, mit ein paar Worten von dir, wenn du magst.
welcome-nobody = In letzter Zeit ist niemand dazugekommen.
welcome-earlier = Früher Dazugekommene
welcome-greeted = Dein Gruß ist da.
welcome-own = Das bist du; andere werden dich begrüßen.
welcome-greet = { $name } begrüßen
welcome-change = Deinen Gruß an { $name } ändern
welcome-words = Ein paar Worte
welcome-line = Gruß
welcome-send = Begrüßen
welcome-line-welcome = Willkommen!
welcome-line-glad = Schön, dass du da bist.
welcome-line-questions = Frag mich, was du magst.
welcome-line-together = Lass uns zusammen etwas machen.
