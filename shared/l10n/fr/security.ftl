# Les façons d’entrer autres que le code par e-mail, et la page où l’on s’en occupe.

security-title = Connexion et sécurité
security-lead = Où vos sessions sont ouvertes, et les façons de vous connecter. Un code par e-mail marche toujours.

security-done-session = La session est fermée.
security-done-others = Vos sessions sont fermées partout sauf ici.
security-done-added = La clé d’accès a été ajoutée. Donnez-lui un nom que vous reconnaîtrez.
security-done-renamed = Le nom a été modifié.
security-done-removed = La clé d’accès a été supprimée. Supprimez-la aussi sur votre appareil.
security-done-connected = Compte relié. Vous pouvez désormais vous connecter ainsi.
security-done-disconnected = Compte délié.

security-sessions = Vos sessions ouvertes
security-session-this = ce navigateur
security-device-unknown = Appareil inconnu
security-by-code = par code e-mail
security-by-passkey = par clé d’accès
security-by-provider = par le fournisseur
security-since = depuis
security-seen = vu pour la dernière fois
security-sign-out = Se déconnecter là-bas
security-sign-out-others = Se déconnecter partout ailleurs
security-sign-out-all = Se déconnecter partout

security-passkeys = Clés d’accès
security-passkeys-explained = Une clé d’accès vous laisse entrer avec votre empreinte, votre visage ou le code de votre appareil, sans attendre d’e-mail. Elle ne quitte jamais vos appareils.
security-added = ajoutée
security-used = utilisée pour la dernière fois
security-never-used = jamais utilisée
security-passkey-add = Ajouter une clé d’accès
security-passkey-sign-in = Se connecter avec une clé d’accès
security-passkey-waiting = Votre navigateur vous interroge.
security-passkey-cancelled = C’est annulé, ou cela a pris trop de temps. Rien n’a été modifié.
security-passkey-refused = Cette clé d’accès n’a pas marché ici. Connectez-vous plutôt avec un code par e-mail.
security-passkey-not-added = La clé d’accès n’a pas pu être ajoutée. Veuillez réessayer.
security-passkey-known = Cet appareil a déjà une clé d’accès pour vous.
security-passkey-full = Vous avez dix clés d’accès, le maximum. Supprimez-en une d’abord.
security-passkey-no-name = Les clés d’accès ne marchent pas sous une adresse en chiffres. Ouvrez le site sous son nom :
security-passkey-explained = Avec une clé d’accès, pas besoin de code. Ajoutez-en une après la connexion, sous « Connexion et sécurité ».
security-passkey-title = Clé d’accès
security-passkey-name = Nom
security-passkey-name-hint = Ce qui vous la fera reconnaître, par exemple « mon téléphone ».
security-rename = Enregistrer le nom
security-passkey-remove = Supprimer cette clé d’accès
security-passkey-remove-explained = Elle n’ouvrira plus rien. Vous pourrez toujours vous connecter avec un code par e-mail.
security-remove = Supprimer

security-identities = Comptes reliés
security-identities-explained = Des comptes ailleurs avec lesquels vous pouvez vous connecter ici.
security-connected = relié
security-connect = Relier { $provider }
security-disconnect = Délier

security-other-ways = Autres façons
security-other-way = Se connecter autrement
security-provider-sign-in = Se connecter avec { $provider }
security-provider-leaving = En route vers { $provider }
security-provider-go = Continuer vers { $provider }
security-provider-problem = Cela n’a pas marché
security-provider-denied = Vous ne l’avez pas autorisé chez { $provider } : rien n’a été modifié ici.
security-provider-unavailable = { $provider } ne répond pas en ce moment. Connectez-vous avec un code par e-mail, ou réessayez plus tard.
security-provider-failed = La réponse ne correspond pas à ce que ce navigateur a demandé ; peut-être s’est-il passé trop de temps. Veuillez recommencer.
security-provider-unverified = { $provider } ne garantit pas votre adresse e-mail : nous ne savons pas qui vous êtes. Connectez-vous avec un code par e-mail ; vous pourrez ensuite relier { $provider } sous « Connexion et sécurité ».
security-provider-taken = Ce compte est déjà relié à quelqu’un d’autre ici. Rien n’a été modifié.
security-provider-refused = La connexion n’est pas possible avec ce compte. Écrivez aux personnes qui gèrent ce site.
