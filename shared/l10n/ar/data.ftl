# المطالبة بعمل سابق، وأخذ البيانات، والمحو.

data-claim-title = عملك السابق
data-claim-lead = قد يكون لك عمل نُقل إلى هنا من مكان آخر. أخبرنا بذلك فيصبح جزءًا من سجلك بأعداده وشاراته وألقابه.
data-claim-matching = تبدو هذه لك
data-claim-matching-lead = ذكر المصدر عنوان بريدك لها. خذ أحدها فيصبح لك حالًا.
data-claim-take = هذا أنا: خذه
data-claim-find = ابحث عن سجل
data-claim-handle = المعرّف
data-claim-handle-hint = الاسم الذي عملت به هناك كما كُتب تمامًا.
data-claim-search = ابحث
data-claim-holds = { $contributions ->
    [zero] لا مساهمات محسوبة
    [one] مساهمة واحدة محسوبة
    [two] مساهمتان محسوبتان
    [few] { $contributions } مساهمات محسوبة
    [many] { $contributions } مساهمة محسوبة
   *[other] { $contributions } مساهمة محسوبة
  } و{ $badges ->
    [zero] لا شارات
    [one] شارة واحدة
    [two] شارتان
    [few] { $badges } شارات
    [many] { $badges } شارة
   *[other] { $badges } شارة
  }.
data-claim-look = شاهد الصفحة
data-claim-ask = اطلبه
data-claim-words = كيف نعرف أنه لك؟
data-claim-words-hint = يقرأ هذا أحد المسؤولين ويقرر. يفيد رابط إلى ملفك هناك.
data-claim-is-unknown = لا يوجد سجل بهذا المعرّف.
data-claim-is-taken = هذا السجل لشخص آخر أو لا يمكن المطالبة به.
data-claim-requests = طلباتك
data-claim-open = بانتظار قرار
data-claim-approved = قُبل: صار جزءًا من سجلك
data-claim-declined = رُفض
data-claim-withdrawn = سُحب
data-claim-withdraw = اسحب الطلب

data-done-asked = وصل طلبك إلى المسؤولين.
data-done-withdrawn = سُحب طلبك.
data-done-taken-over = السجل لك. تتبعه الأعداد والشارات خلال دقائق.
data-done-approved = قُبل. يصبح السجلان واحدًا خلال دقائق.
data-done-declined = رُفض.

data-title = بياناتك
data-lead = كل ما هنا عنك لك: خذه متى شئت أو اطلب محوه.
data-export = خذها معك
data-export-lead = ملف واحد فيه كل ما يخصك: حسابك وصفحتك وعملك مع كلمات المراجعين والشارات والتحيات والطلبات. JSON للآلات وCSV للجداول.
data-export-send = نزّل كل شيء
data-export-year = نزّل مع عمل سنة { $year }
data-export-often = أخذت عدة ملفات قبل قليل. حاول بعد دقائق.
data-export-large = عملك كله أكبر من ملف واحد. خذه سنة بعد سنة.
data-erase-title = المحو
data-erase-short = تُمحى صفحتك وكلماتك وكل ما هو شخصي إلى الأبد. ويبقى ما فعلته محسوبًا للمجتمع بلا اسم.
data-erase-on = شاهد ما يُمحى وما يبقى

data-erase-lead = لا يستطيع أحد التراجع عن هذا. اقرأ معناه قبل أن تتابع.
data-erase-goes = ما يُمحى خلال ساعة
data-erase-goes-name = اسمك ومعرّفك وكلماتك ولغاتك وصورة نشاطك
data-erase-goes-work = عناوين مساهماتك وروابطها وما كتبه لك المراجعون
data-erase-goes-badges = شاراتك وألقابك
data-erase-goes-private = عنوانك وجلساتك ومفاتيح مرورك وحساباتك المربوطة وإعداداتك وتسجيلك وتعريفك والتحيات منك وإليك
data-erase-goes-mails = كل رسالة كانت سترسل إليك: لن تصلك رسائل من الآن
data-erase-stays = ما يبقى
data-erase-stays-counts = أن شيئًا أُنجز في يوم ما، عددًا بلا اسم، لتبقى مجاميع المجتمع صحيحة
data-erase-stays-log = سطور في سجل القرارات تحمل رقمًا عشوائيًا بلا اسم
data-erase-stays-backups = نسخ احتياطية لا يقرؤها أحد إلا في الطوارئ وتزول بعد 35 يومًا
data-erase-stays-elsewhere = ما هو موجود في مصدره: لا نستطيع محو مواقع أخرى
data-erase-code-lead = لنتأكد أنك أنت، نرسل رمزًا إلى عنوانك.
data-erase-code-send = أرسل الرمز

data-confirm-title = امحُني
data-confirm-lead = أدخل الرمز الذي أرسلناه إلى عنوانك. متى كان صحيحًا بدأ المحو.
data-confirm-code = الرمز
data-confirm-send = امحُني إلى الأبد
data-confirm-again = اطلب رمزًا آخر
data-confirm-wrong = ليس هذا الرمز الذي أرسلناه.
data-confirm-over = انتهى هذا الرمز. اطلب رمزًا آخر.
data-confirm-often = محاولات كثيرة. انتظر بضع دقائق.
data-confirm-last-admin = لا أحد غيرك في الإدارة العليا. أعطِ الدور لشخص آخر أولًا.
data-erased-title = تم محوك
data-erased-lead = انتهت كل جلساتك ولن تصلك رسائل بعد الآن. ويُمحى الباقي خلال ساعة. شكرًا على كل ما فعلت.

data-manage-title = المطالبات
data-manage-lead = يقول أشخاص إن هذه السجلات لهم. سجلان صارا واحدًا لا ينفصلان.
data-manage-none = لا شيء ينتظر.
data-manage-by = طلبه { $name }
data-manage-asker = صاحب الطلب
data-manage-decide = قرّر
data-manage-verdict = هل هو له؟
data-manage-approve = نعم، اجعله له
data-manage-approve-hint = تنتقل إليه الأعداد والشارات والألقاب.
data-manage-decline = لا
data-manage-words = كلمات له
data-manage-send = قرّر
data-manage-late = تقرر هذا أو سُحب في هذه الأثناء.

data-unavailable = لا يمكننا تنفيذ هذا الآن، والخلل من عندنا. حاول مرة أخرى بعد دقيقة.
