# الكتيّب.

brochure-title = مقدّمو الرعاية المنزلية
brochure-title-area = مقدّمو الرعاية المنزلية: { $area }
brochure-lead = هنا كل من يمكنك اختيارهم، بالمعلومات نفسها عن كل واحد. أنت من يختار. لا يجوز للبلدية أن تنصحك.
brochure-order = الترتيب بالقرعة ولا يقول شيئًا عمّن هو الأفضل. هو الترتيب { $number } من { $orders } ليوم { $day }.
brochure-part = المعلومات نفسها عن الجميع، الجزء { $part } من { $parts }
brochure-page = كتيّب للطباعة
brochure-page-lead = هنا مقارنة بين كل مقدّمي الخدمة على الورق. المعلومات هي نفسها كما في الصفحات.
brochure-normal = نص عادي، PDF، عدد الصفحات { $pages }
brochure-large = نص كبير، PDF، عدد الصفحات { $pages }
brochure-made = حتى { $day }.
brochure-none = الكتيّب ليس جاهزًا بعد. انظر مرة أخرى بعد قليل.
brochure-by-post = هل تفضّل أن تصلك بالبريد؟ اتصل بنا.
brochure-sources = المصادر
brochure-sources-how = الرقم بين القوسين يدل على مصدر المعلومة، واليوم على تاريخها. المصادر في النهاية.
brochure-source = ({ $source }, { $day })
