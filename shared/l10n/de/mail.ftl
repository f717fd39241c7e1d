# Mails. Einfache Sätze: Sie stehen im Text und im HTML gleichermaßen.

mail-hello = Hallo { $name },
mail-hello-nameless = Hallo,
mail-foot = Du bekommst diese Mail, weil du bei { $community } mit dieser Adresse ein Konto angelegt hast.

mail-code-subject = Dein Code für { $community }
mail-code-here = Mit diesem Code meldest du dich bei { $community } an:
mail-code-use =
    { $minutes ->
        [one] Gib ihn in dem Browser ein, in dem du ihn angefordert hast. Er gilt einmal, { $minutes } Minute lang.
       *[other] Gib ihn in dem Browser ein, in dem du ihn angefordert hast. Er gilt einmal, { $minutes } Minuten lang.
    }
mail-code-not-asked = Wenn du keinen Code angefordert hast, musst du nichts tun: Ohne ihn kommt niemand hinein. Gib ihn niemandem weiter; niemand bei { $community } wird dich danach fragen.

mail-erasure-subject = Dein Code zum Löschen deiner Daten bei { $community }
mail-erasure-here = Mit diesem Code löschst du alles über dich bei { $community }:
mail-erasure-not-asked = Wenn du ihn nicht angefordert hast, ist jemand als du angemeldet: Melde dich an und beende alle Sitzungen. Ohne diesen Code wird nichts gelöscht. Sag ihn niemandem.

mail-welcome-subject = Willkommen bei { $community }
mail-welcome-thanks = Danke, dass du bei { $community } mitmachst. Dein Einstieg ist geschafft, und deine Vorstellung steht auf der Willkommensseite, wo andere dich begrüßen können.
mail-welcome-start = Dein eigener Bereich zeigt, was du hier tust, was du damit erreichst und was als Nächstes kommt. Fang an, wann immer es dir passt.
mail-welcome-open = Deinen Bereich öffnen

mail-reminder-open = Den Einstieg fortsetzen
mail-reminder-first-subject = Dein Einstieg bei { $community } wartet auf dich
mail-reminder-first-waiting = Du hast bei { $community } mit dem Einstieg angefangen und bist noch nicht am Ende. Du kannst auf jedem Gerät dort weitermachen, wo du aufgehört hast.
mail-reminder-first-more = Wenn du es dir anders überlegt hast, musst du nichts tun. Wir erinnern dich höchstens noch einmal.
mail-reminder-second-subject = Eine letzte Erinnerung an deinen Einstieg bei { $community }
mail-reminder-second-waiting = Dein Einstieg bei { $community } ist noch offen. Du kannst auf jedem Gerät dort weitermachen, wo du aufgehört hast.
mail-reminder-second-last = Dies ist die letzte Mail dazu.
