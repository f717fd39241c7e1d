# أسماء الشارات، والقواعد بالكلمات.

badge-kb = قاعدة المعرفة
badge-l10n = الترجمة
badge-support-forum = منتدى الدعم
badge-social-support = الدعم الاجتماعي
badge-reviewer = المراجعة
badge-writing-first-steps = الخطوات الأولى في الكتابة
badge-writing-bronze = الكتابة البرونزية
badge-writing-silver = الكتابة الفضية
badge-writing-gold = الكتابة الذهبية
badge-localization-first-steps = الخطوات الأولى في الترجمة
badge-localization-bronze = الترجمة البرونزية
badge-localization-silver = الترجمة الفضية
badge-localization-gold = الترجمة الذهبية
badge-forum-first-steps = الخطوات الأولى في المنتدى
badge-forum-bronze = المنتدى البرونزي
badge-forum-silver = المنتدى الفضي
badge-forum-gold = المنتدى الذهبي
badge-social-first-steps = الخطوات الأولى في التواصل الاجتماعي
badge-social-bronze = التواصل البرونزي
badge-social-silver = التواصل الفضي
badge-social-gold = التواصل الذهبي
badge-solver-bronze = الحلول البرونزية
badge-solver-silver = الحلول الفضية
badge-solver-gold = الحلول الذهبية
badge-ready-to-help = جاهز للمساعدة
badge-ready-to-help-rule = إتمام التسجيل الموجَّه.
badge-ready-to-help-reason = اكتمل التسجيل الموجَّه.
badge-all-rounder = متعدد المجالات
badge-polyglot = متعدد اللغات
badge-streak-7 = سلسلة 7 أيام
badge-streak-30 = سلسلة 30 يومًا
badge-streak-100 = سلسلة 100 يوم
ladder-writing = درجات الكتابة
ladder-localization = درجات الترجمة
ladder-forum = درجات المنتدى
ladder-social = درجات التواصل الاجتماعي
ladder-solver = درجات الحلول
ladder-streak = درجات السلاسل
one-ladder-from-to = من { $first } إلى { $last }
title-top-10 = من العشرة الأوائل
title-top-25 = من الخمسة والعشرين الأوائل
title-in-program = { $title } في { $program }

award-in-window = { $badge } { $window }
window-quarter = الربع { $quarter } من { $year }
window-month = { $month } { $year }

## كم

amount-contributions =
    { $count ->
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
        [many] { $count } مساهمة
       *[other] { $count } مساهمة
    }
amount-writing =
    { $count ->
        [one] مقال واحد جديد أو محرَّر
        [two] مقالان جديدان أو محرَّران
        [few] { $count } مقالات جديدة أو محرَّرة
        [many] { $count } مقالًا جديدًا أو محرَّرًا
       *[other] { $count } مقال جديد أو محرَّر
    }
amount-localization =
    { $count ->
        [one] ترجمة واحدة جديدة أو محرَّرة
        [two] ترجمتان جديدتان أو محرَّرتان
        [few] { $count } ترجمات جديدة أو محرَّرة
        [many] { $count } ترجمة جديدة أو محرَّرة
       *[other] { $count } ترجمة جديدة أو محرَّرة
    }
amount-forum =
    { $count ->
        [one] رد واحد في المنتدى
        [two] ردّان في المنتدى
        [few] { $count } ردود في المنتدى
        [many] { $count } ردًّا في المنتدى
       *[other] { $count } رد في المنتدى
    }
amount-social =
    { $count ->
        [one] رد واحد على مواقع التواصل
        [two] ردّان على مواقع التواصل
        [few] { $count } ردود على مواقع التواصل
        [many] { $count } ردًّا على مواقع التواصل
       *[other] { $count } رد على مواقع التواصل
    }
amount-article-created =
    { $count ->
        [one] مقال جديد واحد
        [two] مقالان جديدان
        [few] { $count } مقالات جديدة
        [many] { $count } مقالًا جديدًا
       *[other] { $count } مقال جديد
    }
amount-article-edited =
    { $count ->
        [one] تحرير واحد لمقال
        [two] تحريران لمقالات
        [few] { $count } تحريرات لمقالات
        [many] { $count } تحريرًا لمقالات
       *[other] { $count } تحرير لمقالات
    }
amount-article-reviewed =
    { $count ->
        [one] مراجعة مقال واحدة
        [two] مراجعتا مقالات
        [few] { $count } مراجعات مقالات
        [many] { $count } مراجعة مقالات
       *[other] { $count } مراجعة مقالات
    }
amount-translation-created =
    { $count ->
        [one] ترجمة جديدة واحدة
        [two] ترجمتان جديدتان
        [few] { $count } ترجمات جديدة
        [many] { $count } ترجمة جديدة
       *[other] { $count } ترجمة جديدة
    }
amount-translation-edited =
    { $count ->
        [one] تحرير واحد لترجمة
        [two] تحريران لترجمات
        [few] { $count } تحريرات لترجمات
        [many] { $count } تحريرًا لترجمات
       *[other] { $count } تحرير لترجمات
    }
amount-translation-reviewed =
    { $count ->
        [one] مراجعة ترجمة واحدة
        [two] مراجعتا ترجمات
        [few] { $count } مراجعات ترجمات
        [many] { $count } مراجعة ترجمات
       *[other] { $count } مراجعة ترجمات
    }
amount-forum-reply =
    { $count ->
        [one] رد واحد في المنتدى
        [two] ردّان في المنتدى
        [few] { $count } ردود في المنتدى
        [many] { $count } ردًّا في المنتدى
       *[other] { $count } رد في المنتدى
    }
