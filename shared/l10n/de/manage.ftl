# Die Räume der Leitung: Übersicht, Menschen, Rollen, Neulinge, das Protokoll.

manage-title = Leitung
manage-rooms = Wo du helfen kannst
manage-waiting = { $count ->
    [0] nichts wartet
    [one] { $shown } wartet
   *[other] { $shown } warten
}
manage-room-review = Prüfung
manage-room-review-lead = Beiträge, die jemand von Hand eingetragen hat und die auf einen zweiten Blick warten.
manage-room-beginners = Neulinge
manage-room-beginners-lead = Menschen in ihren ersten Wochen in einem Programm, das im Namen der Marke spricht.
manage-room-claims = Ansprüche
manage-room-claims-lead = Menschen, die sagen, dass ein importierter Eintrag ihrer ist.
manage-room-people = Menschen
manage-room-people-lead = Jemanden finden, sehen, wie es läuft, Rollen geben und nehmen, sperren.
manage-room-funnel = Einstieg
manage-room-funnel-lead = Wie Neue durch den Einstieg kommen und wo sie aufhören.
manage-room-tasks = Erste Aufgaben
manage-room-tasks-lead = Was Neuen für den Anfang angeboten wird.
manage-room-community = Richtlinien
manage-room-community-lead = Die Richtlinien der Gemeinschaft und ihrer Programme, und wo Beiträge geprüft werden.
manage-room-roles = Deine Rollen
manage-room-roles-lead = Was dir anvertraut wurde. Du kannst jede davon jederzeit abgeben.
manage-room-audit = Protokoll
manage-room-audit-lead = Wer was mit wem getan hat. Nichts hierin wird je geändert oder entfernt.

manage-role-localization-leader = Leitung Lokalisierung
manage-role-localization-leader-lead = Du prüfst Beiträge in dieser Sprache und ihren regionalen Formen.
manage-role-moderator = Moderation
manage-role-moderator-lead = Du prüfst Beiträge in diesem Programm und begleitest seine Neulinge.
manage-role-manager = Leitung
manage-role-manager-lead = Du kümmerst dich um Menschen und Programme und vergibst die Rollen für Moderation und Lokalisierung.
manage-role-admin = Administration
manage-role-admin-lead = Du kannst alles, was die Leitung kann, und vergibst die Rollen für Leitung und Administration. Jemand mit dieser Rolle ist immer da.
manage-role-for = { $role }: { $scope }
manage-role-none = Keine Rolle

manage-find = Jemanden finden
manage-find-label = Benutzername oder E-Mail-Adresse
manage-find-hint = Vollständig; Teile davon finden niemanden.
manage-find-button = Finden
manage-find-nobody = Niemand hat diesen Benutzernamen oder diese Adresse.
manage-find-record = Das ist ein importierter Eintrag, zu dem sich niemand angemeldet hat. Seine Seite steht unter den öffentlichen.
manage-staff = Menschen mit einer Rolle
manage-staff-none = Noch hat niemand eine Rolle.

manage-person-unnamed = Jemand im Einstieg
manage-person-facts = Das Konto
manage-person-state = Zustand
manage-person-handle = Benutzername
manage-person-email = E-Mail-Adresse
manage-person-step = Nächster Schritt im Einstieg
manage-person-since = Konto seit
manage-person-visit = Zuletzt hier
manage-person-sessions = Sitzungen
manage-person-programs = Programme
manage-person-locales = Sprachen
manage-person-roles = Rollen
manage-state-active = Aktiv
manage-state-suspended = Gesperrt
manage-state-erasing = Wird gelöscht
manage-state-record = Importierter Eintrag ohne Konto
manage-state-bot = Bot
manage-step-address = Adresse bestätigen
manage-step-introduction = Sich vorstellen
manage-step-guidelines = Richtlinien lesen
manage-step-programs = Programme wählen
manage-step-task = Erste Aufgabe aussuchen
manage-step-ready = Fertig werden

