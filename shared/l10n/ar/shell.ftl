# ما يحيط بكل صفحة: الرأس والتذييل، والصفحات التي تظهر حين لا يوجد شيء.

skip-to-content = انتقل إلى المحتوى
nav-label = التنقل الرئيسي
nav-home = { $community }، الصفحة الأولى
nav-leaderboards = لوحات الصدارة
nav-badges = الشارات
nav-people = الأشخاص
nav-counting = العدّ
nav-sign-in = تسجيل الدخول
nav-own = مساحتي
nav-manage = الإدارة
page-title = { $page } · { $community }

foot-languages = اللغة
foot-days = الأيام والأسابيع والسنوات بالتوقيت العالمي المنسق. الشارات والألقاب كلمة شكر، ولا تمنح أحدًا سلطة.

find-label = المعرّف
find-button = افتح الصفحة

back-to-start = العودة إلى أول القائمة
not-found-title = لا توجد صفحة هنا
not-found-lead = ربما في العنوان خطأ، أو انتقلت الصفحة، أو اختار الشخص ألّا يظهر.
not-found-person = أتبحث عن شخص؟ صفحته تحت معرّفه:
not-found-elsewhere = أو تابع من هنا

bad-request-title = لا يمكن الرد على هذا العنوان
bad-request-lead = ما بعد علامة الاستفهام في العنوان ليس مما تنتظره هذه الصفحة.
bad-request-cursor = الموضع الذي يشير إليه في القائمة ليس من مواضعنا. القوائم تتغير، والروابط إلى وسطها لا تدوم.
bad-request-again = افتح الصفحة من أولها

error-title = حدث خطأ من جهتنا
error-lead = لم يتسبب في هذا شيء فعلتَه، ولم يضع شيء: المساهمات تُحفظ قبل أي أمر آخر. حاول مرة أخرى بعد دقيقة.
error-reference = إن تكرر ذلك فأخبر القائمين على الموقع بالوقت: { $instant }.
error-request = واذكر لهم رقم الطلب أيضًا: { $request }.
error-again = حاول مرة أخرى

refused-title = لم يُقبل هذا الطلب
refused-elsewhere = أُرسل من موقع آخر أو من متصفح لا يذكر مصدره. افتح الصفحة هنا وأرسله مرة أخرى.
refused-signed-out = لم تعد مسجّل الدخول، لذلك لم يتغير شيء. سجّل الدخول وأرسله مرة أخرى.
refused-not-ready = عرّف بنفسك أولًا، فذلك يستغرق دقيقة. لم يتغير شيء.
refused-role = يتطلب هذا دورًا ليس لديك. لم يتغير شيء.
refused-page-title = هذه الصفحة ليست للجميع
refused-page = يتطلب ما فيها دورًا ليس لديك.
refused-too-large = حجمه أكبر من اللازم. لم يتغير شيء.
refused-not-text = ليس نصًا مقروءًا. لم يتغير شيء.
refused-type = لم يصل بالطريقة التي يرسلها نموذج هذه الصفحة. لم يتغير شيء.
refused-method = لا يقبل هذا العنوان هذا النوع من الطلبات.
refused-too-often = كان ذلك كثيرًا في وقت قصير. انتظر دقيقة ثم أرسله مرة أخرى.
refused-contended = كان آخرون يغيّرون الشيء نفسه في هذه اللحظة، فلم يتغيّر شيء. أعد الإرسال.
refused-front = الصفحة الرئيسية

form-invalid = هذا غير صحيح.
form-required = يُرجى ملء هذا الحقل.
form-too-long = هذا أطول من اللازم.
form-problem = يُرجى مراجعة ما هو معلَّم أدناه.
form-optional = اختياري
