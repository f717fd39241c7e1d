# La page qui explique comment on compte.

counting-title = Comment on compte
counting-lead = Chaque chiffre de ce site remonte à des contributions. Voici les règles, toutes les règles.

counting-what = Ce qui compte
counting-what-1 = Une contribution compte lorsqu’elle est acceptée. Ce qui attend une relecture ne compte pas encore ; ce qui a été refusé ou retiré ne compte pas.
counting-what-2 = Les réponses dans un fil que l’on a soi-même ouvert ne comptent pas : ce qui compte, c’est d’aider quelqu’un d’autre.
counting-what-3 = Chaque contribution compte une fois, si souvent qu’on nous la signale.
counting-what-4 = Quand une contribution est corrigée, refusée, retirée ou rétablie, tous les chiffres qui en dépendent suivent.

counting-programs = Ce que comptent les classements
counting-programs-lead = Chaque programme a son classement. Relectures et solutions figurent à côté, sur les pages de chacun, et valent leurs propres badges.
counting-programs-caption = Les programmes et ce qu’ils comptent
counting-column-program = Programme
counting-column-counts = Comptent au classement et au total
counting-column-beside = Figurent à côté

counting-days = Jours et années
counting-days-1 = Le jour d’une contribution est celui qu’il était en UTC, où que vive son auteur. Une réponse écrite le matin du Nouvel An à Auckland peut encore appartenir à l’année écoulée.
counting-days-2 = Une série est une suite de jours ayant chacun une contribution qui compte. Elle court encore le lendemain de la dernière, pour que personne n’ait à se presser. Les pauses font partie du bénévolat : la plus longue série reste sur la page.

counting-boards = Classements
counting-boards-1 = Un classement montre les 90 jours jusqu’à aujourd’hui inclus. À égalité, les personnes suivent l’ordre de leurs identifiants.
counting-boards-2 = Qui ne veut pas être classé ne l’est pas, et les robots non plus.

counting-titles = Titres
counting-titles-1 = Peu après minuit UTC, les rangs 1 à 10 de chaque programme reçoivent le titre Top 10, les rangs 11 à 25 le titre Top 25, pour les 90 jours jusqu’à celui qui vient de finir. Les titres changent de mains ; la page de chacun garde tous ceux qu’il a portés, avec leurs dates.

counting-badges = Badges
counting-badges-1 = Un badge porte la date du jour où sa règle a été remplie, et n’est donné qu’une fois pour sa période.
counting-badges-2 = Un badge n’est jamais repris. Si le travail qui l’a valu est retiré plus tard, le badge reste et porte la mention « conservé ».
counting-badges-link = Tous les badges et leurs règles

counting-power = À quoi sert tout cela
counting-power-1 = À dire merci. Ni badges, ni titres, ni rangs ne donnent à quiconque de droits sur les autres ou sur ce site.
