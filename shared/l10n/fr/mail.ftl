# Les e-mails. Des phrases simples : elles figurent dans le texte comme dans le HTML.

mail-hello = Bonjour { $name },
mail-hello-nameless = Bonjour,
mail-foot = Vous recevez ce message parce que vous vous êtes inscrit·e sur { $community } avec cette adresse.

mail-code-subject = Votre code pour { $community }
mail-code-here = Voici votre code de connexion à { $community } :
mail-code-use =
    { $minutes ->
        [one] Saisissez-le dans le navigateur où vous l’avez demandé. Il sert une seule fois, pendant { $minutes } minute.
       *[other] Saisissez-le dans le navigateur où vous l’avez demandé. Il sert une seule fois, pendant { $minutes } minutes.
    }
mail-code-not-asked = Si vous n’avez pas demandé de code, vous n’avez rien à faire : sans lui, personne n’entre. Ne le donnez à personne ; personne chez { $community } ne vous le demandera.

mail-erasure-subject = Votre code pour effacer vos données sur { $community }
mail-erasure-here = Voici votre code pour effacer tout ce qui vous concerne sur { $community } :
mail-erasure-not-asked = Si vous ne l’avez pas demandé, quelqu’un est connecté à votre place : connectez-vous et mettez fin à toutes les sessions. Sans ce code, rien n’est effacé. Ne le donnez à personne.

mail-welcome-subject = Bienvenue sur { $community }
mail-welcome-thanks = Merci de rejoindre { $community }. Votre inscription est terminée, et votre présentation figure sur la page de bienvenue, où les autres peuvent vous saluer.
mail-welcome-start = Votre espace montre ce que vous faites ici, ce que cela vous apporte et ce qui vient ensuite. Commencez quand cela vous convient.
mail-welcome-open = Ouvrir votre espace

mail-reminder-open = Continuer l’inscription
mail-reminder-first-subject = Votre inscription sur { $community } vous attend
mail-reminder-first-waiting = Vous avez commencé à vous inscrire sur { $community } sans aller encore jusqu’au bout. Vous pouvez reprendre là où vous vous êtes arrêté·e, sur n’importe quel appareil.
mail-reminder-first-more = Si vous avez changé d’avis, vous n’avez rien à faire. Nous vous le rappellerons une fois encore, pas plus.
mail-reminder-second-subject = Un dernier rappel pour votre inscription sur { $community }
mail-reminder-second-waiting = Votre inscription sur { $community } est toujours ouverte. Vous pouvez reprendre là où vous vous êtes arrêté·e, sur n’importe quel appareil.
mail-reminder-second-last = C’est le dernier message à ce sujet.
