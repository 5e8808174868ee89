# صفحات يقرؤها أي شخص.
# الصياغة محايدة بين المذكر والمؤنث: «يمكنك» و«اختيارك» و«يرجى الاتصال».

public-language = العربية
public-languages = اللغة
public-name = اختيار الرعاية المنزلية
public-site = اختيار الرعاية المنزلية في { $municipality }
public-to-content = الانتقال إلى النص
public-places = الصفحات
public-about-pages = عن هذا الموقع
public-moment = { $day } الساعة { $clock }
public-place-start = البداية
public-place-areas = مكان سكنك
public-place-sign-in = تسجيل الدخول
public-place-accessibility = إمكانية الوصول
public-place-data = كيف نستخدم البيانات
public-to-start = إلى الصفحة الأولى

public-turn = الصفحة السابقة والتالية
public-turn-before = السابق:
public-turn-next = التالي:
public-ask-email = أو الكتابة إلى
public-start-title = اختيار من يقدّم لك الرعاية المنزلية
public-start-lead = في { $municipality } يمكن لكل من لديه رعاية منزلية أن يختار من يساعده. ولا تتغير المساعدة ولا الرسوم، أيًّا كان اختيارك.
public-start-never = في { $municipality } لا يمكن الاختيار. البلدية تقدّم بنفسها كل الرعاية المنزلية.
public-start-nothing = لم تُدخل البلدية بعدُ قواعد الاختيار. يرجى سؤالنا لمعرفة ما يسري.
public-start-need-not = الاختيار ليس إلزاميًا. { $then }
public-start-compare = مقارنة مقدّمي الخدمة
public-start-now = الآن
public-start-more = لمعرفة المزيد

### الصفحات المختلفة

public-who-title = من يحق له الاختيار؟
public-who-line = المساعدة التي يشملها الاختيار، ومن لا يشمله.
public-silent-title = إذا لم تختر
public-silent-line = الاختيار ليس إلزاميًا. وهنا ما يحدث في هذه الحالة.
public-when-title = متى يمكنك الاختيار؟
public-when-line = اليوم الأول واليوم الأخير، ومتى تُعرف النتيجة.
public-how-title = كيف يمكنك الاختيار
public-how-line = جميع طرق الاختيار. وكلها متساوية.
public-same-title = المساعدة نفسها والرسوم نفسها
public-same-line = ما لا يتغير عند الاختيار.
public-acting-title = للأقارب والأوصياء
public-acting-line = كيف يمكنك مساعدة شخص آخر على الاختيار.
public-after-title = ماذا يحدث بعد ذلك
public-after-line = الإشعار والزيارة الأولى والمفاتيح وجهاز الإنذار.
public-change-title = تغيير مقدّم الخدمة لاحقًا
public-change-line = الاختيار ليس دائمًا.
public-complaint-title = في حال عدم الرضا
public-complaint-line = مع من يمكنك التحدث، وكيف تُقدَّم الشكوى.

### من يحق له الاختيار

public-who-granted = يحق لك الاختيار إذا قررت البلدية منحك: { $bundles }.
public-who-provider = من يأتي إلى منزلك ويساعدك يسمى مقدّم الخدمة.
public-who-services = ما يشمله الاختيار
public-who-services-of = ما يشمله اختيار { $bundle }
public-who-not-chosen = ما لا يشمله الاختيار
public-who-not-chosen-why = من يقدّم ما يلي محدد مسبقًا، أيًّا كان اختيارك:
public-who-left-out = من لا يشملهم الاختيار
public-who-nobody-left-out = يحق الاختيار لكل من لديه هذه المساعدة. ولا تُستثنى أي مجموعة.
public-who-new = أليست لديك مساعدة بعد؟
public-who-new-do = ينبغي أولًا تقديم طلب إلى البلدية. وفي حال الموافقة يحق لك أيضًا اختيار من يساعدك.

### إذا لم تختر

public-silent-need-not = الاختيار ليس إلزاميًا.
public-silent-safe = لن تنقطع المساعدة عنك أبدًا
public-silent-safe-how = من يساعدك اليوم يستمر إلى أن يتولى غيره المساعدة.

### متى

public-when-open = يمكنك الاختيار الآن. اليوم الأخير هو { $weekday } { $closes }.
public-when-open-on = يمكنك الاختيار الآن.
public-when-left = { $days ->
    [0] اليوم هو اليوم الأخير.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $days } أيام.
    [many] بقي { $days } يومًا.
   *[other] بقي { $days } يوم.
 }
