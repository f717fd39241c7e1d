# التسجيل الموجَّه وصفحة الترحيب.

join-title = انضم إلينا
join-lead = بضع خطوات وتصبح مساهمًا في { $community }. يمكنك التوقف في أي وقت والمتابعة لاحقًا من أي جهاز.
join-way = طريقك
join-begin = ابدأ
join-go-on = تابع من حيث توقفت
join-next = احفظ وتابع
join-sign-out = تسجيل الخروج
join-step-done = تمّت

join-step-address = العنوان
join-step-address-words = تم تأكيد بريدك الإلكتروني.
join-step-introduction = التعريف
join-step-introduction-words = اسمك ومعرّفك وبضع كلمات ولغاتك ومنطقتك الزمنية. دقيقتان.
join-step-guidelines = الإرشادات
join-step-guidelines-words = كيف نتعامل معًا، وثلاثة أسئلة قصيرة. دقيقتان.
join-step-programs = البرامج
join-step-programs-words = ما تود فعله وبأي لغات. دقيقة واحدة.
join-step-task = المهمة الأولى
join-step-task-words = اختر شيئًا صغيرًا للبداية، أو افعل ذلك لاحقًا.
join-step-ready = جاهز
join-step-ready-words = صفحتك موجودة، وشارتك الأولى أيضًا، والآخرون يرحبون بك.

## التعريف

join-introduction-lead = هذا ما يراه الآخرون عنك. يمكنك تغييره في الإعدادات متى شئت؛ المعرّف وحده يبقى.
join-display-name = اسمك
join-display-name-hint = كما تحب أن تُنادى. ليس من الضروري أن يكون اسمك الكامل.
join-handle = المعرّف
join-handle-hint = الاسم القصير في عنوان صفحتك: من 2 إلى 40 من الحروف والأرقام والنقاط والشرطات. اتركه فارغًا ونصنع واحدًا من اسمك.
join-handle-taken = هذا المعرّف لشخص آخر. اختر غيره من فضلك.
join-handle-claimable = هذا المعرّف يخص عملًا سابقًا لم يطالب به أحد بعد. اختر غيره الآن من فضلك. إن كان العمل لك فيمكنك المطالبة به في مساحتك عندما تصبح جاهزًا.
join-words = بضع كلمات عنك
join-words-hint = ما الذي جاء بك، وما الذي تعرفه جيدًا. نعرّف بك بها في صفحة الترحيب.
join-languages = اللغات التي تتحدثها
join-languages-hint = ليعرف الآخرون كيف يتواصلون معك.
join-languages-more = لغات أخرى، برموز مثل hsb, gn
join-language-number = اللغة { $number }
join-time-zone = المنطقة الزمنية
join-time-zone-hint = مثل Europe/Berlin. يملؤها متصفحك إن استطاع؛ تحقق منها من فضلك.

## الإرشادات

join-guidelines-lead = اقرأها مرة واحدة، فهي قصيرة. والأسئلة الثلاثة في النهاية تُظهر أننا نفهم بعضنا.
join-guidelines-community = إرشادات المجتمع
join-guidelines-community-1 = كن لطيفًا. من يطلب المساعدة كثيرًا ما يكون منزعجًا، وليس منك أبدًا.
join-guidelines-community-2 = الخاص يبقى خاصًا: لا عناوين ولا كلمات مرور ولا أرقام تسلسلية علنًا، لا لك ولا لغيرك.
join-guidelines-community-3 = قل ذلك عندما لا تعرف شيئًا. لا أحد يعرف كل شيء، وسؤال مساهم آخر يفيد الجميع.
join-guidelines-community-4 = كل شيء هنا تطوعي. افعل بقدر ما تحب، وخذ فترات راحة.
join-guidelines-program = إرشادات برنامج
join-guidelines-choose = في أي برنامج تود أن تبدأ؟ اختر واحدًا لقراءة إرشاداته. يمكنك الانضمام إلى غيره أيضًا.
join-guidelines-writing-1 = اكتب لمن يرى الأمر للمرة الأولى: جمل قصيرة، وخطوة بعد خطوة.
join-guidelines-writing-2 = جرّب كل خطوة بنفسك قبل أن تكتبها.
join-guidelines-writing-3 = ينظر شخص آخر في كل تغيير قبل نشره؛ وليس هذا عدم ثقة.
join-guidelines-localization-1 = ترجم المعنى، لا كلمة بكلمة.
join-guidelines-localization-2 = استعمل المصطلحات التي اتفق عليها فريق لغتك، حتى لو فضّلت غيرها.
join-guidelines-localization-3 = اترك ما لا يُترجم كما هو، مثل أسماء المنتجات والشفرات.
join-guidelines-forum-1 = اقرأ السؤال كله، واستفسر عما ينقص.
join-guidelines-forum-2 = أعطِ خطوات يمكن اتباعها، وقل من أين أتت.
join-guidelines-forum-3 = كل ما قد يحذف بيانات يبدأ بتحذير.
join-guidelines-social-1 = أنت تتحدث باسم المجتمع: بلطف واختصار، ودون غضب أبدًا.
join-guidelines-social-2 = تبدأ تحت الإشراف: في أول أسبوعين يرسل شخص آخر الردود من حساب المجتمع.
join-guidelines-social-3 = لا تَعِد بشيء، كالمواعيد أو الميزات. دلّ على مكان المساعدة.

