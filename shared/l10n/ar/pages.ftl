# الصفحات العامة. تصل الأرقام أرقامًا كي يعمل الجمع، والتواريخ والأسماء نصوصًا.

count-days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
count-active-days =
    { $count ->
        [one] يوم نشط واحد
        [two] يومان نشطان
        [few] { $count } أيام نشطة
        [many] { $count } يومًا نشطًا
       *[other] { $count } يوم نشط
    }
count-contributions =
    { $count ->
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
        [many] { $count } مساهمة
       *[other] { $count } مساهمة
    }
count-people =
    { $count ->
        [zero] لا أحد بعد
        [one] شخص واحد
        [two] شخصين
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }

column-rank = المرتبة
column-name = الاسم
column-count = العدد
column-year = السنة
column-month = الشهر
column-active-days = الأيام النشطة
column-contributions = المساهمات
column-awarded = مُنحت في
column-window = عن

## الصفحة الأولى

front-title = هذا الأسبوع في المجتمع
front-window = الأيام السبعة حتى { $day }، وبجانبها الأيام السبعة التي قبلها.
front-week = الأسبوع بالأرقام
front-last-week =
    { $count ->
        [0] لا شيء في الأسبوع السابق
       *[other] { $count } في الأسبوع السابق
    }
front-people = من { $people }
front-leaders = في الصدارة
front-leaders-window = خلال الأيام التسعين الماضية.
front-leaders-none = أول مساهمة في هذه الأيام التسعين تأخذ الصدارة.
front-leaders-more = كل { $program }
front-badges = أحدث الشارات
front-badges-none = الشارة القادمة ستظهر هنا.
front-badges-more = كل الشارات وكيف تُنال
front-locales = اللغات
front-locales-lead = حيث كان هناك عمل في الأيام التسعين الماضية.
front-updated = أُحصيت { $ago }.

## لوحات الصدارة

board-kicker = لوحة الصدارة
board-title-locale = { $program }: { $locale }
board-programs = البرامج
board-window = { $counted } في الأيام التسعين حتى { $to }، بدءًا من { $from }.
board-caption = { $counted }، الأكثر أولًا
board-none = لم يساهم أحد هنا في هذه الأيام التسعين. القائمة مفتوحة.
board-none-locale = لم يساهم أحد بهذه اللغة في هذه الأيام التسعين. القائمة مفتوحة.
board-next =
    { $count ->
        [one] التالي
        [two] الاثنان التاليان
        [few] { $count } التالية
       *[other] { $count } التالية
    }
board-locales = بحسب اللغة: { $locale }
board-all-locales = كل اللغات
board-titles-heading = الألقاب
board-order = عند تساوي العدد يُرتَّب الأشخاص بحسب معرّفاتهم.
board-own = مكانك أنت
board-titles = المراتب من 1 إلى 10 تحمل لقب «من العشرة الأوائل»، ومن 11 إلى 25 لقب «من الخمسة والعشرين الأوائل». تُمنح الألقاب كل ليلة عن الأيام حتى اليوم السابق.

## المساهم

person-kicker = مساهم
person-summary = { $name }. { $since }. { $contributions }.
person-since = يساهم منذ { $day }
person-here-since = هنا منذ { $day }
person-last = آخر نشاط { $day }
person-unclaimed = أُنشئت هذه الصفحة من مساهمات عامة، ولم يتبنّها أحد بعد.
person-joined-programs = يشارك في: { $programs }
person-speaks = يتحدث: { $languages }
person-key-figures = لمحة
person-total = المساهمات
person-total-remark = كل ما يُحتسب
person-streak = السلسلة الحالية
person-streak-none = تبدأ مع المساهمة القادمة
person-streak-remark = أيام متتالية فيها مساهمة
person-longest = أطول سلسلة
person-longest-remark = { $from } إلى { $to }
person-badges-held = الشارات
person-calendar = عمل سنة
person-calendar-summary = { $year }: { $days }، { $contributions }.
person-calendar-busiest = الأكثر في { $month }.
person-calendar-none = { $year }: لا أيام نشطة.
person-calendar-years = السنوات
person-calendar-table = السنة في جدول
person-calendar-caption = { $year } بحسب الشهر
person-badges = الشارات
person-badges-none = تأتي الشارة الأولى مع أول مساهمة محتسبة.
person-kept = محفوظة
person-kept-note = محفوظة: نيلت الشارة، وتبقى وإن سُحب بعض العمل لاحقًا.
person-earned = كيف نيلت كل منها
person-earned-met = { $rule }: { $value } حتى { $day }
person-earned-before = { $value } حتى { $day }، والمطلوب كان { $target }. تغيّرت القاعدة منذ ذلك الحين.
person-earned-by-hand = مُنحت باليد في { $day }.
person-earned-reason = مُنحت باليد في { $day }: { $reason }
person-earned-kept = محفوظة، وإن سُحب بعض العمل لاحقًا.
person-next = ما التالي
person-next-of = { $value } من { $target }
person-next-progress = { $badge }: { $value } من { $target }
person-titles = الألقاب
person-title-held = منذ { $since }
person-title-once = { $since } إلى { $until }
person-titles-once = ألقاب سابقة
person-totals = المساهمات بحسب البرنامج
person-years = بحسب السنة
person-years-caption = ما تحتسبه لوحات الصدارة، بحسب السنة الميلادية
person-years-all = كل السنوات
person-locales = اللغات
person-list = كل المساهمات

## قائمة المساهمات

list-title = المساهمات
list-title-of = مساهمات { $name }
list-lead = الأحدث أولًا. ما لا يُحتسب يُذكر سببه.
list-none = لا شيء مسجل بعد.
list-next = مساهمات أقدم
list-pending = لا تُحتسب بعد: تنتظر المراجعة
list-declined = لا تُحتسب: مرفوضة
list-withdrawn = لا تُحتسب: مسحوبة
list-own-thread = لا تُحتسب: في موضوع فتحه الشخص نفسه
list-words =
    { $count ->
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $count } كلمات
        [many] { $count } كلمة
       *[other] { $count } كلمة
    }

## الشارات

badges-title = الشارات
badges-lead = لكل شارة قاعدتها، وتاريخها اليوم الذي تحققت فيه، ولا تُسترد أبدًا.
one-ladder-lead =
    { $count ->
        [one] درجة واحدة. من بلغها احتفظ بها.
        [two] درجتان، واحدة بعد أخرى. من بلغ درجة احتفظ بها.
        [few] { $count } درجات، واحدة بعد أخرى. من بلغ درجة احتفظ بها.
       *[other] { $count } درجة، واحدة بعد أخرى. من بلغ درجة احتفظ بها.
    }
badges-across = عبر البرامج
one-badge-steps = درجات هذا السلّم
one-badge-ladder = كل الدرجات وقواعدها
one-badge-holders = من يحملها
one-badge-holders-window = من يحملها عن { $window }
one-badge-holders-none = لا أحد بعد.
one-badge-holders-none-window = لا أحد يحملها عن { $window }.
one-badge-holders-caption = حاملو الشارة
one-badge-holders-next = المزيد
one-badge-all-windows = الكل
one-badge-windows = الفترة

## البحث عن شخص

find-title = ابحث عن شخص
find-lead = لكل مساهم صفحة تحت معرّفه، وهو الاسم الذي يستعمله في المجتمع.
