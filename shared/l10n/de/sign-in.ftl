# Anmelden mit einem Code aus einer E-Mail.

sign-in-title = Anmelden
sign-in-lead = Gib deine E-Mail-Adresse ein, und wir schicken dir einen Code. Ein Passwort gibt es nicht. Auch wenn du neu hier bist, fängst du so an.
sign-in-email = E-Mail-Adresse
sign-in-address-wrong = An diese Adresse lässt sich keine E-Mail schicken. Sie sieht etwa so aus: name@example.org.
sign-in-send = Code schicken
sign-in-often =
    { $seconds ->
        [one] Das war viel in kurzer Zeit aus deinem Netz. Warte { $seconds } Sekunde und schick es noch einmal.
       *[other] Das war viel in kurzer Zeit aus deinem Netz. Warte { $seconds } Sekunden und schick es noch einmal.
    }
sign-in-unavailable = Das geht gerade nicht, und es liegt an uns. Versuch es bitte in einer Minute noch einmal.

sign-in-code-title = Code eingeben
sign-in-code-lead = Ein Code geht an { $address }. Gib den neuesten ein, der angekommen ist, hier in diesem Browser; er gilt { $minutes } Minuten.
sign-in-code = Code
sign-in-code-hint = Acht Ziffern. Leerzeichen dazwischen schaden nicht.
sign-in-code-send = Anmelden
sign-in-code-tries =
    { $tries ->
        [one] Du kannst es noch { $tries } Mal versuchen.
       *[other] Du kannst es noch { $tries } Mal versuchen.
    }
sign-in-code-shape = Ein Code hat acht Ziffern.
sign-in-code-wrong = Das ist nicht der Code. Sieh in der neuesten E-Mail von uns nach.
sign-in-code-none = Nach ein, zwei Minuten keine E-Mail? Sieh im Spam nach. An eine Adresse gehen höchstens { $mails } Codes in { $minutes } Minuten; der richtige kann also in einer E-Mail stehen, die kurz vorher kam.
sign-in-code-again = Einen anderen Code anfordern

sign-in-used-title = Dieser Code wurde eben hier benutzt
sign-in-used-lead = Ein Code gilt einmal. Wenn du es gerade selbst warst, bist du angemeldet: Mach einfach weiter. Wenn nicht, kannst du dort einen anderen Code anfordern.
sign-in-used-on = Weiter

sign-in-over-title = Hierfür brauchst du einen neuen Code
sign-in-over-lead = Ein Code gilt einmal, { $minutes } Minuten lang, für { $tries } Versuche und nur in dem Browser, in dem er angefordert wurde. Etwas davon ist vorbei.

sign-in-closed-title = Dieses Konto ist geschlossen
sign-in-closed-lead = Dein Code war richtig, aber in diesem Konto kann sich zurzeit niemand anmelden: Es ist gesperrt oder wird gerade gelöscht. Mehr wissen die Leute, die diese Community betreiben.