public-when-any-time = يمكنك الاختيار متى شئت. لا يوجد يوم أخير.
public-when-coming = يمكنك الاختيار من { $opens } إلى { $closes }، وهو اليوم الأخير.
public-when-coming-on = يمكنك الاختيار من { $opens }.
public-when-begins = { $days ->
    [one] يبدأ الاختيار غدًا.
    [two] يبدأ الاختيار بعد يومين.
    [few] يبدأ الاختيار بعد { $days } أيام.
    [many] يبدأ الاختيار بعد { $days } يومًا.
   *[other] يبدأ الاختيار بعد { $days } يوم.
 }
public-when-closed = انتهى الاختيار في { $closes }.
public-when-unknown = لم تذكر البلدية متى يمكنك الاختيار. يرجى سؤالنا.
public-when-never = لا يمكن الاختيار في { $municipality } الآن.
public-when-notify = يصلك إشعار بمن يساعدك في موعد أقصاه { $day }.
public-when-effect = تسري النتيجة ابتداء من { $day }. وحتى ذلك الحين تستمر المساعدة كما هي اليوم.
public-when-late = في حال التأخر
public-when-late-change = بعد انتهاء الاختيار يمكنك مع ذلك تغيير مقدّم الخدمة متى شئت. ويُعد ذلك طلب تغيير.
public-when-late-ask = هل انقضى اليوم الأخير؟ يرجى التواصل معنا لمعرفة ما يمكن فعله.

### كيف

public-how-alike = جميع الطرق متساوية. والأفضل هي الطريقة التي تناسبك.
public-how-web = على الإنترنت
public-how-web-do = تسجيل الدخول في هذا الموقع بالهوية الإلكترونية (e-legitimation). ثم يظهر سؤال واحد في كل صفحة.
public-how-web-change = يمكنك تغيير رأيك حتى اليوم الأخير.
public-how-web-code-last_four = أليست لديك هوية إلكترونية؟ يمكنك عندئذ تسجيل الدخول بالرمز الموجود في رسالتك وآخر أربع خانات من رقمك الشخصي (personnummer).
public-how-web-code-birth_date = أليست لديك هوية إلكترونية؟ يمكنك عندئذ تسجيل الدخول بالرمز الموجود في رسالتك وتاريخ ميلادك.
public-how-web-code-only-last_four = تسجيل الدخول في هذا الموقع بالرمز الموجود في رسالتك وآخر أربع خانات من رقمك الشخصي (personnummer). ثم يظهر سؤال واحد في كل صفحة.
public-how-web-code-only-birth_date = تسجيل الدخول في هذا الموقع بالرمز الموجود في رسالتك وتاريخ ميلادك. ثم يظهر سؤال واحد في كل صفحة.
public-how-letter_code = بالرمز الموجود في رسالتك
public-how-letter_code-do = الرمز الخاص بك مكتوب في الرسالة التي وصلتك عن الاختيار. ويمكن كتابته على الإنترنت أو ذكره عند الاتصال.
public-how-letter_code-call = الرمز الخاص بك مكتوب في الرسالة التي وصلتك عن الاختيار. ويمكن ذكره عند الاتصال.
public-how-paper = على الورق
public-how-paper-do = ملء الاستمارة التي كانت مع رسالتك وإرسالها إلينا. وإذا فُقدت، يمكنك طلب استمارة جديدة.
public-how-paper-to = تُرسل إلى
public-how-phone = بالهاتف
public-how-phone-do = الاتصال بالرقم { $phone } وذكر من يقع عليه اختيارك. نسجل اختيارك ونقرؤه عليك.
public-how-phone-ask = الاتصال بالبلدية وذكر من يقع عليه اختيارك. نسجل اختيارك ونقرؤه عليك.
public-how-visit = عند اللقاء
public-how-visit-do = إبلاغ الموظف المسؤول عن ملفك عندما تلتقيان. يسجل الموظف اختيارك ويقرؤه عليك.
public-how-email = بالبريد الإلكتروني
public-how-email-do = الكتابة إلى { $email }. يرجى عدم كتابة رقمك الشخصي في الرسالة.
public-how-unknown = لم تذكر البلدية كيف يكون الاختيار. يرجى سؤالنا.
public-how-wishes = ما يمكنك طلبه
public-how-wishes-most = { $wishes ->
    [one] يمكنك اختيار مقدّم خدمة واحد.
    [two] يمكنك طلب اثنين من مقدّمي الخدمة على الأكثر. يُكتب أولًا من تفضّله أكثر.
    [few] يمكنك طلب { $wishes } من مقدّمي الخدمة على الأكثر. يُكتب أولًا من تفضّله أكثر.
   *[other] يمكنك طلب { $wishes } من مقدّمي الخدمة على الأكثر. يُكتب أولًا من تفضّله أكثر.
 }
