# What programs and kinds of contributions are called, on pages and in mails.

program-writing = Writing
program-localization = Localization
program-forum = Forum
program-social = Social

counted-writing = Edits and new articles
counted-localization = New and edited translations
counted-forum = Forum replies
counted-social = Social replies

kind-article-created = New articles
kind-article-edited = Article edits
kind-article-reviewed = Article reviews
kind-translation-created = New translations
kind-translation-edited = Translation edits
kind-translation-reviewed = Translation reviews
kind-forum-reply = Replies
kind-forum-solution = Solutions
kind-social-reply = Replies

did-article-created = New article
did-article-edited = Article edit
did-article-reviewed = Article review
did-translation-created = New translation
did-translation-edited = Translation edit
did-translation-reviewed = Translation review
did-forum-reply = Forum reply
did-forum-solution = Solution
did-social-reply = Social reply