manage-give = Diese Rolle geben
manage-give-role = Rolle
manage-give-locale = Sprache
manage-give-locale-hint = Nur für die Leitung der Lokalisierung: ein Sprachkürzel wie de oder pt-BR. Es steht auch für seine regionalen Formen.
manage-take = Zurücknehmen
manage-give-up = Abgeben: { $role }
manage-suspend-title = Sperren
manage-suspend-lead = Beendet sofort alle Sitzungen. Die Person kann sich nicht anmelden, bekommt keine Mail, und ihre Seite und ihre Plätze auf den Ranglisten sind verborgen. Nichts wird gelöscht.
manage-suspend-reason = Grund
manage-suspend = Diese Person sperren
manage-reason-spam = Spam
manage-reason-conduct = Gegen die Richtlinien
manage-reason-account-taken = Das Konto ist in fremden Händen
manage-reason-other = Ein anderer Grund
manage-restore-title = Wieder hereinlassen
manage-restore-lead = Die Person kann sich wieder anmelden, und ihre Seite und ihre Plätze kommen zurück.
manage-restore = Diese Person wieder hereinlassen

manage-done-given = Die Rolle ist vergeben.
manage-done-taken = Die Rolle ist zurückgenommen.
manage-done-given-up = Du hast die Rolle abgegeben.
manage-done-suspended = Gesperrt. Alle Sitzungen sind beendet.
manage-done-restored = Wieder hereingelassen.
manage-done-vouch = Du hast dich verbürgt.
manage-done-extend = Um zwei Wochen verlängert.
manage-done-end = Ohne Bürgschaft beendet.
manage-problem-not-active = Diese Person kann gerade keine Rolle haben: Das Konto ist nicht aktiv, oder die Vorstellung fehlt noch.
manage-problem-last-admin = Das ist die letzte Person mit dieser Rolle. Gib sie zuerst noch jemandem.
manage-problem-decided = Inzwischen hat jemand anderes darüber entschieden. Von dir wurde nichts geändert; so steht es jetzt.

manage-beginners-lead = Alle beginnen mit 14 begleiteten Tagen. Für das Recht am Konto der Marke braucht es beides: die Tage und jemanden, der sich verbürgt.
manage-beginners-none = Niemand wartet.
manage-beginners-not-yours = Keines deiner Programme hat Neulinge.
manage-beginner-days = Hier seit { $from }, begleitet bis { $until }{ $extended ->
    [0] {""}
    [one] , einmal verlängert
   *[other] , { $extended }-mal verlängert
}.
manage-beginner-due = Hier seit { $from }. Die Tage endeten am { $until }{ $extended ->
    [0] {""}
    [one] , einmal verlängert
   *[other] , { $extended }-mal verlängert
}; es fehlt eine Bürgschaft.
manage-beginner-decide = Über { $name } entscheiden
manage-beginner-words = Worte dazu, wenn du magst
manage-beginner-vouch = Verbürgen
manage-beginner-extend = Zwei Wochen mehr
manage-beginner-end = Ohne Bürgschaft beenden

manage-audit-before = Der Tag davor
manage-audit-after = Der Tag danach
manage-audit-none = An diesem Tag wurde nichts vermerkt.
manage-audit-more = Früher an diesem Tag
manage-audit-system = Das System
manage-audit-line = { $by } { $act }
manage-audit-line-about = { $by } { $act }: { $on }
manage-audit-gone = Jemand ohne Seite
manage-act-role-given = gab eine Rolle
manage-act-role-taken = nahm eine Rolle
manage-act-access-denied = wurde abgewiesen
manage-act-account-suspended = sperrte
manage-act-account-restored = ließ wieder herein
manage-act-beginner-vouched = verbürgte sich für einen Neuling
manage-act-beginner-extended = verlängerte die Zeit eines Neulings
manage-act-beginner-ended = beendete die Zeit eines Neulings
manage-act-claim-approved = gab einem Anspruch statt
manage-act-claim-declined = lehnte einen Anspruch ab
manage-act-review-accepted = nahm einen Beitrag an
manage-act-review-declined = lehnte einen Beitrag ab
manage-act-tasks-changed = änderte die ersten Aufgaben
manage-act-community-changed = änderte Richtlinien oder Einstellungen
manage-act-person-erased = wurde gelöscht
manage-act-people-merged = führte zwei Einträge zusammen
