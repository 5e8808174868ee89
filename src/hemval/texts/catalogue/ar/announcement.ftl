# الرسالة التي تخبر بأن الاختيار قادم.

announcement-title = يمكنك قريبًا اختيار من يساعدك
announcement-days = يمكنك الاختيار من { $opens } إلى { $closes }.
announcement-days-open = يمكنك الاختيار من { $opens }.
announcement-days-unknown = سنكتب إليك عندما يمكنك الاختيار.
announcement-what = يتعلق الاختيار بما يلي: { $bundles }. وهو يخص المساعدة التي لديك فقط. ومن يقدّم المساعدة يسمى مقدّم الخدمة. وقد يكون البلدية أو شركة أو جمعية.
announcement-next = لا حاجة إلى فعل أي شيء الآن. ستصلك رسالة أخرى عندما يحين وقت الاختيار، وفيها من يمكنك الاختيار بينهم وكيف.
announcement-effect = يبدأ سريان اختيارك في { $effect } على أقرب تقدير. وحتى ذلك الحين تستمر المساعدة كما هي اليوم.
announcement-need-not = الاختيار ليس إلزاميًا. { $then }
announcement-not-included = ما يشمله الاختيار
