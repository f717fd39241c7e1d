# Frühere Arbeit beanspruchen, eigene Daten mitnehmen, gelöscht werden.

data-claim-title = Deine Arbeit von früher
data-claim-lead = Arbeit, die von anderswo hierher übernommen wurde, kann schon deine sein. Sag es, und sie wird Teil deines Eintrags: mit Zahlen, Abzeichen und Titeln.
data-claim-matching = Das sieht nach dir aus
data-claim-matching-lead = Die Quelle hat dafür deine E-Mail-Adresse angegeben. Übernimm den Eintrag, und er gehört dir sofort.
data-claim-take = Das bin ich: übernehmen
data-claim-find = Einen Eintrag finden
data-claim-handle = Benutzername
data-claim-handle-hint = Der Name, unter dem du dort gearbeitet hast, genau so geschrieben.
data-claim-search = Nachsehen
data-claim-holds = { $contributions ->
    [one] Ein Beitrag, der zählt,
   *[other] { $contributions } Beiträge, die zählen,
  } und { $badges ->
    [one] ein Abzeichen
   *[other] { $badges } Abzeichen
  }.
data-claim-look = Seite ansehen
data-claim-ask = Darum bitten
data-claim-words = Woran erkennen wir, dass er deiner ist?
data-claim-words-hint = Das liest und entscheidet jemand aus der Leitung. Ein Link auf dein Profil dort hilft.
data-claim-is-unknown = Unter diesem Benutzernamen gibt es keinen Eintrag.
data-claim-is-taken = Dieser Eintrag gehört schon jemandem oder kann nicht beansprucht werden.
data-claim-requests = Deine Anfragen
data-claim-open = wartet auf die Leitung
data-claim-approved = angenommen: gehört zu deinem Eintrag
data-claim-declined = abgelehnt
data-claim-withdrawn = zurückgezogen
data-claim-withdraw = Zurückziehen

data-done-asked = Deine Anfrage liegt bei der Leitung.
data-done-withdrawn = Deine Anfrage ist zurückgezogen.
data-done-taken-over = Der Eintrag gehört dir. Zahlen und Abzeichen folgen in wenigen Minuten.
data-done-approved = Angenommen. Die beiden Einträge werden in wenigen Minuten einer.
data-done-declined = Abgelehnt.

data-title = Deine Daten
data-lead = Alles, was hier über dich steht, gehört dir: Nimm es mit, wann du willst, oder lass es löschen.
data-export = Mitnehmen
data-export-lead = Eine Datei mit allem über dich: dein Konto, deine Seite, deine Arbeit mit den Worten der Prüfenden, Abzeichen, Grüße und Anfragen. JSON für Maschinen, CSV für Tabellen.
data-export-send = Alles herunterladen
data-export-year = Herunterladen mit der Arbeit von { $year }
data-export-often = Du hast gerade mehrere Dateien geholt. Versuche es in ein paar Minuten wieder.
data-export-large = Deine ganze Arbeit ist zu viel für eine Datei. Hol sie Jahr für Jahr.
data-erase-title = Gelöscht werden
data-erase-short = Deine Seite, deine Worte und alles Persönliche verschwinden für immer. Was du getan hast, zählt für die Gemeinschaft weiter, ohne Namen.
data-erase-on = Ansehen, was verschwindet und was bleibt

data-erase-lead = Das kann niemand rückgängig machen. Lies, was es bedeutet, bevor du weitermachst.
data-erase-goes = Was innerhalb einer Stunde verschwindet
data-erase-goes-name = dein Name, dein Benutzername, deine Worte, deine Sprachen und das Bild deiner Tage
data-erase-goes-work = Titel und Links deiner Beiträge und was Prüfende dir geschrieben haben
data-erase-goes-badges = deine Abzeichen und Titel
data-erase-goes-private = deine Adresse, deine Sitzungen, Passkeys, verbundenen Konten und Einstellungen, dein Einstieg, deine Vorstellung und Grüße von dir und an dich
data-erase-goes-mails = jede Mail, die noch an dich gehen sollte: ab jetzt bekommst du keine mehr
data-erase-stays = Was bleibt
data-erase-stays-counts = dass an einem Tag etwas getan wurde, als Zahl ohne Namen, damit die Summen der Gemeinschaft stimmen
data-erase-stays-log = Einträge im Protokoll der Entscheidungen, mit einer zufälligen Kennung und ohne Namen
data-erase-stays-backups = Sicherungen, die außer im Notfall niemand liest und die nach 35 Tagen weg sind
data-erase-stays-elsewhere = was dort liegt, woher es kam: Andere Seiten können wir nicht löschen
data-erase-code-lead = Damit sicher ist, dass du es bist, schicken wir einen Code an deine Adresse.
data-erase-code-send = Code schicken

data-confirm-title = Mich löschen
data-confirm-lead = Gib den Code ein, den wir an deine Adresse geschickt haben. Sobald er stimmt, wirst du gelöscht.
data-confirm-code = Code
data-confirm-send = Mich für immer löschen
data-confirm-again = Einen neuen Code anfordern
data-confirm-wrong = Das ist nicht der Code, den wir geschickt haben.
data-confirm-over = Dieser Code gilt nicht mehr. Fordere einen neuen an.
data-confirm-often = Zu viele Versuche. Warte ein paar Minuten.
data-confirm-last-admin = Außer dir hat niemand die Administration. Gib die Rolle zuerst jemand anderem.
data-erased-title = Du bist gelöscht
data-erased-lead = Du bist überall abgemeldet und bekommst keine Mails mehr. Der Rest verschwindet innerhalb einer Stunde. Danke für alles, was du getan hast.

data-manage-title = Ansprüche
data-manage-lead = Menschen sagen, dass diese Einträge ihre sind. Zwei Einträge, die einer wurden, lassen sich nicht wieder trennen.
data-manage-none = Es wartet nichts.
data-manage-by = angefragt von { $name }
data-manage-asker = Wer fragt
data-manage-decide = Entscheiden
data-manage-verdict = Gehört er dieser Person?
data-manage-approve = Ja, er gehört ihr
data-manage-approve-hint = Zahlen, Abzeichen und Titel gehen auf sie über.
data-manage-decline = Nein
data-manage-words = Worte an die Person
data-manage-send = Entscheiden
data-manage-late = Das wurde inzwischen entschieden oder zurückgezogen.

data-unavailable = Das geht gerade nicht, und es liegt an uns. Versuch es bitte in einer Minute noch einmal.