join-questions = ثلاثة أسئلة
join-question-rude = رد عليك أحدهم بفظاظة. ماذا تفعل؟
join-question-rude-a = أرد بالنبرة نفسها.
join-question-rude-b = أبقى لطيفًا، أو أترك الرد لغيري.
join-question-rude-c = أنشر من هو.
join-question-rude-why = ليس تمامًا: الناس منزعجون من مشكلة لا منك. اللطف يساعد، وترك الأمر لغيرك أيضًا.
join-question-private = وضع أحدهم رقم هاتفه في سؤال علني. ماذا تفعل؟
join-question-private-a = أتصل به.
join-question-private-b = أقتبسه في ردي كي لا يضيع.
join-question-private-c = لا أكرره، وأطلب من مشرف حذفه.
join-question-private-why = ليس تمامًا: الخاص يبقى خاصًا، فلا يُستعمل ولا يُكرر.
join-question-unsure = لست متأكدًا من الجواب. ماذا تفعل؟
join-question-unsure-a = أقول ذلك، أو أسأل مساهمًا آخر.
join-question-unsure-b = أخمّن وأبدو واثقًا.
join-question-unsure-c = لا أكتب شيئًا بعد اليوم.
join-question-unsure-why = ليس تمامًا: لا أحد يعرف كل شيء. وقول ذلك هو أنفع جواب حينها.
join-question-writing = متى تكون خطوة من مقالك جاهزة للنشر؟
join-question-writing-a = عندما تبدو صحيحة.
join-question-writing-b = حالما أحفظها.
join-question-writing-c = عندما أكون قد جربتها بنفسي ونظر فيها شخص آخر.
join-question-writing-why = ليس تمامًا: تُجرَّب الخطوات قبل كتابتها، وينظر فيها شخص آخر.
join-question-localization = اتفق فريقك على مصطلح لا يعجبك. أيهما تستعمل؟
join-question-localization-a = المصطلح المتفق عليه.
join-question-localization-b = الذي يعجبني أكثر.
join-question-localization-c = هذا مرة وذاك مرة.
join-question-localization-why = ليس تمامًا: يحتاج القراء إلى الكلمة نفسها في كل مكان. يمكنك اقتراح كلمة أفضل على الفريق.
join-question-forum = سؤال لا يذكر الإصدار، والجواب يتوقف عليه. ماذا تفعل؟
join-question-forum-a = أجيب عن الأحدث.
join-question-forum-b = أستفسر.
join-question-forum-c = لا أكمل القراءة وأرسل رابطًا.
join-question-forum-why = ليس تمامًا: عندما ينقص شيء فالاستفسار أسرع للجميع.
join-question-social = سأل أحدهم متى تأتي ميزة ما. بماذا ترد؟
join-question-social-a = الشهر القادم على الأرجح.
join-question-social-b = أبدًا.
join-question-social-c = أنني لا أستطيع القول، وأين ستُنشر الأخبار.
join-question-social-why = ليس تمامًا: لا نعد بشيء، لا مواعيد ولا ميزات، وندل على مكان المساعدة.

## البرامج

