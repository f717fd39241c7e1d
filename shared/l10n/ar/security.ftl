# طرق الدخول غير الرمز المرسل بالبريد، والصفحة التي تُدار فيها.

security-title = تسجيل الدخول والأمان
security-lead = الأماكن التي سجّلت الدخول فيها، والطرق التي يمكنك الدخول بها. الرمز المرسل بالبريد يعمل دائمًا.

security-done-session = تم تسجيل الخروج هناك.
security-done-others = تم تسجيل خروجك من كل مكان ما عدا هنا.
security-done-added = أُضيف مفتاح المرور. أعطه اسمًا تعرفه به.
security-done-renamed = تم تغيير الاسم.
security-done-removed = أُزيل مفتاح المرور. احذفه من جهازك أيضًا.
security-done-connected = تم الربط. يمكنك من الآن الدخول بهذه الطريقة.
security-done-disconnected = تم فك الربط.

security-sessions = الأماكن التي سجّلت الدخول فيها
security-session-this = هذا المتصفح
security-device-unknown = جهاز غير معروف
security-by-code = برمز بالبريد الإلكتروني
security-by-passkey = بمفتاح مرور
security-by-provider = عبر المزوّد
security-since = منذ
security-seen = آخر ظهور
security-sign-out = تسجيل الخروج هناك
security-sign-out-others = تسجيل الخروج من كل مكان آخر
security-sign-out-all = تسجيل الخروج من كل مكان

security-passkeys = مفاتيح المرور
security-passkeys-explained = يُدخلك مفتاح المرور ببصمتك أو وجهك أو رمز جهازك دون انتظار رسالة. وهو لا يغادر أجهزتك أبدًا.
security-added = أُضيف
security-used = آخر استخدام
security-never-used = لم يُستخدم قط
security-passkey-add = إضافة مفتاح مرور
security-passkey-sign-in = الدخول بمفتاح مرور
security-passkey-waiting = متصفحك يسألك الآن.
security-passkey-cancelled = أُلغي الأمر أو استغرق وقتًا أطول من اللازم. لم يتغيّر شيء.
security-passkey-refused = لم يعمل مفتاح المرور هذا هنا. سجّل الدخول برمز بالبريد الإلكتروني بدلًا من ذلك.
security-passkey-not-added = تعذّرت إضافة مفتاح المرور. يُرجى المحاولة مرة أخرى.
security-passkey-known = لدى هذا الجهاز مفتاح مرور لك بالفعل.
security-passkey-full = لديك عشرة مفاتيح مرور، وهو الحد الأقصى. أزل واحدًا أولًا.
security-passkey-no-name = لا تعمل مفاتيح المرور تحت عنوان من أرقام. افتح الموقع باسمه:
security-passkey-explained = مع مفتاح المرور لا تحتاج إلى رمز. أضف واحدًا بعد الدخول من «تسجيل الدخول والأمان».
security-passkey-title = مفتاح مرور
security-passkey-name = الاسم
security-passkey-name-hint = ما تعرفه به، مثل «هاتفي».
security-rename = حفظ الاسم
security-passkey-remove = إزالة مفتاح المرور هذا
security-passkey-remove-explained = لن يفتح شيئًا بعد ذلك. ويبقى بإمكانك الدخول برمز بالبريد الإلكتروني.
security-remove = إزالة

security-identities = الحسابات المربوطة
security-identities-explained = حسابات في مواقع أخرى يمكنك الدخول بها هنا.
security-connected = رُبط
security-connect = ربط { $provider }
security-disconnect = فك الربط

security-other-ways = طرق أخرى
security-other-way = الدخول بطريقة أخرى
security-provider-sign-in = الدخول عبر { $provider }
security-provider-leaving = إلى { $provider }
security-provider-go = المتابعة إلى { $provider }
security-provider-problem = لم ينجح ذلك
security-provider-denied = لم تسمح بذلك لدى { $provider }، فلم يتغيّر شيء هنا.
security-provider-unavailable = تعذّر الوصول إلى { $provider } الآن. سجّل الدخول برمز بالبريد الإلكتروني أو حاول لاحقًا.
security-provider-failed = لا يخصّ الردّ ما طُلب من هذا المتصفح؛ ربما مرّ وقت طويل. يُرجى البدء من جديد.
security-provider-unverified = لا يضمن { $provider } عنوان بريدك الإلكتروني، فلا نعرف من أنت. سجّل الدخول برمز بالبريد الإلكتروني؛ ثم يمكنك ربط { $provider } من «تسجيل الدخول والأمان».
security-provider-taken = هذا الحساب مربوط هنا بشخص آخر. لم يتغيّر شيء.
security-provider-refused = لا يمكن تسجيل الدخول بهذا الحساب. يُرجى مراسلة من يديرون هذا الموقع.
