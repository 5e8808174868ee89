# ما يحيط بكل رسالة.

letter-reference = رقم الرسالة: { $id }
letter-page = صفحة { $page } من { $pages }
letter-empty-page = هذه الصفحة فارغة.
letter-exercise = تمرين
letter-replaces = تحل هذه الرسالة محل الرسالة رقم { $id }، ولم تعد هناك حاجة إلى الاحتفاظ بتلك الرسالة.
letter-also-in = للحصول على هذه الرسالة باللغة العربية، يرجى الاتصال بالرقم { $phone }.
letter-large-print = لطلب الرسالة بخط كبير: { $phone }.

### عندما تُرسل الرسالة إلى غير صاحبها

letter-copy = هذه نسخة من رسالة إلى { $name }. وصلتك { $acting }. والمقصود بالمخاطَب في الرسالة هو { $name }.
letter-instead = تتعلق هذه الرسالة بـ{ $name }. وصلتك { $acting }. والمقصود بالمخاطَب في الرسالة هو { $name }.
letter-of-child = تتعلق هذه الرسالة بطفلك { $name }. والمقصود بالمخاطَب في الرسالة هو الطفل.
letter-acting-guardian = بصفة وصيّ (god man)
letter-acting-administrator = بصفة وصيّ مدير (förvaltare)
letter-acting-lasting_power = لأن لديك توكيلًا للمستقبل (framtidsfullmakt)
letter-acting-power_of_attorney = لأن لديك توكيلًا
letter-acting-parent = بصفة وليّ أمر
letter-acting-next_of_kin = بصفة قريب
letter-acting-unclear = لأنك تمثّل هذا الشخص
letter-may-choose-guardian = يُستحسن الاختيار مع الشخص نفسه إن أمكن. ولا يجوز الاختيار نيابة عنه إلا إذا كانت المهمة تشمل رعاية شؤونه الشخصية (sörja för person). ويكفي جواب واحد.
letter-may-choose-administrator = يُستحسن الاختيار مع الشخص نفسه إن أمكن. ولا يجوز الاختيار نيابة عنه إلا إذا كانت المهمة تشمل رعاية شؤونه الشخصية (sörja för person). ويكفي جواب واحد.
letter-may-choose-lasting_power = يُستحسن الاختيار مع الشخص نفسه إن أمكن. ولا يجوز الاختيار نيابة عنه إلا إذا كان التوكيل يشمل الشؤون الشخصية. ويكفي جواب واحد.
letter-may-choose-power_of_attorney = يُستحسن الاختيار مع الشخص نفسه إن أمكن. ولا يجوز الاختيار نيابة عنه إلا إذا كان التوكيل يشمل هذا الاختيار. ويكفي جواب واحد.
letter-may-choose-parent = إذا كان للطفل وليّا أمر فيجب أن يتفقا على الاختيار. ويكفي جواب واحد.

### من يمكن سؤاله

letter-ask = هل لديك أسئلة؟
letter-ask-phone = الهاتف: { $phone }.
letter-ask-hours = نرد على المكالمات { $hours }.
letter-ask-email = يمكنك أيضًا الكتابة إلى { $email }.
letter-ask-name = يجيب عن الأسئلة: { $name }.
letter-ask-municipality = يمكنك سؤال موظف البلدية الذي تتواصل معه عادة.
letter-hours = { $days } من الساعة { $start } إلى { $end }
letter-clock = { $hour }:{ $minute }
letter-days = من { $first } إلى { $last }

### ما الذي يحدث لمن لا يختار

letter-silent = إذا لم يصلنا اختيارك
letter-silent-keeps = إذا لم يصلنا اختيارك، يبقى لديك مقدّم الخدمة نفسه.
letter-silent-municipal = إذا لم يصلنا اختيارك، تساعدك الرعاية المنزلية التابعة للبلدية.
letter-silent-rotation = إذا لم يصلنا اختيارك، يساعدك مقدّم الخدمة الذي حان دوره.
letter-silent-draw = إذا لم يصلنا اختيارك، نختار مقدّم الخدمة لك بالقرعة.
letter-silent-nearest = إذا لم يصلنا اختيارك، يساعدك مقدّم الخدمة الأقرب إلى منزلك.
letter-silent-largest_free_capacity = إذا لم يصلنا اختيارك، يساعدك مقدّم الخدمة الذي لديه أكبر عدد من الأماكن الشاغرة.
letter-silent-person = إذا لم يصلنا اختيارك، يقرر أحد موظفي البلدية من يساعدك.
letter-silent-may-change = وقد يكون غير مقدّم الخدمة الحالي.
letter-silent-keep-today = وللإبقاء على مقدّم الخدمة الحالي ينبغي اختياره.
letter-silent-chooser-first = فهكذا تكون الفرصة أكبر.
letter-silent-existing = هل لديك مقدّم خدمة الآن؟ { $then }
letter-silent-new = أليس لديك مقدّم خدمة بعد؟ { $then }
letter-silent-unless-leaves = ولا ينطبق ذلك إذا كان مقدّم الخدمة لديك سيتوقف عن العمل.
letter-silent-of = { $bundle }:

### ما لا يغيّره الاختيار

letter-same-help = من حقك الحصول على المساعدة نفسها كما من قبل، أيًّا كان اختيارك. والرسوم أيضًا لا تتغير.
letter-in-language = العربية
