# L’inscription guidée et la page de bienvenue.

join-title = Participer
join-lead = Quelques étapes et vous contribuez à { $community }. Vous pouvez vous arrêter à tout moment et reprendre plus tard, sur n’importe quel appareil.
join-way = Votre parcours
join-begin = Commencer
join-go-on = Reprendre là où vous en étiez
join-next = Enregistrer et continuer
join-sign-out = Se déconnecter
join-step-done = fait

join-step-address = Adresse
join-step-address-words = Votre adresse e-mail est confirmée.
join-step-introduction = Présentation
join-step-introduction-words = Votre nom, un identifiant, quelques mots, vos langues et votre fuseau horaire. Deux minutes.
join-step-guidelines = Règles
join-step-guidelines-words = Comment nous nous comportons, et trois courtes questions. Deux minutes.
join-step-programs = Programmes
join-step-programs-words = Ce que vous aimeriez faire, et dans quelles langues. Une minute.
join-step-task = Première tâche
join-step-task-words = Choisissez quelque chose de petit pour commencer, ou faites-le plus tard.
join-step-ready = C’est prêt
join-step-ready-words = Votre page est là, votre premier badge aussi, et d’autres vous saluent.

## Présentation

join-introduction-lead = Voici ce que les autres voient de vous. Vous pouvez le changer quand vous voulez dans vos réglages ; seul l’identifiant reste.
join-display-name = Votre nom
join-display-name-hint = Comme vous aimez qu’on vous appelle. Ce n’est pas forcément votre nom complet.
join-handle = Identifiant
join-handle-hint = Le nom court dans l’adresse de votre page : de 2 à 40 lettres, chiffres, points, tirets et tirets bas. Laissez vide et nous en faisons un de votre nom.
join-handle-taken = Quelqu’un a déjà cet identifiant. Choisissez-en un autre.
join-handle-claimable = Cet identifiant désigne un travail antérieur que personne n’a encore revendiqué. Choisissez-en un autre pour l’instant. Si ce travail est le vôtre, vous pourrez le revendiquer dans votre espace à la fin du parcours.
join-words = Quelques mots sur vous
join-words-hint = Ce qui vous amène, ce que vous connaissez bien. La page de bienvenue vous présente ainsi.
join-languages = Langues que vous parlez
join-languages-hint = Pour que les autres sachent comment vous écrire.
join-languages-more = D’autres, en codes de langue comme hsb, gn
join-language-number = Langue { $number }
join-time-zone = Fuseau horaire
join-time-zone-hint = Par exemple Europe/Berlin. Votre navigateur indique le sien s’il le peut ; vérifiez-le.

## Règles

join-guidelines-lead = Lisez-les une fois, elles sont courtes. Les trois questions à la fin montrent que nous nous comprenons.
join-guidelines-community = Règles de la communauté
join-guidelines-community-1 = Soyez aimable. Qui demande de l’aide est souvent agacé, jamais par vous.
join-guidelines-community-2 = Ce qui est privé reste privé : ni adresses, ni mots de passe, ni numéros de série en public, les vôtres comme ceux des autres.
join-guidelines-community-3 = Dites-le quand vous ne savez pas. Personne ne sait tout, et demander à quelqu’un d’autre aide tout le monde.
join-guidelines-community-4 = Tout ici est bénévole. Faites-en autant que vous voulez, et prenez des pauses.
join-guidelines-program = Règles d’un programme
join-guidelines-choose = Dans quel programme aimeriez-vous commencer ? Choisissez-en un pour lire ses règles. Vous pourrez aussi en rejoindre d’autres.
join-guidelines-writing-1 = Écrivez pour quelqu’un qui découvre : des phrases courtes, une étape à la fois.
join-guidelines-writing-2 = Essayez vous-même chaque étape avant de l’écrire.
join-guidelines-writing-3 = Chaque modification est relue par quelqu’un avant de paraître ; ce n’est pas de la méfiance.
join-guidelines-localization-1 = Traduisez le sens, pas mot à mot.
join-guidelines-localization-2 = Employez les termes que l’équipe de votre langue a choisis, même si vous en préférez d’autres.
join-guidelines-localization-3 = Laissez tel quel ce qui ne se traduit pas, comme les noms de produits et le code.
join-guidelines-forum-1 = Lisez toute la question, et demandez ce qui manque.
join-guidelines-forum-2 = Donnez des étapes que l’on peut suivre, et dites d’où elles viennent.
join-guidelines-forum-3 = Ce qui pourrait effacer des données commence par un avertissement.
join-guidelines-social-1 = Vous parlez au nom de la communauté : aimable, bref, jamais en colère.
join-guidelines-social-2 = Vous commencez sous modération : les deux premières semaines, quelqu’un d’autre envoie les réponses depuis le compte de la communauté.
join-guidelines-social-3 = Ne promettez rien, ni dates ni fonctions. Montrez où trouver de l’aide.

