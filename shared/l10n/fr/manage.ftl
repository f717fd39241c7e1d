# Les salles de gestion : vue d’ensemble, personnes, rôles, débuts, journal.

manage-title = Gestion
manage-rooms = Où vous pouvez aider
manage-waiting = { $count ->
    [0] rien en attente
    [one] { $shown } en attente
   *[other] { $shown } en attente
}
manage-room-review = Relecture
manage-room-review-lead = Des contributions saisies à la main qui attendent un second regard.
manage-room-beginners = Débuts
manage-room-beginners-lead = Les personnes dans leurs premières semaines d’un programme qui parle au nom de la marque.
manage-room-claims = Demandes
manage-room-claims-lead = Les personnes qui disent qu’une fiche importée est la leur.
manage-room-people = Personnes
manage-room-people-lead = Trouver quelqu’un, voir où en est son compte, donner et retirer des rôles, suspendre.
manage-room-funnel = Inscription
manage-room-funnel-lead = Comment les nouvelles personnes avancent dans l’inscription, et où elles s’arrêtent.
manage-room-tasks = Premières tâches
manage-room-tasks-lead = Ce qui est proposé pour commencer.
manage-room-community = Règles
manage-room-community-lead = Les règles de la communauté et de ses programmes, et où les contributions sont relues.
manage-room-roles = Vos rôles
manage-room-roles-lead = Ce qui vous a été confié. Vous pouvez rendre chacun de ces rôles à tout moment.
manage-room-audit = Journal
manage-room-audit-lead = Qui a fait quoi à qui. Rien n’y est jamais modifié ni retiré.

manage-role-localization-leader = Responsable de localisation
manage-role-localization-leader-lead = Vous relisez les contributions dans cette langue et ses variantes régionales.
manage-role-moderator = Modération
manage-role-moderator-lead = Vous relisez les contributions de ce programme et accompagnez les débuts.
manage-role-manager = Gestion
manage-role-manager-lead = Vous veillez sur les personnes et les programmes, et donnez les rôles de modération et de localisation.
manage-role-admin = Administration
manage-role-admin-lead = Vous pouvez tout ce que peut la gestion, et donnez les rôles de gestion et d’administration. Quelqu’un tient toujours ce rôle.
manage-role-for = { $role } : { $scope }
manage-role-none = Aucun rôle

manage-find = Trouver quelqu’un
manage-find-label = Identifiant ou adresse e-mail
manage-find-hint = En entier ; une partie ne trouve personne.
manage-find-button = Trouver
manage-find-nobody = Personne n’a cet identifiant ou cette adresse.
manage-find-record = C’est une fiche importée pour laquelle personne ne s’est inscrit. Sa page est parmi les pages publiques.
manage-staff = Personnes ayant un rôle
manage-staff-none = Personne n’a encore de rôle.

manage-person-unnamed = Quelqu’un en cours d’inscription
manage-person-facts = Le compte
manage-person-state = État
manage-person-handle = Identifiant
manage-person-email = Adresse e-mail
manage-person-step = Prochaine étape de l’inscription
manage-person-since = Inscription
manage-person-visit = Dernière visite
manage-person-sessions = Sessions
manage-person-programs = Programmes
manage-person-locales = Langues
manage-person-roles = Rôles
manage-state-active = Actif
manage-state-suspended = Suspendu
manage-state-erasing = En cours d’effacement
manage-state-record = Fiche importée sans compte
manage-state-bot = Robot
manage-step-address = Confirmer l’adresse
manage-step-introduction = Se présenter
manage-step-guidelines = Lire les règles
manage-step-programs = Choisir des programmes
manage-step-task = Choisir une première tâche
manage-step-ready = Terminer

