# Wege hinein neben dem Code per E-Mail, und die Seite, auf der man sie pflegt.

security-title = Anmeldung und Sicherheit
security-lead = Wo Sie angemeldet sind und auf welchen Wegen Sie sich anmelden können. Ein Code per E-Mail geht immer.

security-done-session = Dort abgemeldet.
security-done-others = Sie sind überall außer hier abgemeldet.
security-done-added = Der Passkey wurde hinzugefügt. Geben Sie ihm einen Namen, an dem Sie ihn erkennen.
security-done-renamed = Der Name wurde geändert.
security-done-removed = Der Passkey wurde entfernt. Löschen Sie ihn auch auf Ihrem Gerät.
security-done-connected = Verbunden. Ab jetzt können Sie sich auch so anmelden.
security-done-disconnected = Verbindung getrennt.

security-sessions = Wo Sie angemeldet sind
security-session-this = dieser Browser
security-device-unknown = Unbekanntes Gerät
security-by-code = mit Code per E-Mail
security-by-passkey = mit Passkey
security-by-provider = über den Anbieter
security-since = seit
security-seen = zuletzt gesehen
security-sign-out = Dort abmelden
security-sign-out-others = Überall sonst abmelden
security-sign-out-all = Überall abmelden

security-passkeys = Passkeys
security-passkeys-explained = Mit einem Passkey melden Sie sich mit Fingerabdruck, Gesicht oder der PIN Ihres Geräts an, ohne auf eine E-Mail zu warten. Er verlässt Ihre Geräte nie.
security-added = hinzugefügt
security-used = zuletzt benutzt
security-never-used = nie benutzt
security-passkey-add = Passkey hinzufügen
security-passkey-sign-in = Mit Passkey anmelden
security-passkey-waiting = Ihr Browser fragt Sie jetzt.
security-passkey-cancelled = Das wurde abgebrochen oder hat zu lange gedauert. Es wurde nichts geändert.
security-passkey-refused = Dieser Passkey hat hier nicht funktioniert. Melden Sie sich stattdessen mit einem Code per E-Mail an.
security-passkey-not-added = Der Passkey konnte nicht hinzugefügt werden. Bitte versuchen Sie es noch einmal.
security-passkey-known = Dieses Gerät hat schon einen Passkey für Sie.
security-passkey-full = Sie haben zehn Passkeys, mehr sind nicht möglich. Entfernen Sie zuerst einen.
security-passkey-no-name = Unter einer Adresse aus Zahlen gehen Passkeys nicht. Öffnen Sie die Seite unter ihrem Namen:
security-passkey-explained = Mit einem Passkey brauchen Sie keinen Code. Fügen Sie nach dem Anmelden einen hinzu, unter „Anmeldung und Sicherheit“.
security-passkey-title = Passkey
security-passkey-name = Name
security-passkey-name-hint = Woran Sie ihn erkennen, etwa „mein Telefon“.
security-rename = Namen speichern
security-passkey-remove = Diesen Passkey entfernen
security-passkey-remove-explained = Er öffnet danach nichts mehr. Mit einem Code per E-Mail können Sie sich weiterhin anmelden.
security-remove = Entfernen

security-identities = Verbundene Konten
security-identities-explained = Konten anderswo, mit denen Sie sich hier anmelden können.
security-connected = verbunden
security-connect = { $provider } verbinden
security-disconnect = Verbindung trennen

security-other-ways = Andere Wege
security-other-way = Anders anmelden
security-provider-sign-in = Mit { $provider } anmelden
security-provider-leaving = Weiter zu { $provider }
security-provider-go = Weiter zu { $provider }
security-provider-problem = Das hat nicht geklappt
security-provider-denied = Sie haben es bei { $provider } nicht erlaubt, deshalb wurde hier nichts geändert.
security-provider-unavailable = { $provider } ist gerade nicht erreichbar. Melden Sie sich mit einem Code per E-Mail an oder versuchen Sie es später noch einmal.
security-provider-failed = Die Antwort gehört nicht zu dem, was dieser Browser gefragt hat; vielleicht ist zu viel Zeit vergangen. Bitte beginnen Sie noch einmal.
security-provider-unverified = { $provider } bürgt nicht für Ihre E-Mail-Adresse, deshalb wissen wir nicht, wer Sie sind. Melden Sie sich mit einem Code per E-Mail an; danach können Sie { $provider } unter „Anmeldung und Sicherheit“ verbinden.
security-provider-taken = Dieses Konto ist hier schon mit jemand anderem verbunden. Es wurde nichts geändert.
security-provider-refused = Mit diesem Konto ist keine Anmeldung möglich. Bitte schreiben Sie denen, die diese Seite betreiben.