public-how-wait = ألا يوجد مكان؟ يمكنك عندئذ انتظار مكان لدى من تفضّله أكثر. وفي أثناء ذلك يساعدك غيره.
public-how-neutral = نعرض المعلومات عن الجميع بالطريقة نفسها. ولا يجوز للبلدية أن تنصحك باختيار مقدّم خدمة معيّن.

### ما لا يغيّره الاختيار

public-same-unchanged = هذا لا يتغير
public-same-what = المساعدة التي تحق لك.
public-same-hours = مقدار الوقت المخصص لك.
public-same-fee = المبلغ الذي تدفعه.
public-same-changes = هذا قد يتغير
public-same-who = من يأتي إلى منزلك.
public-same-agreed = ما يُتفق عليه بينك وبين مقدّم الخدمة، مثل الأوقات.
public-same-nights = المساعدة ليلًا
public-same-notice = ليس قرارًا جديدًا
public-same-notice-why = يصلك إشعار بمن يساعدك. أما قرار البلدية بشأن مساعدتك فيبقى كما هو.

### لمن يساعد شخصًا آخر

public-acting-help = المساعدة
public-acting-help-do = يمكنك القراءة والمقارنة مع صاحب الاختيار. والقرار له وحده.
public-acting-guardian = الوصيّ (god man) والوصيّ المدير (förvaltare)
public-acting-guardian-do = يحق لك الاختيار إذا كانت مهمتك تشمل رعاية الشؤون الشخصية (sörja för person). ويُستحسن الاختيار مع الشخص نفسه إن أمكن.
public-acting-lasting = التوكيل للمستقبل (framtidsfullmakt)
public-acting-lasting-do = يحق لك الاختيار إذا بدأ سريان التوكيل وكان يشمل الشؤون الشخصية.
public-acting-power = التوكيل
public-acting-power-do = يحق لك الاختيار إذا كان التوكيل يشمل هذا الاختيار. ويجب أن تطّلع عليه البلدية أولًا.
public-acting-kin = القريب بلا توكيل
public-acting-kin-do = لا يحق لك الاختيار نيابة عن غيرك لمجرد القرابة أو الزواج. ويمكن عمل توكيل، أو مساعدة الشخص على الاختيار بنفسه.
public-acting-two = إذا كنتما اثنين
public-acting-two-do = هل يسكن اثنان معًا ولدى كل منهما مساعدة؟ يختار كل منهما على حدة.
public-acting-told = يُبلَّغ الاثنان
public-acting-told-how = عندما يختار شخص نيابة عن غيره يُبلَّغ الاثنان بذلك. وإذا اختلف الاختياران يسأل أحد موظفي البلدية أيهما يسري.

### ما يحدث بعد ذلك

public-after-besked = يصلك إشعار
public-after-besked-what = فيه من يساعدك، ومن أي يوم، ولماذا جاءت النتيجة هكذا.
public-after-decision = يبقى قرار البلدية بشأن مساعدتك كما هو.
public-after-until = حتى ذلك الحين
public-after-until-how = من يساعدك اليوم يستمر حتى اليوم الذي يبدأ فيه الجديد. ولن تنقطع المساعدة عنك أبدًا.
public-after-change = إذا كان لك مقدّم خدمة جديد

### التغيير

public-change-how = طريقة التغيير
public-change-queue = إذا لم يوجد مكان

### في حال عدم الرضا

public-complaint-provider = التحدث مع من يساعدك
public-complaint-provider-do = يمكنك ذكر ما لا يسير جيدًا. وكثيرًا ما يمكن إصلاحه مباشرة.
public-complaint-municipality = التحدث مع البلدية
public-complaint-municipality-do = البلدية مسؤولة عن المساعدة أيًّا كان من يقدّمها. ويمكنك دائمًا التواصل معها.
public-complaint-inspection = الإبلاغ لدى Ivo
public-complaint-inspection-do = هيئة تفتيش الصحة والرعاية (Inspektionen för vård och omsorg، واختصارها Ivo) تراقب الرعاية المنزلية في السويد كلها. ويمكنك إبلاغها عن الأخطاء الجسيمة. العنوان هو ivo.se.
public-complaint-appeal = الطعن في القرار الخاص بالمساعدة
public-complaint-appeal-do = هل هناك حاجة إلى مساعدة أكثر أو من نوع آخر؟ يمكن الطعن في ذلك القرار. وطريقة الطعن مكتوبة في القرار نفسه.

