# Ce qui entoure chaque page : l’en-tête, le pied, et les pages pour quand il n’y a rien.

skip-to-content = Aller au contenu
nav-label = Navigation principale
nav-home = { $community }, page d’accueil
nav-leaderboards = Classements
nav-badges = Badges
nav-people = Personnes
nav-counting = Comptage
nav-sign-in = Se connecter
nav-own = Mon espace
nav-manage = Gérer
page-title = { $page } · { $community }

foot-languages = Langue
foot-days = Les jours, semaines et années sont ceux de l’UTC. Badges et titres disent merci ; ils ne donnent de pouvoir à personne.

find-label = Identifiant
find-button = Ouvrir la page

back-to-start = Retour au début de la liste
not-found-title = Il n’y a pas de page ici
not-found-lead = L’adresse contient peut-être une faute, la page a pu changer de place, ou la personne a choisi de ne pas apparaître.
not-found-person = Vous cherchez quelqu’un ? Sa page porte son identifiant :
not-found-elsewhere = Ou continuez d’ici

bad-request-title = Impossible de répondre à cette adresse
bad-request-lead = Quelque chose après le point d’interrogation de l’adresse n’est pas ce que cette page attend.
bad-request-cursor = L’endroit de la liste qu’elle désigne n’est pas l’un des nôtres. Les listes avancent, et les liens vers leur milieu ne durent pas.
bad-request-again = Ouvrir la page depuis le début

error-title = Quelque chose n’a pas marché de notre côté
error-lead = Vous n’y êtes pour rien, et rien n’est perdu : les contributions sont mises en sûreté avant toute autre chose. Veuillez réessayer dans une minute.
error-reference = Si cela se répète, indiquez l’heure aux personnes qui gèrent ce site : { $instant }.
error-request = Indiquez aussi le numéro de cette requête : { $request }.
error-again = Réessayer

refused-title = Cela n’a pas été accepté
refused-elsewhere = L’envoi vient d’un autre site, ou d’un navigateur qui ne dit pas d’où. Ouvrez la page ici et envoyez-le de nouveau.
refused-signed-out = Votre session n’est plus ouverte : rien n’a été modifié. Connectez-vous et envoyez-le de nouveau.
refused-not-ready = Présentez-vous d’abord, cela prend une minute. Rien n’a été modifié.
refused-role = Il faut pour cela un rôle que vous n’avez pas. Rien n’a été modifié.
refused-page-title = Cette page n’est pas ouverte à tout le monde
refused-page = Il faut pour la voir un rôle que vous n’avez pas.
refused-too-large = C’est trop volumineux. Rien n’a été modifié.
refused-not-text = Ce n’est pas un texte lisible. Rien n’a été modifié.
refused-type = L’envoi n’a pas la forme que donne le formulaire de cette page. Rien n’a été modifié.
refused-method = Cette adresse n’accepte pas ce type de requête.
refused-too-often = Cela fait beaucoup en peu de temps. Attendez une minute et envoyez-le de nouveau.
refused-contended = D’autres modifiaient la même chose au même moment ; rien n’a été changé. Envoyez-le de nouveau.
refused-front = Page d’accueil

form-invalid = Ce n’est pas correct.
form-required = Veuillez remplir ce champ.
form-too-long = C’est trop long.
form-problem = Veuillez vérifier ce qui est signalé ci-dessous.
form-optional = facultatif