join-programs-lead = اختر واحدًا أو أكثر. لا شيء يقيّدك: يمكنك تغيير ذلك متى شئت.
join-programs = البرامج
join-programs-none = اختر برنامجًا واحدًا على الأقل.
join-program-writing = اكتب المقالات التي يجدها الناس عند البحث عن المساعدة، وحسّنها.
join-program-writing-time = التعديل يأخذ عشر دقائق، والمقال أمسية.
join-program-localization = ترجم المقالات ليقرأها الناس بلغتهم.
join-program-localization-time = الفقرة تأخذ عشر دقائق، والمقال ساعة أو ساعتين.
join-program-forum = أجب عن أسئلة من تعثروا.
join-program-forum-time = الرد يأخذ من خمس إلى عشرين دقيقة.
join-program-social = رد على من يطلبون المساعدة في وسائل التواصل.
join-program-social-time = الرد يأخذ بضع دقائق. تبدأ تحت الإشراف لأسبوعين.
join-locales = اللغات التي تريد العمل بها
join-locales-hint = للترجمة، ولإيجاد مهام تناسبك.

## المهمة الأولى

join-task-lead = شيء صغير للبداية. كل ما تساهم به يُحسب؛ وهذا مجرد اقتراح.
join-task-legend = ماذا تود أن تفعل؟
join-task-none-picked = اختر شيئًا، أو قل إنك فعلت شيئًا أو سترى لاحقًا.
join-task-done = فعلت شيئًا بالفعل
join-task-later = سأرى لاحقًا
join-effort-1 = نصف ساعة.
join-effort-2 = ساعة أو ساعتان.
join-effort-3 = أمسية.
join-task-writing-typos = جِد خطأ
join-task-writing-typos-words = اقرأ مقالًا عن شيء تعرفه جيدًا وصحح الأخطاء وما ليس واضحًا.
join-task-writing-try = جرّب مقالًا
join-task-writing-try-words = اتبع مقالًا خطوة خطوة وصحح ما تغيّر منذ كتابته.
join-task-writing-screenshot = جدّد الصور
join-task-writing-screenshot-words = جِد مقالًا تُظهر صوره إصدارًا قديمًا واصنع صورًا جديدة.
join-task-localization-sentence = ترجم فقرة واحدة
join-task-localization-sentence-words = اختر مقالًا مترجمًا جزئيًا وترجم منه فقرة.
join-task-localization-outdated = حدّث مقالًا
join-task-localization-outdated-words = جِد ترجمة متأخرة عن أصلها وحدّثها.
join-task-localization-article = ترجم مقالًا
join-task-localization-article-words = اختر مقالًا تفتقده لغتك وترجمه من البداية.
join-task-forum-read = شاهد غيرك
join-task-forum-read-words = اقرأ خمسة أسئلة محلولة عن شيء تعرفه لترى كيف يجيب الآخرون.
join-task-forum-ask-back = استفسر
join-task-forum-ask-back-words = جِد سؤالًا بلا رد ينقصه شيء، واسأل عنه.
join-task-forum-answer = أجب عن سؤال
join-task-forum-answer-words = جِد سؤالًا تعرف جوابه، واكتب الخطوات.
join-task-social-thanks = قل شكرًا
join-task-social-thanks-words = جِد شخصًا أوصى بنا واشكره.
join-task-social-point = دلّ على الطريق
join-task-social-point-words = جِد شخصًا تعثّر وأعطه رابط المقال الذي يساعده.
join-task-social-reply = ساعد أحدًا حتى النهاية
join-task-social-reply-words = جِد شخصًا لديه مشكلة تعرفها وابقَ معه حتى تُحل.

## جاهز

join-ready-title = أنت جاهز
join-ready-lead = أهلًا بك في { $community }. هذه الشارة لك، وتعريفك في صفحة الترحيب.
join-ready-task = مهمتك الأولى
join-ready-on = تابع من هنا
join-ready-own = مساحتك
join-ready-welcome = صفحة الترحيب

## صفحة الترحيب

welcome-title = أهلًا وسهلًا
welcome-lead = من انضموا مؤخرًا. التحية نقرة واحدة، مع بضع كلمات منك إن أحببت.
welcome-nobody = لم ينضم أحد مؤخرًا.
welcome-earlier = من انضموا قبل ذلك
welcome-greeted = وصلت تحيتك.
welcome-own = هذا أنت؛ سيرحب بك الآخرون.
welcome-greet = رحّب بـ { $name }
welcome-change = غيّر تحيتك إلى { $name }
welcome-words = بضع كلمات
welcome-line = التحية
welcome-send = أرسل التحية
welcome-line-welcome = أهلًا بك!
welcome-line-glad = يسعدنا وجودك هنا.
welcome-line-questions = اسألني ما شئت.
welcome-line-together = لنفعل شيئًا معًا.
