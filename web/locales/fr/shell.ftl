# Ce qui entoure chaque page : l’en-tête, le pied, et les pages pour quand il n’y a rien.

skip-to-content = Aller au contenu
nav-label = Navigation principale
nav-home = { $community }, page d’accueil
nav-leaderboards = Classements
nav-badges = Badges
nav-people = Personnes
nav-counting = Comptage
page-title = { $page } · { $community }

foot-languages = Langue
foot-days = Les jours, semaines et années sont ceux de l’UTC. Badges et titres disent merci ; ils ne donnent de pouvoir à personne.

program-writing = Rédaction
program-localization = Traduction
program-forum = Forum
program-social = Réseaux sociaux

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
error-again = Réessayer
