# الرسائل. جمل بسيطة تظهر في النص وفي HTML على السواء.

mail-hello = مرحبًا { $name }،
mail-hello-nameless = مرحبًا،
mail-foot = تصلك هذه الرسالة لأنك سجّلت في { $community } بهذا العنوان.

mail-code-subject = رمزك في { $community }
mail-code-here = هذا رمز دخولك إلى { $community }:
mail-code-use =
    { $minutes ->
        [one] أدخله في المتصفح الذي طلبته منه. يصلح مرة واحدة، خلال دقيقة واحدة.
        [two] أدخله في المتصفح الذي طلبته منه. يصلح مرة واحدة، خلال دقيقتين.
        [few] أدخله في المتصفح الذي طلبته منه. يصلح مرة واحدة، خلال { $minutes } دقائق.
       *[other] أدخله في المتصفح الذي طلبته منه. يصلح مرة واحدة، خلال { $minutes } دقيقة.
    }
mail-code-not-asked = إن لم تطلب رمزًا فلا حاجة إلى فعل شيء: لا يدخل أحد من دونه. لا تخبر به أحدًا؛ لن يسألك عنه أحد في { $community }.

mail-erasure-subject = رمز محو بياناتك في { $community }
mail-erasure-here = هذا رمزك لمحو كل ما يخصك في { $community }:
mail-erasure-not-asked = إذا لم تطلبه فهناك من سجّل الدخول باسمك: سجّل الدخول وأنهِ كل الجلسات. لا يُمحى شيء من دون هذا الرمز. لا تعطه لأحد.

mail-welcome-subject = أهلًا بك في { $community }
mail-welcome-thanks = شكرًا لانضمامك إلى { $community }. اكتمل تسجيلك، وتعريفك بنفسك منشور في صفحة الترحيب حيث يمكن للآخرين أن يحيّوك.
mail-welcome-start = تعرض مساحتك الخاصة ما تقوم به هنا وما تناله به وما يأتي بعده. ابدأ متى يناسبك ذلك.
mail-welcome-open = افتح مساحتك الخاصة

mail-reminder-open = تابع التسجيل
mail-reminder-first-subject = تسجيلك في { $community } في انتظارك
mail-reminder-first-waiting = بدأت التسجيل في { $community } ولم تصل إلى نهايته بعد. يمكنك أن تتابع من حيث توقفت، على أي جهاز.
mail-reminder-first-more = إن غيّرت رأيك فلا حاجة إلى فعل شيء. سنذكّرك مرة واحدة أخرى على الأكثر.
mail-reminder-second-subject = تذكير أخير بتسجيلك في { $community }
mail-reminder-second-waiting = ما زال تسجيلك في { $community } مفتوحًا. يمكنك أن تتابع من حيث توقفت، على أي جهاز.
mail-reminder-second-last = هذه آخر رسالة في هذا الشأن.
