# Les pages publiques. Les nombres arrivent comme nombres, dates et noms comme textes.

count-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
count-active-days =
    { $count ->
        [one] { $count } jour actif
       *[other] { $count } jours actifs
    }
count-contributions =
    { $count ->
        [one] { $count } contribution
       *[other] { $count } contributions
    }
count-people =
    { $count ->
        [0] personne pour l’instant
        [one] { $count } personne
       *[other] { $count } personnes
    }

column-rank = Rang
column-name = Nom
column-count = Nombre
column-year = Année
column-month = Mois
column-active-days = Jours actifs
column-contributions = Contributions
column-awarded = Obtenu
column-window = Pour

## Page d’accueil

front-title = Cette semaine dans la communauté
front-window = Les sept jours jusqu’au { $day } inclus, à côté des sept précédents.
front-week = La semaine en chiffres
front-last-week =
    { $count ->
        [0] aucune la semaine d’avant
       *[other] { $count } la semaine d’avant
    }
front-people = par { $people }
front-leaders = En tête
front-leaders-window = Sur les 90 derniers jours.
front-leaders-none = La première contribution de ces 90 jours prend la tête.
front-leaders-more = Tout le classement : { $program }
front-badges = Derniers badges
front-badges-none = Le prochain badge obtenu apparaîtra ici.
front-badges-more = Tous les badges et comment les obtenir
front-locales = Langues
front-locales-lead = Là où l’on a travaillé ces 90 derniers jours.
front-updated = Compté { $ago }.

## Classements

board-kicker = Classement
board-title-locale = { $program } en { $locale }
board-programs = Programmes
board-window = { $counted } durant les 90 jours jusqu’au { $to } inclus, à partir du { $from }.
board-caption = { $counted }, du plus grand nombre au plus petit
board-none = Personne n’a contribué ici durant ces 90 jours. La liste est ouverte.
board-none-locale = Personne n’a contribué dans cette langue durant ces 90 jours. La liste est ouverte.
board-next =
    { $count ->
        [one] Le suivant
       *[other] Les { $count } suivants
    }
board-locales = Par langue : { $locale }
board-all-locales = Toutes les langues
board-titles-heading = Titres
board-order = À égalité, les personnes suivent l’ordre de leurs identifiants.
board-own = Votre propre place
board-titles = Les rangs 1 à 10 portent le titre Top 10, les rangs 11 à 25 le titre Top 25. Les titres sont donnés chaque nuit pour les jours jusqu’à la veille incluse.

## Une personne

person-kicker = Contributions
person-summary = { $name }. { $since }. { $contributions }.
person-since = Contribue depuis le { $day }
person-here-since = Ici depuis le { $day }
person-last = Dernière activité : { $day }
person-unclaimed = Cette page provient de contributions publiques ; personne ne l’a encore faite sienne.
person-joined-programs = Participe à : { $programs }
person-speaks = Parle { $languages }
person-key-figures = En bref
person-total = Contributions
person-total-remark = toutes celles qui comptent
person-streak = Série en cours
person-streak-none = Commence avec la prochaine contribution
person-streak-remark = de suite avec une contribution
person-longest = Plus longue série
person-longest-remark = du { $from } au { $to }
person-badges-held = Badges
person-calendar = Une année de travail
person-calendar-summary = { $year } : { $days }, { $contributions }.
person-calendar-busiest = Le plus en { $month }.
person-calendar-none = { $year } : aucun jour actif.
person-calendar-years = Années
person-calendar-table = L’année en tableau
person-calendar-caption = { $year } par mois
person-badges = Badges
person-badges-none = Le premier badge vient avec la première contribution qui compte.
person-kept = conservé
person-kept-note = Conservé : le badge a été obtenu et reste, bien qu’une partie du travail ait été retirée depuis.
person-earned = Comment chacun a été obtenu
person-earned-met = { $rule } : { $value } au { $day }
person-earned-before = { $value } au { $day }, pour { $target } demandées. La règle a changé depuis.
person-earned-by-hand = Donné à la main le { $day }.
person-earned-reason = Donné à la main le { $day } : { $reason }
person-earned-kept = Conservé, bien qu’une partie du travail ait été retirée depuis.
person-next = La suite
person-next-of = { $value } sur { $target }
person-next-progress = { $badge } : { $value } sur { $target }
person-titles = Titres
person-title-held = depuis le { $since }
person-title-once = du { $since } au { $until }
person-titles-once = Titres passés
person-totals = Contributions par programme
person-years = Par année
person-years-caption = Ce que comptent les classements, par année civile
person-years-all = Toutes
person-locales = Langues
person-list = Voir toutes les contributions

## Les contributions d’une personne

list-title = Contributions
list-title-of = Contributions de { $name }
list-lead = Les plus récentes d’abord. Ce qui ne compte pas dit pourquoi.
list-none = Rien n’est encore enregistré.
list-next = Contributions plus anciennes
list-pending = Ne compte pas encore : attend une relecture
list-declined = Ne compte pas : refusée
list-withdrawn = Ne compte pas : retirée
list-own-thread = Ne compte pas : dans un fil ouvert par la même personne
list-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }

## Badges

badges-title = Badges
badges-lead = Chaque badge a sa règle, porte la date du jour où elle a été remplie, et n’est jamais repris.
one-ladder-lead =
    { $count ->
        [one] Une étape. Qui la franchit la garde.
       *[other] { $count } étapes, l’une après l’autre. Qui en franchit une la garde.
    }
badges-across = Tous programmes
one-badge-steps = Les étapes de cette échelle
one-badge-ladder = Toutes les étapes et leurs règles
one-badge-holders = Qui le porte
one-badge-holders-window = Qui le porte pour { $window }
one-badge-holders-none = Personne pour l’instant.
one-badge-holders-none-window = Personne ne le porte pour { $window }.
one-badge-holders-caption = Qui porte ce badge
one-badge-holders-next = La suite de la liste
one-badge-all-windows = Tous
one-badge-windows = Période

## Trouver quelqu’un

find-title = Trouver quelqu’un
find-lead = Chaque personne qui contribue a une page sous son identifiant, le nom qu’elle porte dans la communauté.
