# أسماء البرامج وأنواع المساهمات، في الصفحات والرسائل.

program-writing = الكتابة
program-localization = الترجمة
program-forum = المنتدى
program-social = التواصل الاجتماعي

counted-writing = المقالات الجديدة والتحريرات
counted-localization = الترجمات الجديدة والمحرَّرة
counted-forum = ردود المنتدى
counted-social = ردود مواقع التواصل

kind-article-created = مقالات جديدة
kind-article-edited = تحريرات مقالات
kind-article-reviewed = مراجعات مقالات
kind-translation-created = ترجمات جديدة
kind-translation-edited = تحريرات ترجمات
kind-translation-reviewed = مراجعات ترجمات
kind-forum-reply = ردود
kind-forum-solution = حلول
kind-social-reply = ردود

did-article-created = مقال جديد
did-article-edited = تحرير مقال
did-article-reviewed = مراجعة مقال
did-translation-created = ترجمة جديدة
did-translation-edited = تحرير ترجمة
did-translation-reviewed = مراجعة ترجمة
did-forum-reply = رد في المنتدى
did-forum-solution = حل
did-social-reply = رد على مواقع التواصل
