# Les noms des programmes et des genres de contributions, dans les pages et les courriels.

program-writing = Rédaction
program-localization = Traduction
program-forum = Forum
program-social = Réseaux sociaux

counted-writing = Modifications et nouveaux articles
counted-localization = Traductions créées et modifiées
counted-forum = Réponses au forum
counted-social = Réponses sur les réseaux sociaux

kind-article-created = Nouveaux articles
kind-article-edited = Modifications d’articles
kind-article-reviewed = Relectures d’articles
kind-translation-created = Nouvelles traductions
kind-translation-edited = Modifications de traductions
kind-translation-reviewed = Relectures de traductions
kind-forum-reply = Réponses
kind-forum-solution = Solutions
kind-social-reply = Réponses

did-article-created = Nouvel article
did-article-edited = Article modifié
did-article-reviewed = Article relu
did-translation-created = Nouvelle traduction
did-translation-edited = Traduction modifiée
did-translation-reviewed = Traduction relue
did-forum-reply = Réponse au forum
did-forum-solution = Solution
did-social-reply = Réponse sur les réseaux sociaux
