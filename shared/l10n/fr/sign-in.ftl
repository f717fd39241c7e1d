# Se connecter avec un code reçu par e-mail.

sign-in-title = Se connecter
sign-in-lead = Indiquez votre adresse e-mail, et nous vous envoyons un code. Il n’y a pas de mot de passe. C’est aussi ainsi que l’on commence ici.
sign-in-email = Adresse e-mail
sign-in-address-wrong = Aucun e-mail ne peut être envoyé à cette adresse. Elle ressemble à nom@example.org.
sign-in-send = Envoyez-moi un code
sign-in-often =
    { $seconds ->
        [one] Beaucoup de demandes sont venues de votre réseau en peu de temps. Attendez { $seconds } seconde et recommencez.
       *[other] Beaucoup de demandes sont venues de votre réseau en peu de temps. Attendez { $seconds } secondes et recommencez.
    }
sign-in-unavailable = C’est impossible pour le moment, et c’est de notre fait. Réessayez dans une minute.

sign-in-code-title = Saisissez votre code
sign-in-code-lead = Un code part vers { $address }. Saisissez le plus récent que vous avez reçu, ici, dans ce navigateur ; il est valable { $minutes } minutes.
sign-in-code = Code
sign-in-code-hint = Huit chiffres. Les espaces ne gênent pas.
sign-in-code-send = Se connecter
sign-in-code-tries =
    { $tries ->
        [one] Il vous reste { $tries } essai.
       *[other] Il vous reste { $tries } essais.
    }
sign-in-code-shape = Un code a huit chiffres.
sign-in-code-wrong = Ce n’est pas le code. Cherchez notre e-mail le plus récent.
sign-in-code-none = Pas d’e-mail après une minute ou deux ? Regardez dans les indésirables. Une même adresse reçoit au plus { $mails } codes en { $minutes } minutes : le bon peut donc se trouver dans un e-mail arrivé juste avant.
sign-in-code-again = Demander un autre code

sign-in-used-title = Ce code vient d’être utilisé ici
sign-in-used-lead = Un code sert une fois. Si c’était vous à l’instant, vous avez ouvert votre session : continuez. Sinon, vous pourrez y demander un autre code.
sign-in-used-on = Continuer

sign-in-over-title = Il vous faut un autre code
sign-in-over-lead = Un code sert une seule fois, pendant { $minutes } minutes, pour { $tries } essais, et seulement dans le navigateur où il a été demandé. L’une de ces conditions n’est plus remplie.

sign-in-closed-title = Ce compte est fermé
sign-in-closed-lead = Votre code était bon, mais personne ne peut se connecter à ce compte pour le moment : il est suspendu, ou en cours d’effacement. Les personnes qui gèrent cette communauté pourront vous en dire plus.
