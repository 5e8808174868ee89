# إيصال بوصول الاختيار.

receipt-title = وصلنا اختيارك
receipt-lead = لقد تسلمنا اختيارك. وهذا ما اخترته.
receipt-of = { $bundle }
receipt-chosen = اختيارك
receipt-declines = لا ترغب في الاختيار
receipt-wish = { $place ->
        [1] الاختيار الأول
       *[other] الاختيار { $place }
    }
receipt-by = من اختار نيابة عنك
receipt-came = تاريخ الوصول
receipt-how = طريقة الوصول
receipt-by-web = عبر الموقع
receipt-by-letter_code = بالرمز الوارد في الرسالة
receipt-by-paper = على الورق
receipt-by-phone = بالهاتف
receipt-by-visit = أثناء زيارة
receipt-by-email = بالبريد الإلكتروني
receipt-number = رقم الاختيار
receipt-waits-if-full = إذا لم يكن هناك مكان شاغر فأنت ترغب في الانتظار.
receipt-late = وصل الاختيار بعد اليوم الأخير.
receipt-looked-at = علينا مراجعة اختيارك قبل أن يسري. وسنخبرك بالنتيجة.
receipt-change-until = يمكنك تغيير اختيارك حتى { $closes }. والاختيار الذي يصل أخيرًا هو الساري.
receipt-change-any-time = يمكنك تغيير اختيارك متى شئت.
receipt-closed = كان آخر يوم لتغيير الاختيار { $closes }.
receipt-no-decision = هذا مجرد إيصال. وستخبرك رسالة أخرى بمن سيساعدك.
receipt-keep = احتفظ بهذه الرسالة. واذكر رقم الاختيار إذا اتصلت بنا بشأنه.
