# مقارنة مقدّمي الخدمة: المعلومات نفسها عن الجميع، بالترتيب نفسه.

compare-field-owner = الجهة المشغّلة
compare-field-services = نوع المساعدة
compare-field-areas = مناطق العمل
compare-field-hours = أوقات المساعدة
compare-field-languages = اللغات
compare-field-competence = الخبرة الخاصة
compare-field-meals = الطعام والوجبات
compare-field-clients = عدد من يساعدونهم
compare-field-care_education = موظفون لديهم تعليم في الرعاية
compare-field-staff_met = عدد الموظفين خلال 14 يومًا
compare-field-fixed_contact = جهة الرعاية الثابتة
compare-field-room = استقبال أشخاص جدد
compare-field-satisfaction = الراضون عن المساعدة
compare-field-follow_up = رقابة البلدية
compare-field-complaints = لتقديم شكوى
compare-field-extra_services = خدمات إضافية مقابل أجر
compare-field-manager = المدير
compare-field-phone = الهاتف
compare-field-phone_hours = أوقات الرد على الهاتف
compare-field-licence = ترخيص من Ivo
compare-field-contract = العقد مع البلدية

compare-about-owner = البلدية أو شركة أو منظمة غير ربحية، وشكلها القانوني.
compare-about-services = المساعدة التي يمكنك اختيار مقدّم الخدمة لها.
compare-about-areas = المناطق التي يمكنك فيها اختيار مقدّم الخدمة.
compare-about-hours = يأتي مقدّم الخدمة في هذه الأوقات من اليوم.
compare-about-languages = اللغات التي يتكلمها الموظفون. يرجى السؤال عما إذا كان هناك من يتكلم لغتك في مكان سكنك.
compare-about-competence = ما يتميز به مقدّم الخدمة.
compare-about-meals = كيفية تأمين الطعام.
compare-about-clients = العدد التقريبي لمن يساعدهم مقدّم الخدمة.
compare-about-care_education = نسبة الموظفين الذين لديهم تعليم في الرعاية.
compare-about-staff_met = عدد الأشخاص المختلفين الذين يأتون إلى من لديه زيارتان في اليوم على الأقل.
compare-about-fixed_contact = موظف مسؤول بشكل خاص عن حصولك على المساعدة الصحيحة.
compare-about-room = هل يوجد مكان الآن.
compare-about-satisfaction = نسبة الراضين ممن أجابوا عن الاستبيان.
compare-about-follow_up = ما توصلت إليه البلدية عند آخر رقابة على مقدّم الخدمة.
compare-about-complaints = الجهة التي يمكنك التوجه إليها إذا كان هناك خطأ.
compare-about-extra_services = هذا تدفعه بنفسك. وهو ليس أبدًا جزءًا من المساعدة الممنوحة لك.
compare-about-manager = من يدير العمل.
compare-about-phone = رقم مقدّم الخدمة.
compare-about-phone_hours = متى يرد مقدّم الخدمة.
compare-about-licence = يجب أن يكون لدى مقدّمي الخدمة من القطاع الخاص ترخيص من هيئة تفتيش الصحة والرعاية.
compare-about-contract = مدة سريان العقد.

compare-not-stated = لم يُذكر
compare-not-checked = لا معلومة من البلدية
compare-held-back = لا يُعرض، الإجابات قليلة جدًا
compare-withdrawn = أُزيل لاحقًا
compare-owner-municipal = البلدية
compare-owner-private = شركة
compare-owner-nonprofit = منظمة غير ربحية
compare-owner-form = { $owner } ({ $form })
compare-all-services = كل مساعدة يمكن اختيارها
compare-all-areas = البلدية كلها
compare-comma = {"، "}
compare-hours = من { $start } إلى { $end }
compare-whole-day = ليلًا ونهارًا
compare-people = { $count ->
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
 }
compare-share = { $share } بالمئة
compare-share-of = { $share } بالمئة من { $answers } أجابوا، { $year }
compare-band = من { $least } إلى { $most } شخصًا
compare-band-under = أقل من { $after } شخصًا
compare-band-over = { $least } شخص أو أكثر
compare-yes = نعم
compare-no = لا
compare-room-open = نعم
compare-room-full = لا، لا مكان حاليًا
compare-room-leaving = لا، سيتوقف عن العمل
compare-room-in-areas = نعم، ولكن فقط في:
compare-room-in-bundles = نعم، ولكن فقط لما يلي:
compare-room-in-both = نعم، ولكن فقط هنا:
compare-queue = { $waiting ->
    [few] ينتظر في القائمة { $waiting } أشخاص
    [many] ينتظر في القائمة { $waiting } شخصًا
   *[other] ينتظر في القائمة { $waiting } شخص
 }
