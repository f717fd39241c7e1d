# غرف الإدارة: نظرة عامة، الأشخاص، الأدوار، المبتدئون، السجل.

manage-title = الإدارة
manage-rooms = أين يمكنك المساعدة
manage-waiting = { $count ->
    [0] لا شيء ينتظر
    [one] واحد ينتظر
    [two] اثنان ينتظران
   *[other] { $shown } في الانتظار
}
manage-room-review = المراجعة
manage-room-review-lead = مساهمات سُجّلت يدويًا وتنتظر نظرة ثانية.
manage-room-beginners = المبتدئون
manage-room-beginners-lead = أشخاص في أسابيعهم الأولى في برنامج يتحدث باسم العلامة.
manage-room-claims = المطالبات
manage-room-claims-lead = أشخاص يقولون إن سجلًا مستوردًا يخصهم.
manage-room-people = الأشخاص
manage-room-people-lead = العثور على شخص، ومعرفة حال حسابه، ومنح الأدوار وسحبها، والإيقاف.
manage-room-funnel = التسجيل
manage-room-funnel-lead = كيف يتقدم الجدد في التسجيل، وأين يتوقفون.
manage-room-tasks = المهام الأولى
manage-room-tasks-lead = ما يُعرض على الجدد للبدء به.
manage-room-community = الإرشادات
manage-room-community-lead = إرشادات المجتمع وبرامجه، وأين تُراجَع المساهمات.
manage-room-roles = أدوارك
manage-room-roles-lead = ما اؤتمنت عليه. يمكنك التخلي عن أي منها في أي وقت.
manage-room-audit = سجل الأفعال
manage-room-audit-lead = من فعل ماذا وبمن. لا يُغيَّر شيء هنا ولا يُحذف أبدًا.

manage-role-localization-leader = قيادة التوطين
manage-role-localization-leader-lead = تراجع المساهمات في هذه اللغة وصيغها الإقليمية.
manage-role-moderator = الإشراف
manage-role-moderator-lead = تراجع المساهمات في هذا البرنامج وترافق المبتدئين فيه.
manage-role-manager = الإدارة
manage-role-manager-lead = تعتني بالأشخاص والبرامج، وتمنح أدوار الإشراف والتوطين.
manage-role-admin = الإدارة العليا
manage-role-admin-lead = تستطيع كل ما تستطيعه الإدارة، وتمنح أدوار الإدارة والإدارة العليا. يبقى دائمًا شخص واحد على الأقل في هذا الدور.
manage-role-for = { $role }: { $scope }
manage-role-none = بلا دور

manage-find = العثور على شخص
manage-find-label = المعرّف أو عنوان البريد
manage-find-hint = كاملًا؛ الأجزاء لا تعثر على أحد.
manage-find-button = بحث
manage-find-nobody = لا أحد لديه هذا المعرّف أو العنوان.
manage-find-record = هذا سجل مستورد لم يسجّل له أحد. صفحته بين الصفحات العامة.
manage-staff = أشخاص لهم دور
manage-staff-none = لا أحد لديه دور بعد.

manage-person-unnamed = شخص في أثناء التسجيل
manage-person-facts = الحساب
manage-person-state = الحالة
manage-person-handle = المعرّف
manage-person-email = عنوان البريد
manage-person-step = الخطوة التالية في التسجيل
manage-person-since = تاريخ التسجيل
manage-person-visit = آخر زيارة
manage-person-sessions = الجلسات
manage-person-programs = البرامج
manage-person-locales = اللغات
manage-person-roles = الأدوار
manage-state-active = نشط
manage-state-suspended = موقوف
manage-state-erasing = قيد المحو
manage-state-record = سجل مستورد بلا حساب
manage-state-bot = آلي
manage-step-address = تأكيد العنوان
manage-step-introduction = التعريف بالنفس
manage-step-guidelines = قراءة الإرشادات
manage-step-programs = اختيار البرامج
manage-step-task = اختيار مهمة أولى
manage-step-ready = الاستعداد