join-questions = Trois questions
join-question-rude = Quelqu’un vous répond grossièrement. Que faites-vous ?
join-question-rude-a = Je réponds sur le même ton.
join-question-rude-b = Je reste aimable, ou je laisse quelqu’un d’autre répondre.
join-question-rude-c = Je publie son identité.
join-question-rude-why = Pas tout à fait : on s’énerve contre un problème, pas contre vous. Rester aimable aide, passer la main aussi.
join-question-private = Quelqu’un a mis son numéro de téléphone dans une question publique. Que faites-vous ?
join-question-private-a = Je l’appelle.
join-question-private-b = Je le cite dans ma réponse pour qu’il ne se perde pas.
join-question-private-c = Je ne le répète pas, et je demande à la modération de l’enlever.
join-question-private-why = Pas tout à fait : ce qui est privé reste privé, on ne s’en sert pas et on ne le répète pas.
join-question-unsure = Vous doutez de la réponse. Que faites-vous ?
join-question-unsure-a = Je le dis, ou je demande à quelqu’un d’autre.
join-question-unsure-b = Je devine, avec assurance.
join-question-unsure-c = Je n’écris plus jamais rien.
join-question-unsure-why = Pas tout à fait : personne ne sait tout. Le dire est alors la réponse la plus utile.
join-question-writing = Quand une étape de votre article peut-elle paraître ?
join-question-writing-a = Quand elle sonne bien.
join-question-writing-b = Dès que j’enregistre.
join-question-writing-c = Quand je l’ai essayée moi-même et que quelqu’un d’autre l’a relue.
join-question-writing-why = Pas tout à fait : on essaie une étape avant de l’écrire, et quelqu’un d’autre la relit.
join-question-localization = Votre équipe a choisi un terme qui ne vous plaît pas. Lequel employez-vous ?
join-question-localization-a = Le terme choisi.
join-question-localization-b = Celui qui me plaît davantage.
join-question-localization-c = Les deux, en alternance.
join-question-localization-why = Pas tout à fait : il faut partout le même mot. Vous pouvez en proposer un meilleur à l’équipe.
join-question-forum = Une question n’indique pas la version, et la réponse en dépend. Que faites-vous ?
join-question-forum-a = Je réponds pour la plus récente.
join-question-forum-b = Je demande.
join-question-forum-c = Je ne lis pas plus loin et j’envoie un lien.
join-question-forum-why = Pas tout à fait : quand quelque chose manque, demander est plus rapide pour tout le monde.
join-question-social = On vous demande quand une fonction arrivera. Que répondez-vous ?
join-question-social-a = Le mois prochain, sans doute.
join-question-social-b = Jamais.
join-question-social-c = Que je ne peux pas le dire, et où paraîtront les nouvelles.
join-question-social-why = Pas tout à fait : nous ne promettons rien, ni dates ni fonctions, et montrons où trouver de l’aide.

## Programmes

