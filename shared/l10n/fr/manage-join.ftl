# Les pages de gestion pour les nouveaux : parcours d’inscription, premières tâches, réglages de la communauté.

manage-save = Enregistrer
manage-saved = C’est enregistré.
manage-outdated = Quelqu’un d’autre a enregistré une modification depuis que vous avez ouvert cette page. La vôtre n’est pas enregistrée et se trouve encore ici ; enregistrez de nouveau pour remplacer l’autre.

## Parcours

manage-funnel-title = Inscription
manage-funnel-lead = Comment les personnes qui ont commencé ces { $weeks } dernières semaines suivent l’inscription. Qui a été effacé n’est pas compté.
manage-funnel-program = Programme
manage-funnel-all-programs = Tous les programmes
manage-funnel-week = Semaine
manage-funnel-all-weeks = Toutes les semaines
manage-funnel-steps = Étape par étape
manage-funnel-steps-caption = Combien ont atteint chaque étape, pour combien elle est la prochaine, et le temps depuis l’étape précédente (médiane).
manage-funnel-step = Étape
manage-funnel-reached = Atteinte
manage-funnel-stopped = Arrêtés avant
manage-funnel-median = Durée
manage-funnel-nobody = Personne n’a commencé alors.
manage-funnel-weeks = Semaine par semaine
manage-funnel-weeks-caption = Combien ont commencé chaque semaine, et combien d’entre eux ont terminé depuis.
manage-funnel-began = Ont commencé
manage-funnel-step-address = Adresse
manage-funnel-step-introduction = Présentation
manage-funnel-step-guidelines = Règles
manage-funnel-step-programs = Programmes
manage-funnel-step-task = Première tâche
manage-funnel-step-ready = C’est prêt

## Premières tâches

manage-tasks-title = Premières tâches
manage-tasks-lead = Ce qui est proposé aux nouveaux pour commencer. Celles de Laurel existent dans chaque langue ; les vôtres s’affichent comme vous les écrivez.
manage-tasks-add = Ajouter une tâche
manage-tasks-change = Modifier une tâche
manage-tasks-program = Programme
manage-tasks-name = Titre
manage-tasks-words = Ce qu’il y a à faire
manage-tasks-url = Lien
manage-tasks-url-wrong = Il faut une adresse web qui commence par https:// ou http://.
manage-tasks-locale = Langue
manage-tasks-locale-hint = Un code de langue comme pt-BR. Sans code, elle est proposée à tout le monde.
manage-tasks-difficulty = Effort
manage-tasks-difficulty-1 = Une demi-heure
manage-tasks-difficulty-2 = Une heure ou deux
manage-tasks-difficulty-3 = Une soirée
manage-tasks-retire = Retirer
manage-tasks-retire-one = Retirer : { $task }
manage-tasks-offer = Proposer de nouveau
manage-tasks-offer-one = Proposer de nouveau : { $task }
manage-tasks-retired = retirée
manage-tasks-full = La liste est pleine. Retirez d’abord une tâche.

## Communauté

manage-community-title = Règles et relecture
manage-community-lead = Ce que lisent les nouveaux, et où les contributions sont relues avant de compter.
manage-community-guidelines = Règles de la communauté
manage-community-guidelines-of = Règles : { $program }
manage-community-empty = Du texte simple ; une ligne vide commence un nouveau paragraphe. Si le champ est vide, les nouveaux lisent les phrases de Laurel dans leur langue.
manage-community-stored = Ce que quelqu’un d’autre a enregistré
manage-community-review = Programmes avec relecture
manage-community-review-hint = Là, les contributions saisies à la main attendent que quelqu’un les accepte.
