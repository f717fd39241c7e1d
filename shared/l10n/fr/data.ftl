# Revendiquer un travail antérieur, emporter ses données, se faire effacer.

data-claim-title = Votre travail d’avant
data-claim-lead = Parmi le travail repris d’ailleurs, il y a peut-être le vôtre. Dites-le, et il rejoint votre fiche, avec ses nombres, ses badges et ses titres.
data-claim-matching = Cela vous ressemble
data-claim-matching-lead = La source a donné votre adresse pour ces fiches. Reprenez-en une et elle est à vous aussitôt.
data-claim-take = C’est moi : la reprendre
data-claim-find = Trouver une fiche
data-claim-handle = Identifiant
data-claim-handle-hint = Le nom sous lequel vous avez travaillé là-bas, écrit exactement pareil.
data-claim-search = Chercher
data-claim-holds = { $contributions ->
    [one] Une contribution qui compte
   *[other] { $contributions } contributions qui comptent
  } et { $badges ->
    [one] un badge
   *[other] { $badges } badges
  }.
data-claim-look = Voir la page
data-claim-ask = La demander
data-claim-words = À quoi reconnaître qu’elle est à vous ?
data-claim-words-hint = Une personne responsable lit ceci et décide. Un lien vers votre profil là-bas aide.
data-claim-is-unknown = Il n’y a pas de fiche sous cet identifiant.
data-claim-is-taken = Cette fiche appartient à quelqu’un ou ne peut pas être demandée.
data-claim-requests = Vos demandes
data-claim-open = en attente d’une décision
data-claim-approved = acceptée : elle fait partie de votre fiche
data-claim-declined = refusée
data-claim-withdrawn = retirée
data-claim-withdraw = Retirer

data-done-asked = Votre demande est transmise.
data-done-withdrawn = Votre demande est retirée.
data-done-taken-over = La fiche est à vous. Les nombres et les badges suivent en quelques minutes.
data-done-approved = Acceptée. Les deux fiches n’en font qu’une en quelques minutes.
data-done-declined = Refusée.

data-title = Vos données
data-lead = Tout ce qui vous concerne ici est à vous : emportez-le quand vous voulez, ou faites-le effacer.
data-export = Emporter
data-export-lead = Un fichier avec tout ce qui vous concerne : compte, page, travail et mots de la relecture, badges, saluts et demandes. JSON pour les machines, CSV pour les tableurs.
data-export-send = Tout télécharger
data-export-year = Télécharger avec le travail de { $year }
data-export-often = Vous venez de prendre plusieurs fichiers. Réessayez dans quelques minutes.
data-export-large = Tout votre travail ne tient pas dans un fichier. Prenez-le année par année.
data-erase-title = Se faire effacer
data-erase-short = Votre page, vos mots et tout ce qui est personnel disparaissent pour toujours. Ce que vous avez fait compte encore pour la communauté, sans nom.
data-erase-on = Voir ce qui part et ce qui reste

data-erase-lead = Personne ne peut revenir en arrière. Lisez ce que cela veut dire avant de continuer.
data-erase-goes = Ce qui part, dans l’heure
data-erase-goes-name = votre nom, votre identifiant, vos mots, vos langues et l’image de votre activité
data-erase-goes-work = les titres et liens de vos contributions, et ce que la relecture vous a écrit
data-erase-goes-badges = vos badges et titres
data-erase-goes-private = votre adresse, vos sessions, clés d’accès, comptes reliés et réglages, votre inscription, votre présentation et les saluts donnés et reçus
data-erase-goes-mails = tout e-mail qui devait vous être envoyé : vous n’en recevez plus dès maintenant
data-erase-stays = Ce qui reste
data-erase-stays-counts = le fait que quelque chose a été fait un jour, en nombre et sans nom, pour que les totaux restent justes
data-erase-stays-log = des lignes du journal des décisions, qui porte un numéro aléatoire et aucun nom
data-erase-stays-backups = des sauvegardes, que personne ne lit sauf urgence, et qui disparaissent après 35 jours
data-erase-stays-elsewhere = ce qui se trouve à son origine : nous ne pouvons pas effacer d’autres sites
data-erase-code-lead = Pour être sûrs que c’est vous, nous envoyons un code à votre adresse.
data-erase-code-send = M’envoyer le code

data-confirm-title = M’effacer
data-confirm-lead = Entrez le code envoyé à votre adresse. Dès qu’il est juste, l’effacement commence.
data-confirm-code = Code
data-confirm-send = M’effacer pour toujours
data-confirm-again = Demander un autre code
data-confirm-wrong = Ce n’est pas le code que nous avons envoyé.
data-confirm-over = Ce code n’est plus valable. Demandez-en un autre.
data-confirm-often = Trop d’essais. Attendez quelques minutes.
data-confirm-last-admin = Vous êtes la dernière personne à administrer. Donnez d’abord ce rôle à quelqu’un.
data-erased-title = C’est effacé
data-erased-lead = Toutes vos sessions sont fermées, et vous ne recevez plus d’e-mail. Le reste part dans l’heure. Merci pour tout ce que vous avez fait.

data-manage-title = Demandes de fiches
data-manage-lead = Des personnes disent que ces fiches sont les leurs. Deux fiches réunies ne se séparent plus.
data-manage-none = Rien n’attend.
data-manage-by = demandée par { $name }
data-manage-asker = Qui demande
data-manage-decide = Décider
data-manage-verdict = Lui appartient-elle ?
data-manage-approve = Oui, elle est à cette personne
data-manage-approve-hint = Les nombres, badges et titres lui reviennent.
data-manage-decline = Non
data-manage-words = Quelques mots pour elle
data-manage-send = Décider
data-manage-late = Cela a été décidé ou retiré entre-temps.

data-unavailable = C’est impossible pour le moment, et c’est de notre fait. Réessayez dans une minute.
