# غرف الإدارة الخاصة بالجدد: مسار التسجيل والمهام الأولى وإعدادات المجتمع.

manage-save = احفظ
manage-saved = تم الحفظ.
manage-outdated = حفظ شخص آخر تغييرًا منذ فتحت هذه الصفحة. لم يُحفظ تغييرك وما زال هنا؛ احفظ مرة أخرى ليحل محل تغييره.

## المسار

manage-funnel-title = التسجيل
manage-funnel-lead = كيف يمر من بدأوا في آخر { $weeks } أسابيع بالتسجيل. لا يُحسب من مُحيت بياناته.
manage-funnel-program = البرنامج
manage-funnel-all-programs = كل البرامج
manage-funnel-week = الأسبوع
manage-funnel-all-weeks = كل الأسابيع
manage-funnel-steps = خطوة خطوة
manage-funnel-steps-caption = كم وصلوا إلى كل خطوة، ولكم منهم هي الخطوة التالية، وكم استغرقت من الخطوة السابقة (الوسيط).
manage-funnel-step = الخطوة
manage-funnel-reached = وصلوا
manage-funnel-stopped = توقفوا قبلها
manage-funnel-median = المدة
manage-funnel-nobody = لم يبدأ أحد حينها.
manage-funnel-weeks = أسبوعًا بأسبوع
manage-funnel-weeks-caption = كم بدأوا في كل أسبوع، وكم منهم جاهزون الآن.
manage-funnel-began = بدأوا
manage-funnel-step-address = العنوان
manage-funnel-step-introduction = التعريف
manage-funnel-step-guidelines = الإرشادات
manage-funnel-step-programs = البرامج
manage-funnel-step-task = المهمة الأولى
manage-funnel-step-ready = جاهز

## المهام الأولى

manage-tasks-title = المهام الأولى
manage-tasks-lead = ما يُعرض على الجدد للبداية. مهام Laurel موجودة بكل لغة؛ ومهامكم تظهر كما تكتبونها.
manage-tasks-add = أضف مهمة
manage-tasks-change = غيّر مهمة
manage-tasks-program = البرنامج
manage-tasks-name = العنوان
manage-tasks-words = ما المطلوب
manage-tasks-url = الرابط
manage-tasks-url-wrong = يجب أن يكون عنوان ويب يبدأ بـ https:// أو http://.
manage-tasks-locale = اللغة
manage-tasks-locale-hint = رمز لغة مثل pt-BR. بدونه تُعرض على الجميع.
manage-tasks-difficulty = الجهد
manage-tasks-difficulty-1 = نصف ساعة
manage-tasks-difficulty-2 = ساعة أو ساعتان
manage-tasks-difficulty-3 = أمسية
manage-tasks-retire = اسحب
manage-tasks-retire-one = اسحب: { $task }
manage-tasks-offer = اعرض مجددًا
manage-tasks-offer-one = اعرض مجددًا: { $task }
manage-tasks-retired = مسحوبة
manage-tasks-full = القائمة ممتلئة. اسحب مهمة أولًا.

## المجتمع

manage-community-title = الإرشادات والمراجعة
manage-community-lead = ما يقرأه الجدد، وأين يُنظر في المساهمات قبل احتسابها.
manage-community-guidelines = إرشادات المجتمع
manage-community-guidelines-of = الإرشادات: { $program }
manage-community-empty = نص عادي؛ السطر الفارغ يبدأ فقرة جديدة. إن تُرك فارغًا يقرأ الجدد جمل Laurel بلغتهم.
manage-community-stored = ما حفظه شخص آخر
manage-community-review = البرامج التي تطلب المراجعة
manage-community-review-hint = هناك تنتظر المساهمات المسجلة باليد حتى يقبلها أحد.