amount-forum-solution =
    { $count ->
        [one] رد واحد اختير حلًّا
        [two] ردّان اختيرا حلًّا
        [few] { $count } ردود اختيرت حلًّا
        [many] { $count } ردًّا اختير حلًّا
       *[other] { $count } رد اختير حلًّا
    }
amount-social-reply =
    { $count ->
        [one] رد واحد على مواقع التواصل
        [two] ردّان على مواقع التواصل
        [few] { $count } ردود على مواقع التواصل
        [many] { $count } ردًّا على مواقع التواصل
       *[other] { $count } رد على مواقع التواصل
    }
amount-reviews =
    { $count ->
        [one] مراجعة واحدة لمقال أو ترجمة
        [two] مراجعتان لمقالات أو ترجمات
        [few] { $count } مراجعات لمقالات أو ترجمات
        [many] { $count } مراجعة لمقالات أو ترجمات
       *[other] { $count } مراجعة لمقالات أو ترجمات
    }
amount-distinct-day =
    { $count ->
        [one] مساهمات في يوم واحد
        [two] مساهمات في يومين مختلفين
        [few] مساهمات في { $count } أيام مختلفة
        [many] مساهمات في { $count } يومًا مختلفًا
       *[other] مساهمات في { $count } يوم مختلف
    }
amount-distinct-week =
    { $count ->
        [one] مساهمات في أسبوع واحد
        [two] مساهمات في أسبوعين مختلفين
        [few] مساهمات في { $count } أسابيع مختلفة
        [many] مساهمات في { $count } أسبوعًا مختلفًا
       *[other] مساهمات في { $count } أسبوع مختلف
    }
amount-distinct-locale =
    { $count ->
        [one] مساهمات في لغة واحدة
        [two] مساهمات في لغتين مختلفتين
        [few] مساهمات في { $count } لغات مختلفة
        [many] مساهمات في { $count } لغة مختلفة
       *[other] مساهمات في { $count } لغة مختلفة
    }
amount-distinct-product =
    { $count ->
        [one] مساهمات حول منتج واحد
        [two] مساهمات حول منتجين مختلفين
        [few] مساهمات حول { $count } منتجات مختلفة
        [many] مساهمات حول { $count } منتجًا مختلفًا
       *[other] مساهمات حول { $count } منتج مختلف
    }
amount-distinct-program =
    { $count ->
        [one] مساهمات في برنامج واحد
        [two] مساهمات في برنامجين مختلفين
        [few] مساهمات في { $count } برامج مختلفة
        [many] مساهمات في { $count } برنامجًا مختلفًا
       *[other] مساهمات في { $count } برنامج مختلف
    }
amount-streak-day =
    { $count ->
        [one] مساهمة كل يوم لمدة يوم واحد
        [two] مساهمة كل يوم لمدة يومين متتاليين
        [few] مساهمة كل يوم لمدة { $count } أيام متتالية
        [many] مساهمة كل يوم لمدة { $count } يومًا متتاليًا
       *[other] مساهمة كل يوم لمدة { $count } يوم متتالٍ
    }
amount-streak-week =
    { $count ->
        [one] مساهمة كل أسبوع لمدة أسبوع واحد
        [two] مساهمة كل أسبوع لمدة أسبوعين متتاليين
        [few] مساهمة كل أسبوع لمدة { $count } أسابيع متتالية
        [many] مساهمة كل أسبوع لمدة { $count } أسبوعًا متتاليًا
       *[other] مساهمة كل أسبوع لمدة { $count } أسبوع متتالٍ
    }
amount-tenure =
    { $count ->
        [one] يوم واحد منذ أول مساهمة
        [two] يومان منذ أول مساهمة
        [few] { $count } أيام منذ أول مساهمة
        [many] { $count } يومًا منذ أول مساهمة
       *[other] { $count } يوم منذ أول مساهمة
    }

## مِمَّ

only-programs = { $amount }، في { $programs }
only-kinds = { $amount }، من { $kinds }
only-ranked = { $amount }، مما تحتسبه لوحات الصدارة
only-locales = { $amount }، بلغة { $locales }
only-not-locales = { $amount }، بأي لغة سوى { $locales }
only-products = { $amount }، حول { $products }

## متى

within-year = { $amount } في سنة ميلادية واحدة
within-quarter = { $amount } في ربع سنة واحد
within-month = { $amount } في شهر واحد
within-days =
    { $days ->
        [one] { $amount } خلال يوم واحد
        [two] { $amount } خلال يومين
        [few] { $amount } خلال { $days } أيام
        [many] { $amount } خلال { $days } يومًا
       *[other] { $amount } خلال { $days } يوم
    }
within-dates = { $amount } من { $from } إلى { $to }

## قواعد من قواعد

rule-has-badge = حمل شارة { $badge }
rule-all = كل ما يلي:
rule-any = واحد مما يلي:
rule-not = ليس ما يلي:
rule-not-inline = ليس: { $rule }
rule-manual = تُمنح باليد، مع ذكر السبب، ممن يرعون هذا المجتمع.
rule-once = تُمنح مرة واحدة.
rule-each-year = يمكن نيلها من جديد كل سنة.
rule-each-quarter = يمكن نيلها من جديد كل ربع سنة.
rule-each-month = يمكن نيلها من جديد كل شهر.
rule-paused = هذه الشارة في استراحة: لا يمكن نيلها حاليًا. من يحملها يحتفظ بها.
rule-retired = لم تعد هذه الشارة تُمنح. من يحملها يحتفظ بها.
