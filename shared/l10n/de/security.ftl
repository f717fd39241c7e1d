# Wege hinein neben dem Code per E-Mail, und die Seite, auf der man sie pflegt.

security-title = Anmeldung und Sicherheit
security-lead = Wo du angemeldet bist und auf welchen Wegen du dich anmelden kannst. Ein Code per E-Mail geht immer.

security-done-session = Dort abgemeldet.
security-done-others = Du bist überall außer hier abgemeldet.
security-done-added = Der Passkey wurde hinzugefügt. Gib ihm einen Namen, an dem du ihn erkennst.
security-done-renamed = Der Name wurde geändert.
security-done-removed = Der Passkey wurde entfernt. Lösche ihn auch auf deinem Gerät.
security-done-connected = Verbunden. Ab jetzt kannst du dich auch so anmelden.
security-done-disconnected = Verbindung getrennt.

security-sessions = Wo du angemeldet bist
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
security-passkeys-explained = Mit einem Passkey meldest du dich mit Fingerabdruck, Gesicht oder der PIN deines Geräts an, ohne auf eine E-Mail zu warten. Er verlässt deine Geräte nie.
security-added = hinzugefügt
security-used = zuletzt benutzt
security-never-used = nie benutzt
security-passkey-add = Passkey hinzufügen
security-passkey-sign-in = Mit Passkey anmelden
security-passkey-waiting = Dein Browser fragt dich jetzt.
security-passkey-cancelled = Das wurde abgebrochen oder hat zu lange gedauert. Es wurde nichts geändert.
security-passkey-refused = Dieser Passkey hat hier nicht funktioniert. Melde dich stattdessen mit einem Code per E-Mail an.
security-passkey-not-added = Der Passkey konnte nicht hinzugefügt werden. Bitte versuche es noch einmal.
security-passkey-known = Dieses Gerät hat schon einen Passkey für dich.
security-passkey-full = Du hast zehn Passkeys, mehr sind nicht möglich. Entferne zuerst einen.
security-passkey-no-name = Unter einer Adresse aus Zahlen gehen Passkeys nicht. Öffne die Seite unter ihrem Namen:
security-passkey-explained = Mit einem Passkey brauchst du keinen Code. Füge nach dem Anmelden einen hinzu, unter „Anmeldung und Sicherheit“.
security-passkey-title = Passkey
security-passkey-name = Name
security-passkey-name-hint = Woran du ihn erkennst, etwa „mein Telefon“.
security-rename = Namen speichern
security-passkey-remove = Diesen Passkey entfernen
security-passkey-remove-explained = Er öffnet danach nichts mehr. Mit einem Code per E-Mail kannst du dich weiterhin anmelden.
security-remove = Entfernen

security-identities = Verbundene Konten
security-identities-explained = Konten anderswo, mit denen du dich hier anmelden kannst.
security-connected = verbunden
security-connect = { $provider } verbinden
security-disconnect = Verbindung trennen

security-other-ways = Andere Wege
security-other-way = Anders anmelden
security-provider-sign-in = Mit { $provider } anmelden
security-provider-leaving = Weiter zu { $provider }
security-provider-go = Weiter zu { $provider }
security-provider-problem = Das hat nicht geklappt
security-provider-denied = Du hast es bei { $provider } nicht erlaubt, deshalb wurde hier nichts geändert.
security-provider-unavailable = { $provider } ist gerade nicht erreichbar. Melde dich mit einem Code per E-Mail an oder versuche es später noch einmal.
security-provider-failed = Die Antwort gehört nicht zu dem, was dieser Browser gefragt hat; vielleicht ist zu viel Zeit vergangen. Bitte fang noch einmal an.
security-provider-unverified = { $provider } bürgt nicht für deine E-Mail-Adresse, deshalb wissen wir nicht, wer du bist. Melde dich mit einem Code per E-Mail an; danach kannst du { $provider } unter „Anmeldung und Sicherheit“ verbinden.
security-provider-taken = Dieses Konto ist hier schon mit jemand anderem verbunden. Es wurde nichts geändert.
security-provider-refused = Mit diesem Konto ist keine Anmeldung möglich. Bitte schreib denen, die diese Seite betreiben.