compare-queue-few = ينتظر في القائمة أقل من { $fewest }
compare-queue-none = لا قائمة انتظار
compare-counted = حُسب في { $day }
compare-licence = نعم، الرقم { $number }
compare-until = حتى { $day }
compare-begins = ابتداءً من { $first }، دون تاريخ انتهاء
compare-begins-until = من { $first } حتى { $last }
compare-not-needed-municipal = غير مطلوب، تديره البلدية
compare-not-needed-no_last_day = نعم، دون تاريخ انتهاء

### الصفحات

compare-list = مقدّمو الخدمة الذين يمكنك الاختيار بينهم
compare-list-area = مقدّمو الخدمة في { $area }
compare-list-lead = نعرض المعلومات نفسها عن الجميع، عن البلدية وعن الشركات. ولا يجوز للبلدية أن تنصحك باختيار مقدّم خدمة معيّن.
compare-areas = اختيار منطقة
compare-everywhere = البلدية كلها
compare-none = لا يوجد هنا مقدّمو خدمة يمكن عرضهم.
compare-order-drawn = الترتيب بالقرعة ولا يدل على الأفضل.
compare-order-how = كيف تُجرى قرعة الترتيب
compare-to-alphabet = العرض بالترتيب الأبجدي
compare-order-alphabet = مقدّمو الخدمة مرتبون أبجديًا.
compare-to-drawn = العرض بترتيب القرعة
compare-do = مقارنة
compare-do-help = يرجى وضع علامة بجانب من تريد مقارنتهم، والحد الأقصى { $most }. ثم الضغط على زر «مقارنة» في الأسفل.
compare-tick = مقارنة { $name }
compare-about-facts = عن المعلومات
compare-reviewed = راجع أحد موظفي البلدية كل معلومة قبل عرضها.
compare-source-own = المعلومات التي لا مصدر لها مأخوذة من قوائم البلدية.
compare-missing = حيث نكتب «لم يُذكر» لم نتلقَّ جوابًا.
compare-source = المصدر: { $source }، { $day }
compare-old = معلومة قديمة
compare-old-what = المعلومة التي مضى عليها أكثر من المدة التالية تُعلَّم على أنها قديمة، بالأشهر: { $months }.
compare-held-back-what = لا تُعرض إجابات الاستبيانات إلا إذا بلغ عدد المجيبين على الأقل: { $answers }.
compare-assumed = لم تقرر البلدية هذه الحدود. وهي افتراضات.
compare-to-list = إلى جميع مقدّمي الخدمة
compare-one-lead = هذا يسري في { $day }.
compare-past = هذا ما كان مكتوبًا في الصفحة يوم { $day }.
compare-to-now = عرض الوضع الآن
compare-not-kept = لم نحفظ شيئًا عن مقدّم الخدمة ليوم { $day }.
compare-other-day = ماذا كان مكتوبًا في يوم آخر؟
compare-day = اليوم
compare-day-do = عرض
compare-title = مقارنة مقدّمي الخدمة
compare-lead = نعرض المعلومات نفسها عن الجميع.
compare-fact = المعلومة
compare-nobody = لم يقع اختيارك على أي مقدّم خدمة. يرجى الذهاب إلى القائمة ووضع علامات، والحد الأقصى { $most }.
compare-too-many = الحد الأقصى للمقارنة في المرة الواحدة هو { $most }. يرجى تقليل العلامات.
compare-choose = من تريد مقارنتهم؟
compare-order-title = كيف تُجرى قرعة الترتيب
compare-order-why = من يأتي أولًا في القائمة يُختار أكثر من غيره. ولذلك نُجري قرعة على الترتيب. ويأتي الجميع في المقدمة بالقدر نفسه.
compare-order-step-key = ينشئ الحاسوب كل يوم مفتاحًا سريًا.
compare-order-step-promise = تُكتب بصمة المفتاح في سجل البلدية قبل استخدامه. وبعد ذلك لا يمكن لأحد تغييره.
compare-order-step-lots = يعطي المفتاح عددًا من الترتيبات لليوم الواحد: { $orders }. ولكل مقدّم خدمة رقم قرعة في كل ترتيب. ومن له أصغر رقم يأتي أولًا.
compare-order-step-visitor = يُعرض لك أحد الترتيبات بالصدفة. ولا نحفظ أيها كان.
compare-order-step-shown = في اليوم التالي نعرض المفتاح هنا. وعندئذ يمكن لأي شخص حساب الترتيبات من جديد.
compare-order-days = الأيام الأخيرة
compare-order-promise = البصمة
compare-order-key = المفتاح
compare-order-secret = يُعرض غدًا
compare-order-none = لم تُجرَ قرعة على الترتيب بعد.
compare-order-check = التحقق بنفسك
compare-order-check-how = طريقة الحساب كما يلي. المفتاح مكتوب بأرقام ست عشرية. ويُكتب اليوم هكذا: 2026-09-08. والحرف i هو رقم الترتيب، و id هو معرّف مقدّم الخدمة في قوائم البلدية.
compare-order-recipe-promise = SHA-256(key) = fingerprint
compare-order-recipe-lot = HMAC-SHA-256(key, ["day", i, "id"]) = lot
compare-place = مقدّمو الخدمة