### من الذي قرر

public-behind-decided = الجهة التي قررت: { $body }
public-behind-decided-on = الجهة التي قررت: { $body }، في { $day }
public-behind-about = القرار باختصار: { $about }
public-behind-number = رقم التسجيل: { $number }
public-behind-practice = هكذا تعمل البلدية
public-behind-practice-why = لا نعرف بوجود قرار في هذا الشأن.
public-behind-unknown = لم يتقرر بعد
public-behind-unknown-why = لا نعرف بوجود قرار في هذا الشأن. يرجى سؤالنا قبل الاعتماد عليه.
public-behind-source = المصدر: { $title }، { $publisher }.

### عندما لا يمكن عرض صفحة

public-error-400 = لم نتمكن من قراءة ما أُرسل
public-error-do-400 = لم يتغير شيء. يرجى الرجوع وإعادة تحميل الصفحة ثم المحاولة من جديد.
public-error-403 = لا يمكنك فتح هذه الصفحة
public-error-do-403 = هذه الصفحة ليست مخصصة لك. إذا كان في ذلك خطأ، يرجى الاتصال بنا.
public-error-404 = الصفحة غير موجودة
public-error-do-404 = قد يكون العنوان خطأ، أو نُقلت الصفحة. يمكنك البدء من الصفحة الأولى أو الاتصال بنا.
public-error-500 = حدث خطأ لدينا
public-error-do-500 = ليس الخطأ منك. يرجى الرجوع والمحاولة من جديد بعد قليل. ويمكنك أيضًا الاتصال بنا.
public-error-stale = بقيت الصفحة مفتوحة مدة طويلة
public-error-do-stale = لم يتغير شيء. يرجى الرجوع وإعادة تحميل الصفحة ثم الإرسال من جديد.

### المناطق

public-fault = خطأ
public-areas-title = من يمكنك اختياره في مكان سكنك؟
public-areas-lead = لا يعمل كل مقدّمي الخدمة في كل مكان. يمكنك ذكر مكان سكنك لنعرض منطقتك.
public-areas-lead-listed = لا يعمل كل مقدّمي الخدمة في كل مكان. اختر منطقتك لنعرض من يمكنك اختياره فيها.
public-areas-where = الرمز البريدي أو العنوان
public-areas-where-help = مثلًا 123 45 أو Storgatan 5.
public-areas-find = عرض منطقتي
public-areas-forgotten = لا نحفظ ما تكتبه هنا.
public-areas-all = جميع المناطق
public-areas-unknown = لم نجد هذا العنوان
public-areas-empty = يرجى كتابة رمز بريدي أو عنوان
public-areas-ambiguous = هذا ينطبق على أكثر من منطقة
public-areas-again = يرجى كتابة الشارع ورقم المبنى والرمز البريدي. أو اختيار منطقتك من القائمة.
public-area-lead = هنا يمكنك اختيار مقدّم الخدمة لما يلي:
public-area-providers = عرض مقدّمي الخدمة هنا
public-area-other = عرض منطقة أخرى
public-map-title = خريطة المناطق
public-map-what = الأرقام على الخريطة هي نفسها في القائمة.
public-map-made-up = الخريطة غير حقيقية. تبين المناطق الموجودة، لكنها لا تبين أين تمر حدودها.

### الخريطة


### إمكانية الوصول

