# الرسالة التي تخبر بأن مقدّم الخدمة سيتوقف.

leaving-title = سيتوقف مقدّم الخدمة لديك، ويمكنك اختيار غيره
leaving-lead = سيتوقف { $provider } عن العمل هنا. واليوم الأخير هو { $last }.
leaving-lead-no-day = سيتوقف { $provider } عن العمل هنا.
leaving-today = لن تنقطع المساعدة عنك. يساعدك { $provider } كما هو اليوم حتى نهاية يوم { $last }.
leaving-today-no-day = لن تنقطع المساعدة عنك.
leaving-what = يتعلق الاختيار بما يلي: { $bundles }. وهو يخص المساعدة التي لديك فقط.
leaving-days = يمكنك اختيار مقدّم خدمة آخر من { $opens } إلى { $closes }.
leaving-days-open = يمكنك اختيار مقدّم خدمة آخر من { $opens }.
leaving-days-unknown = سنكتب إليك عندما يمكنك اختيار مقدّم خدمة آخر.
leaving-effect = يبدأ مقدّم الخدمة الجديد في { $effect }.
leaving-next = ستصلك رسالة أخرى عندما يحين وقت الاختيار. وفيها من يمكنك الاختيار بينهم وكيفية الاختيار.
leaving-need-not = الاختيار ليس إلزاميًا. { $then }