manage-give = منح هذا الدور
manage-give-role = الدور
manage-give-locale = اللغة
manage-give-locale-hint = لقيادة التوطين فقط: رمز لغة مثل de أو pt-BR. ويشمل صيغها الإقليمية أيضًا.
manage-take = سحب
manage-give-up = التخلي عن: { $role }
manage-suspend-title = الإيقاف
manage-suspend-lead = ينهي كل الجلسات فورًا. لا يستطيع الشخص الدخول ولا يصله بريد، وتُخفى صفحته وأماكنه في القوائم. لا يُحذف شيء.
manage-suspend-reason = السبب
manage-suspend = إيقاف هذا الشخص
manage-reason-spam = رسائل مزعجة
manage-reason-conduct = مخالفة الإرشادات
manage-reason-account-taken = الحساب في يد شخص آخر
manage-reason-other = سبب آخر
manage-restore-title = السماح بالعودة
manage-restore-lead = يستطيع الشخص الدخول من جديد، وتعود صفحته وأماكنه.
manage-restore = السماح لهذا الشخص بالعودة

manage-done-given = مُنح الدور.
manage-done-taken = سُحب الدور.
manage-done-given-up = تخليت عن الدور.
manage-done-suspended = أُوقف الحساب وانتهت كل الجلسات.
manage-done-restored = سُمح بالعودة.
manage-done-vouch = لقد زكّيت هذا الشخص.
manage-done-extend = مُدّدت المدة أسبوعين.
manage-done-end = انتهت المدة بلا تزكية.
manage-problem-not-active = لا يمكن لهذا الشخص أن يحمل دورًا الآن: الحساب غير نشط أو لم يعرّف صاحبه بنفسه بعد.
manage-problem-last-admin = هذا آخر شخص في الإدارة العليا. امنح الدور لشخص آخر أولًا.
manage-problem-decided = قرر شخص آخر في هذا الأمر في هذه الأثناء. لم يتغير شيء من جهتك؛ وهذا هو الوضع الآن.

manage-beginners-lead = يبدأ الجميع بأربعة عشر يومًا من المرافقة. ويتطلب الحق في حساب العلامة الأمرين معًا: الأيام ومن يزكّي.
manage-beginners-none = لا أحد ينتظر.
manage-beginners-not-yours = لا مبتدئين في أي من برامجك.
manage-beginner-days = هنا منذ { $from }، والمرافقة حتى { $until }{ $extended ->
    [0] {""}
    [one] ، مُدّدت مرة
    [two] ، مُدّدت مرتين
    [few] ، مُدّدت { $extended } مرات
   *[other] ، مُدّدت { $extended } مرة
}.
manage-beginner-due = هنا منذ { $from }. انتهت الأيام في { $until }{ $extended ->
    [0] {""}
    [one] ، مُدّدت مرة
    [two] ، مُدّدت مرتين
    [few] ، مُدّدت { $extended } مرات
   *[other] ، مُدّدت { $extended } مرة
}؛ وتنقص التزكية.
manage-beginner-decide = القرار في شأن { $name }
manage-beginner-words = كلمات، إن شئت
manage-beginner-vouch = تزكية
manage-beginner-extend = أسبوعان آخران
manage-beginner-end = إنهاء بلا تزكية

manage-audit-before = اليوم السابق
manage-audit-after = اليوم التالي
manage-audit-none = لم يُسجَّل شيء في هذا اليوم.
manage-audit-more = أبكر في هذا اليوم
manage-audit-system = النظام
manage-audit-line = { $by } { $act }
manage-audit-line-about = { $by } { $act }: { $on }
manage-audit-gone = شخص بلا صفحة
manage-act-role-given = منح دورًا
manage-act-role-taken = سحب دورًا
manage-act-access-denied = مُنع من الوصول
manage-act-account-suspended = أوقف
manage-act-account-restored = سمح بالعودة
manage-act-beginner-vouched = زكّى مبتدئًا
manage-act-beginner-extended = مدّد وقت مبتدئ
manage-act-beginner-ended = أنهى وقت مبتدئ
manage-act-claim-approved = قبل مطالبة
manage-act-claim-declined = رفض مطالبة
manage-act-review-accepted = قبل مساهمة
manage-act-review-declined = رفض مساهمة
manage-act-tasks-changed = غيّر المهام الأولى
manage-act-community-changed = غيّر الإرشادات أو الإعدادات
manage-act-person-erased = مُحي
manage-act-people-merged = جمع سجلين
