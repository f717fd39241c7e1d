# مراجعة المساهمات المسجلة يدويًا.

review-title = المراجعة
review-lead = مساهمات تنتظر قرارًا، الأقدم أولًا. مساهماتك أنت ليست بينها.
review-programs = البرامج
review-all = الكل
review-none = لا شيء ينتظر.
review-more = ينتظر غيرها بعدها.
review-by = { $name }، سُجلت { $ago }
review-decide = قرّر
review-decide-on = قرّر بشأن { $name }
review-one-title = القرار بشأن مساهمة
review-verdict = قرارك
review-accept = قبول
review-accept-hint = تُحتسب من الآن لليوم الذي أُنجزت فيه.
review-decline = رفض
review-decline-hint = لا تُحتسب. يمكن لصاحبها تصحيحها فتعود إلى هنا.
review-words = كلمات إلى صاحب المساهمة
review-words-hint = لا يقرأها سواه. لازمة عند الرفض.
review-words-needed = أخبر صاحب المساهمة بالسبب من فضلك.
review-send = أرسل القرار
review-done-accepted = تم القبول.
review-done-declined = تم الرفض.
review-late-decided = قرر شخص آخر بالفعل. قراره قائم.
review-late-moved-on = غيّرها صاحبها منذ أن اطلعت عليها. لم يُقرر شيء؛ اطلع عليها من جديد.
review-is-accepted = قُبلت.
review-is-declined = رُفضت.
review-is-withdrawn = سحبها صاحبها.