public-accessibility-title = إمكانية الوصول في هذا الموقع
public-accessibility-whose = { $municipality } هي البلدية المسؤولة عن هذا الموقع. وينبغي أن يتمكن الجميع من استخدامه. وهنا مدى التزامه بالقانون السويدي بشأن إمكانية الوصول إلى الخدمات العامة الرقمية.
public-accessibility-whose-unnamed = ينبغي أن يتمكن الجميع من استخدام هذا الموقع. وهنا مدى التزامه بالقانون السويدي بشأن إمكانية الوصول إلى الخدمات العامة الرقمية.
public-accessibility-status = ما مدى إمكانية الوصول؟
public-accessibility-full = يلتزم الموقع بالقانون التزامًا كاملًا. ولا نعرف بوجود أي نقص.
public-accessibility-partly = يلتزم الموقع بالقانون التزامًا جزئيًا. البرامج التي تبحث عن الأخطاء لم تجد شيئًا، لكن لم يراجع أي إنسان كل شيء بعد. ولذلك لا نعد بأكثر من هذا. والنص العربي لم يقرأه بعد شخص لغته الأم العربية.
public-accessibility-faults = ما لا يمكن الوصول إليه
public-accessibility-no-faults = لا نعرف بوجود محتوى لا يمكن استخدامه. ولم يُستثن شيء بحجة التكلفة أو الصعوبة.
public-accessibility-own-words = ما قررته البلدية مكتوب في الغالب بالسويدية فقط. وهو معلَّم في اللغات الأخرى على أنه بالسويدية. والصفحات التي تتطلب تسجيل الدخول غير متوفرة بالعربية.
public-accessibility-tested = كيف اختبرنا الموقع
public-accessibility-tested-how = تختبر البرامج كل صفحة وفق قواعد WCAG 2.2، المستويين A و AA، عند كل تغيير في الموقع. ويُختبر الموقع أيضًا على شاشة صغيرة، وبنص كبير، وفي الوضع الداكن، وبتباين عالٍ، وبلوحة المفاتيح وحدها، ومن دون برامج نصية.
public-accessibility-reviewed = راجع شخص الصفحات آخر مرة في { $day }. وأعيدت عندئذ كتابة هذا البيان.
public-accessibility-not-reviewed = يستند هذا البيان إلى تلك الاختبارات.
public-accessibility-tell = إبلاغنا إذا كان هناك ما لا يعمل
public-accessibility-tell-how = يرجى التواصل معنا إذا تعذرت قراءة شيء هنا أو استخدامه. ويمكنك أيضًا طلبه بطريقة أخرى، مثلًا على الورق أو بخط كبير أو مقروءًا بصوت عالٍ. ونجيب في أسرع وقت ممكن.
public-accessibility-report = في حال عدم الرضا عن جوابنا
public-accessibility-report-how = يمكنك عندئذ إبلاغ هيئة الإدارة الرقمية (Myndigheten för digital förvaltning، واختصارها Digg)، وهي تراقب تطبيق القانون. العنوان هو digg.se/tdosanmalan.

### البيانات

public-data-title = كيف نستخدم البيانات
public-data-visit = عند القراءة فقط
public-data-visit-what = لا نحفظ عنك شيئًا. ولا نستخدم ملفات تعريف الارتباط، ولا يُجلب شيء من شركات أخرى. وإذا كُتب عنوان نبحث عن منطقته ثم ننساه.
public-data-choose = عند الاختيار
public-data-choose-what = نحفظ ما وقع عليه الاختيار، ومتى وصل وكيف، ومن قام به. وهذا ضروري ليساعدك مقدّم الخدمة الصحيح. وعند تسجيل الدخول يُحفظ ملف تعريف ارتباط واحد. ويُحذف عند تسجيل الخروج.
public-data-who = من يمكنه الاطلاع عليها
public-data-who-what = العاملون على الاختيار في البلدية فقط، ومقدّم الخدمة الذي سيساعدك. وكلما قرأ أحد عنك يُسجَّل ذلك.
public-data-ground = لماذا يحق لنا ذلك
public-data-ground-what = البلدية مسؤولة عن البيانات. ويحق لنا استخدامها لأن الاختيار مهمة للمصلحة العامة وجزء من مسؤولية البلدية عن الرعاية المنزلية.
public-data-rights = حقوقك
public-data-rights-what = من حقك معرفة البيانات الموجودة لدينا عنك. وإذا كان فيها خطأ وجب علينا تصحيحه. يرجى التواصل معنا. ويمكنك أيضًا تقديم شكوى إلى هيئة حماية الخصوصية السويدية (Integritetsskyddsmyndigheten). العنوان هو imy.se.
public-data-protected = إذا كانت بياناتك الشخصية محمية
public-data-protected-what = يحق لك الاختيار مثل غيرك. اسمك وعنوانك غير موجودين في أي قوائم عادية، ولا يقرأ عنك إلا أشخاص مكلفون بذلك خصيصًا. يرجى الاتصال بنا للاتفاق على الطريقة التي تناسبك.

### صفحات غير متوفرة بكل اللغات

public-elsewhere = هذه الصفحة غير متوفرة بهذه اللغة
public-elsewhere-phone = يرجى الاتصال بالرقم { $phone }. نساعدك على الاختيار بالهاتف ونجيب عن أسئلتك. ويمكنك طلب مترجم.
public-elsewhere-ask = يرجى الاتصال بالبلدية. نساعدك على الاختيار بالهاتف ونجيب عن أسئلتك. ويمكنك طلب مترجم.
public-elsewhere-paper = يمكنك أيضًا إرسال الاستمارة الموجودة في رسالتك، أو طلب المساعدة من شخص موضع ثقتك.
public-elsewhere-others = يمكن فتح الصفحة بلغة أخرى:
