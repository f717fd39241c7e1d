# Was jede Seite umgibt: Kopf, Fuß und die Seiten für den Fall, dass etwas nicht da ist.

skip-to-content = Zum Inhalt springen
nav-label = Hauptnavigation
nav-home = { $community }, Startseite
nav-leaderboards = Ranglisten
nav-badges = Abzeichen
nav-people = Leute
nav-counting = Zählweise
nav-sign-in = Anmelden
nav-own = Mein Bereich
nav-manage = Verwalten
page-title = { $page } · { $community }

foot-languages = Sprache
foot-days = Tage, Wochen und Jahre gelten nach UTC. Abzeichen und Titel sagen Danke; Rechte verleihen sie niemandem.

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
error-request = Nenne auch die Nummer dieser Anfrage: { $request }.
error-again = Noch einmal versuchen

refused-title = Das wurde nicht angenommen
refused-elsewhere = Es kam von einer anderen Website oder aus einem Browser, der nicht sagt, von wo. Öffne die Seite hier und sende es noch einmal.
refused-signed-out = Du bist nicht mehr angemeldet, deshalb wurde nichts geändert. Melde dich an und sende es noch einmal.
refused-not-ready = Stell dich bitte zuerst vor; es dauert eine Minute. Es wurde nichts geändert.
refused-role = Dafür braucht es eine Rolle, die du nicht hast. Es wurde nichts geändert.
refused-page-title = Diese Seite ist nicht für alle
refused-page = Um sie zu sehen, braucht es eine Rolle, die du nicht hast.
refused-too-large = Das ist zu groß. Es wurde nichts geändert.
refused-not-text = Das ist kein lesbarer Text. Es wurde nichts geändert.
refused-type = Es kam nicht so, wie das Formular dieser Seite es sendet. Es wurde nichts geändert.
refused-method = Diese Adresse nimmt solche Anfragen nicht an.
refused-too-often = Das war viel in kurzer Zeit. Warte eine Minute und sende es noch einmal.
refused-contended = Andere haben in diesem Augenblick immer wieder dasselbe geändert, deshalb wurde nichts geändert. Sende es noch einmal.
refused-front = Startseite

form-invalid = Das stimmt so nicht.
form-required = Bitte ausfüllen.
form-too-long = Das ist zu lang.
form-problem = Bitte sieh dir an, was unten markiert ist.
form-optional = freiwillig