manage-give = Donner ce rôle
manage-give-role = Rôle
manage-give-locale = Langue
manage-give-locale-hint = Seulement pour une responsabilité de localisation : une étiquette de langue comme de ou pt-BR. Elle vaut aussi pour ses variantes régionales.
manage-take = Retirer
manage-give-up = Rendre : { $role }
manage-suspend-title = Suspendre
manage-suspend-lead = Met fin à toutes les sessions sur-le-champ. La personne ne peut plus se connecter, ne reçoit plus d’e-mail, et sa page et ses places aux classements sont masquées. Rien n’est supprimé.
manage-suspend-reason = Motif
manage-suspend = Suspendre cette personne
manage-reason-spam = Spam
manage-reason-conduct = Contraire aux règles
manage-reason-account-taken = Le compte est entre d’autres mains
manage-reason-other = Un autre motif
manage-restore-title = Laisser revenir
manage-restore-lead = La personne peut de nouveau se connecter, et sa page et ses places reviennent.
manage-restore = Laisser revenir cette personne

manage-done-given = Le rôle est donné.
manage-done-taken = Le rôle est retiré.
manage-done-given-up = Vous avez rendu le rôle.
manage-done-suspended = Compte suspendu. Toutes les sessions ont pris fin.
manage-done-restored = La personne peut revenir.
manage-done-vouch = Vous répondez désormais de cette personne.
manage-done-extend = Prolongé de deux semaines.
manage-done-end = Terminé sans que quelqu’un réponde de la personne.
manage-problem-not-active = Cette personne ne peut pas avoir de rôle pour l’instant : le compte n’est pas actif, ou la présentation manque encore.
manage-problem-last-admin = C’est la dernière personne à l’administration. Donnez d’abord ce rôle à quelqu’un d’autre.
manage-problem-decided = Quelqu’un d’autre a décidé entre-temps. Rien de votre part n’a été modifié ; voici où l’on en est.

manage-beginners-lead = Tout le monde commence par 14 jours accompagnés. Pour avoir droit au compte de la marque, il faut les deux : les jours, et quelqu’un qui répond de la personne.
manage-beginners-none = Personne n’attend.
manage-beginners-not-yours = Aucun de vos programmes n’a de débuts accompagnés.
manage-beginner-days = Ici depuis le { $from }, accompagnement jusqu’au { $until }{ $extended ->
    [0] {""}
    [one] , prolongé une fois
   *[other] , prolongé { $extended } fois
}.
manage-beginner-due = Ici depuis le { $from }. Les jours ont pris fin le { $until }{ $extended ->
    [0] {""}
    [one] , prolongés une fois
   *[other] , prolongés { $extended } fois
} ; il manque quelqu’un qui réponde de la personne.
manage-beginner-decide = Décider au sujet de { $name }
manage-beginner-words = Quelques mots, si vous voulez
manage-beginner-vouch = Répondre de cette personne
manage-beginner-extend = Deux semaines de plus
manage-beginner-end = Terminer sans cela

manage-audit-before = La veille
manage-audit-after = Le lendemain
manage-audit-none = Rien n’a été noté ce jour-là.
manage-audit-more = Plus tôt ce jour-là
manage-audit-system = Le système
manage-audit-line = { $by } { $act }
manage-audit-line-about = { $by } { $act } : { $on }
manage-audit-gone = Quelqu’un sans page
manage-act-role-given = a donné un rôle
manage-act-role-taken = a retiré un rôle
manage-act-access-denied = s’est vu refuser l’accès
manage-act-account-suspended = a suspendu
manage-act-account-restored = a laissé revenir
manage-act-beginner-vouched = a répondu de quelqu’un
manage-act-beginner-extended = a prolongé des débuts
manage-act-beginner-ended = a mis fin à des débuts
manage-act-claim-approved = a accepté une demande
manage-act-claim-declined = a refusé une demande
manage-act-review-accepted = a accepté une contribution
manage-act-review-declined = a refusé une contribution
manage-act-tasks-changed = a modifié les premières tâches
manage-act-community-changed = a modifié les règles ou les réglages
manage-act-person-erased = a été effacé·e
manage-act-people-merged = a réuni deux fiches
