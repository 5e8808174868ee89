# رسالة الاختيار والمقارنة والاستمارة.

offer-title = يمكنك الآن اختيار من يساعدك
offer-lead = آخر يوم للاختيار هو { $weekday } { $closes }. يجب أن يصلنا اختيارك حتى ذلك اليوم.
offer-lead-open = يمكنك الاختيار متى شئت.
offer-what = يتعلق الاختيار بما يلي: { $bundles }. وهو يخص المساعدة التي لديك فقط.
offer-today = يساعدك حاليًا { $provider }.
offer-today-of = يقدّم لك { $provider } حاليًا: { $bundle }.
offer-effect = يبدأ سريان اختيارك في { $effect } على أقرب تقدير. وحتى ذلك الحين تستمر المساعدة كما هي اليوم.
offer-nights = أما المساعدة ليلًا فتقدّمها البلدية، أيًّا كان اختيارك.
offer-need-not = الاختيار ليس إلزاميًا. { $then }

### كيفية الاختيار

offer-how = طرق الاختيار (تكفي واحدة)
offer-by-web = على الإنترنت: الدخول إلى { $address } وكتابة الرمز الخاص بك.
offer-by-camera = يمكنك أيضًا توجيه كاميرا الهاتف إلى الصورة المجاورة للرمز.
offer-by-phone = بالهاتف: الاتصال بالرقم { $phone } وذكر الرمز الخاص بك.
offer-by-phone-unknown = بالهاتف: الاتصال بالبلدية وذكر الرمز الخاص بك.
offer-by-paper = على الورق: ملء الاستمارة الموجودة في آخر الرسالة وإرسالها إلينا.
offer-by-paper-sent = على الورق: إرسال الاستمارة التي وصلتك سابقًا. وإذا فُقدت، يمكنك طلب استمارة جديدة.
offer-by-visit = عند اللقاء: إبلاغ الموظف المسؤول عن ملفك في البلدية عندما تلتقيان.
offer-by-email = بالبريد الإلكتروني: الكتابة إلى { $email }.
offer-how-ask = يمكنك التواصل معنا وسنخبرك بالطريقة.
offer-code = الرمز الخاص بك
offer-code-alt = صورة توجَّه إليها كاميرا الهاتف. تفتح صفحة الاختيار وفيها الرمز الخاص بك.
offer-neutral = يمكنك الاستعانة بشخص موضع ثقتك. لا ينبغي أن يطّلع على الرمز إلا من يساعدك. ولا يجوز للبلدية أن تنصحك باختيار مقدّم خدمة معيّن.
offer-together = هل يسكن معك شخص يحق له الاختيار أيضًا؟ يختار كل منكما على حدة. وإذا أردتما مقدّم الخدمة نفسه فيجب أن يذكر كلاكما ذلك.

### إذا لم يتوفر مكان

offer-full = إذا لم يتوفر مكان
offer-full-may-be = قد لا يتوفر مكان لدى من يقع عليه اختيارك.
offer-full-contact = عندئذ يتصل بك أحد موظفي البلدية لكي يمكنك اختيار مقدّم خدمة آخر.
offer-full-keeps-or-contact = إذا كان لديك مقدّم خدمة الآن فإنه يبقى لديك. وإلا فسيتصل بك أحد موظفي البلدية لكي يمكنك اختيار غيره.
offer-full-wait = يمكنك أيضًا انتظار مكان شاغر. يرجى ذكر ذلك عند الاختيار.

### المقارنة

