# Was jede Seite umgibt: Kopf, Fuß und die Seiten für den Fall, dass etwas nicht da ist.

skip-to-content = Zum Inhalt springen
nav-label = Hauptnavigation
nav-home = { $community }, Startseite
nav-leaderboards = Ranglisten
nav-badges = Abzeichen
nav-people = Leute
nav-counting = Zählweise
page-title = { $page } · { $community }

foot-languages = Sprache
foot-days = Tage, Wochen und Jahre gelten nach UTC. Abzeichen und Titel sagen Danke; Rechte verleihen sie niemandem.

program-writing = Schreiben
program-localization = Übersetzen
program-forum = Forum
program-social = Soziale Medien

find-label = Benutzername
find-button = Seite öffnen

back-to-start = Zurück zum Anfang der Liste
not-found-title = Hier gibt es keine Seite
not-found-lead = Vielleicht ist die Adresse vertippt, die Seite umgezogen, oder die Person möchte nicht gezeigt werden.
not-found-person = Suchst du jemanden? Die Seite steht unter dem Benutzernamen:
not-found-elsewhere = Oder weiter von hier

bad-request-title = Diese Adresse lässt sich nicht beantworten
bad-request-lead = Etwas hinter dem Fragezeichen der Adresse passt nicht zu dieser Seite.
bad-request-cursor = Die Stelle in der Liste, auf die sie zeigt, ist keine von uns. Listen gehen weiter, deshalb halten Links in ihre Mitte nicht lange.
bad-request-again = Die Seite von vorn öffnen

error-title = Bei uns ist etwas schiefgegangen
error-lead = Du hast nichts falsch gemacht, und nichts ist verloren: Beiträge werden gesichert, bevor irgendetwas anderes geschieht. Bitte versuche es in einer Minute noch einmal.
error-reference = Wenn es wieder geschieht, nenne denen, die diese Seite betreiben, die Uhrzeit: { $instant }.
error-again = Noch einmal versuchen