join-programs-lead = Choisissez-en un ou plusieurs. Rien ne vous engage : vous pouvez changer quand vous voulez.
join-programs = Programmes
join-programs-none = Choisissez au moins un programme.
join-program-writing = Écrire et améliorer les articles que l’on trouve en cherchant de l’aide.
join-program-writing-time = Une correction prend dix minutes, un article une soirée.
join-program-localization = Traduire des articles pour que chacun les lise dans sa langue.
join-program-localization-time = Un paragraphe prend dix minutes, un article une heure ou deux.
join-program-forum = Répondre aux questions de personnes bloquées.
join-program-forum-time = Une réponse prend de cinq à vingt minutes.
join-program-social = Répondre à qui demande de l’aide sur les réseaux sociaux.
join-program-social-time = Une réponse prend quelques minutes. Vous commencez sous modération pendant deux semaines.
join-locales = Langues dans lesquelles vous voulez travailler
join-locales-hint = Pour les traductions, et pour trouver des tâches qui conviennent.

## Première tâche

join-task-lead = Quelque chose de petit pour commencer. Tout ce que vous apportez compte ; ceci n’est qu’une suggestion.
join-task-legend = Que voulez-vous faire ?
join-task-none-picked = Choisissez une tâche, ou dites que vous avez déjà fait quelque chose ou verrez plus tard.
join-task-done = J’ai déjà fait quelque chose
join-task-later = Je verrai plus tard
join-effort-1 = Une demi-heure.
join-effort-2 = Une heure ou deux.
join-effort-3 = Une soirée.
join-task-writing-typos = Trouver une faute
join-task-writing-typos-words = Lisez un article sur ce que vous connaissez bien et corrigez ce qui est mal écrit ou peu clair.
join-task-writing-try = Essayer un article
join-task-writing-try-words = Suivez un article pas à pas et corrigez ce qui a changé depuis.
join-task-writing-screenshot = Refaire les images
join-task-writing-screenshot-words = Trouvez un article dont les images montrent une ancienne version et faites-en de nouvelles.
join-task-localization-sentence = Traduire un paragraphe
join-task-localization-sentence-words = Choisissez un article traduit en partie et traduisez un paragraphe.
join-task-localization-outdated = Mettre un article à jour
join-task-localization-outdated-words = Trouvez une traduction en retard sur l’original et mettez-la à jour.
join-task-localization-article = Traduire un article
join-task-localization-article-words = Choisissez un article qui manque dans votre langue et traduisez-le depuis le début.
join-task-forum-read = Regarder faire
join-task-forum-read-words = Lisez cinq questions résolues sur ce que vous connaissez, pour voir comment les autres répondent.
join-task-forum-ask-back = Demander une précision
join-task-forum-ask-back-words = Trouvez une question sans réponse où il manque quelque chose, et demandez-le.
join-task-forum-answer = Répondre à une question
join-task-forum-answer-words = Trouvez une question dont vous savez la réponse, et écrivez les étapes.
join-task-social-thanks = Dire merci
join-task-social-thanks-words = Trouvez quelqu’un qui nous a recommandés, et remerciez cette personne.
join-task-social-point = Montrer le chemin
join-task-social-point-words = Trouvez quelqu’un de bloqué, et donnez le lien vers l’article qui aide.
join-task-social-reply = Aider jusqu’au bout
join-task-social-reply-words = Trouvez quelqu’un avec un problème que vous connaissez, et restez jusqu’à la solution.

## C’est prêt

join-ready-title = C’est prêt
join-ready-lead = Bienvenue à { $community }. Ce badge est à vous, et votre présentation est sur la page de bienvenue.
join-ready-task = Votre première tâche
join-ready-on = Continuer
join-ready-own = Votre espace
join-ready-welcome = La page de bienvenue

## Page de bienvenue

welcome-title = Bienvenue
welcome-lead = Les personnes arrivées récemment. Un salut est un clic, avec quelques mots si vous voulez.
welcome-nobody = Personne n’est arrivé récemment.
welcome-earlier = Arrivées précédentes
welcome-greeted = Votre salut est là.
welcome-own = C’est vous ; d’autres vous salueront.
welcome-greet = Saluer { $name }
welcome-change = Changer votre salut à { $name }
welcome-words = Quelques mots
welcome-line = Salut
welcome-send = Saluer
welcome-line-welcome = Bienvenue !
welcome-line-glad = Quel plaisir de vous voir ici.
welcome-line-questions = Posez-moi vos questions.
welcome-line-together = Faisons quelque chose ensemble.