offer-compare = من يمكنك الاختيار بينهم
offer-area = يمكنك الاختيار بين من يعملون في { $area } حيث منزلك.
offer-compare-order = رُتّب مقدّمو الخدمة بالقرعة لك وحدك. ولا يدل الترتيب على الأفضل. ويمكن للبلدية أن تُثبت أن القرعة جرت بطريقة صحيحة.
offer-compare-same = نعرض المعلومات نفسها عن الجميع. وحيث نكتب «{ $missing }» لم نتلقَّ جوابًا.
offer-compare-many = قد يختلف مقدّم الخدمة باختلاف المساعدة. ويبيّن السطر «{ $row }» ما يمكن لكل منهم مساعدتك فيه.
offer-compare-caption = مقارنة مقدّمي الخدمة
offer-compare-part = مقارنة مقدّمي الخدمة، الجزء { $part } من { $parts }
offer-compare-column = المعلومة
offer-compare-sources = المصادر: { $sources }
offer-not-stated = لم يُذكر
offer-not-checked = لا معلومة من البلدية
offer-own-words = { $text } (بالسويدية)
offer-withheld = لا يُعرض، الإجابات قليلة جدًا
offer-row-group = الجهة
offer-row-bundles = تساعد في
offer-row-room = استقبال أشخاص جدد
offer-row-phone = الهاتف
offer-row-languages = اللغات
offer-row-contract = العقد مع البلدية
offer-row-licence = ترخيص من Ivo
offer-row-hours = أوقات المساعدة
offer-row-phone_hours = أوقات الرد على الهاتف
offer-row-meals = الطعام والوجبات
offer-row-competence = الخبرة الخاصة
offer-row-fixed_contact = جهة الرعاية الثابتة
offer-row-care_education = موظفون لديهم تعليم في الرعاية
offer-row-staff_met = عدد الموظفين خلال 14 يومًا
offer-row-clients = عدد من يساعدونهم
offer-row-satisfaction = الراضون عن المساعدة
offer-row-follow_up = رقابة البلدية
offer-row-complaints = لتقديم شكوى
offer-row-extra_services = خدمات إضافية مقابل أجر
offer-group-municipal = البلدية
offer-group-private = شركة
offer-group-nonprofit = منظمة غير ربحية
offer-group-form = { $group } ({ $form })
offer-room-open = نعم
offer-room-full = لا، لا مكان حاليًا
offer-contract-until = حتى { $last }
offer-contract-on = نعم، دون تاريخ انتهاء
offer-contract-not-needed = غير مطلوب، تديره البلدية
offer-licence-has = نعم، الرقم { $number }
offer-licence-not-needed = غير مطلوب من البلدية
offer-hours = من { $start } إلى { $end }
offer-hours-whole-day = ليلًا ونهارًا
offer-share = { $share } بالمئة
offer-share-of = { $share } بالمئة من { $answers } أجابوا
offer-people = { $count } شخصًا
offer-in-year = { $value } ({ $year })

### الاستمارة

offer-form = استمارة: اختياري
offer-form-due = يجب أن تصل الاستمارة في موعد أقصاه { $closes }.
offer-form-send = تُرسل إلى
offer-form-ask = يرجى سؤالنا عن العنوان.
offer-form-for = الاستمارة تخص
offer-form-code = الرمز
offer-form-one = اختياري. يرجى وضع علامة واحدة.
offer-form-one-of = اختياري لما يلي: { $bundle }. يرجى وضع علامة واحدة.
offer-form-ranks = اختياري. يرجى كتابة 1 بجانب الخيار المفضل و2 بجانب التالي. الحد الأقصى: { $wishes }.
offer-form-ranks-of = اختياري لما يلي: { $bundle }. يرجى كتابة 1 بجانب الخيار المفضل و2 بجانب التالي. الحد الأقصى: { $wishes }.
offer-form-keep = أريد الإبقاء على مقدّم الخدمة الحالي: { $provider }.
offer-form-keep-others = أريد الإبقاء على مقدّم الخدمة الحالي حيث لم أختر غيره.
offer-form-today = { $provider } (يساعدني حاليًا)
offer-form-more = يرجى وضع علامة بجانب ما ينطبق.
offer-form-no-choice = لا أرغب في الاختيار.
offer-form-no-choice-of = لا أرغب في الاختيار لما يلي: { $bundle }.
offer-form-wait = إذا لم يتوفر مكان: أريد انتظار مكان لدى من اخترته.
offer-form-together = أريد مقدّم الخدمة نفسه الذي يساعد من أسكن معه. يجب أن يضع كلاكما هذه العلامة، كل في استمارته.
offer-form-consent = إذا غيّرت: يجوز لمقدّم الخدمة الحالي أن يخبر الجديد عن المساعدة التي أتلقاها. يمكنني الرفض ويمكنني تغيير رأيي.
offer-form-wishes = رغبات خاصة، مثل الأوقات. لا يمكننا أن نعد بتلبيتها كلها.
offer-form-language = مترجم أو لغة أخرى
offer-form-start = أفضّل أن أبدأ في
offer-form-sign = التوقيع
offer-form-date = التاريخ
offer-form-name = الاسم بحروف واضحة
offer-form-phone = هاتف من يمكننا الاتصال به
offer-form-acting = اسمك إذا كان التوقيع نيابة عن غيرك
offer-form-ground = ما يمنح هذا الحق، مثل وصيّ أو توكيل
offer-form-no-address = يرجى عدم كتابة العنوان في الاستمارة.
