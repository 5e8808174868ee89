# من يقدّم المساعدة بعد التوزيع، ولماذا، كما يقال لمن يعنيه الأمر.
# الصياغة محايدة بين المذكر والمؤنث: «يمكنك» و«اختيارك» و«يرجى الاتصال».

### من وقع عليه الأمر

outcome-exercise = تمرين: لا أحد في جولة الاختيار هذه شخص حقيقي.

outcome-about = يتعلق هذا بما يلي: { $bundle }.
outcome-about-by-its-name = يتعلق هذا بما تسميه البلدية «{ $bundle }».
outcome-new = مقدّم الخدمة لديك هو { $provider } اعتبارًا من { $starts }.
outcome-new-already = يساعدك { $provider } اعتبارًا من { $first }، ويصبح مقدّم الخدمة لديك اعتبارًا من { $starts }.
outcome-leaves = سيتوقف { $provider } عن العمل هنا. واليوم الأخير هو { $last }.
outcome-till-then = حتى ذلك الحين يستمر { $provider } في مساعدتك.
outcome-till-day = يساعدك { $provider } حتى نهاية يوم { $last }.
outcome-from-then = من { $first } وحتى ذلك الحين يساعدك { $provider }.
outcome-keeps = يبقى { $provider } مقدّم الخدمة لديك.
outcome-keeps-for-now = يبقى { $provider } مقدّم الخدمة لديك في الوقت الحالي.
outcome-nobody-yet = لم يتحدد بعد من سيكون مقدّم الخدمة لديك.

outcome-got-first = كان { $provider } رغبتك الأولى.
outcome-got-only = كان { $provider } هو اختيارك.
outcome-got-later = كان { $provider } الرغبة رقم { $number } في قائمتك.
outcome-was-full = للأسف لم يبقَ مكان لدى { $provider }، وكان رغبتك الأولى.
outcome-cannot-get = للأسف لا يمكن أن يساعدك { $provider }، وكان رغبتك الأولى.
outcome-cannot-get-any = للأسف لم يكن من الممكن تحقيق أي من رغباتك.
outcome-contact = سيتصل بك أحد موظفي البلدية لكي يمكنك اختيار مقدّم خدمة آخر.
outcome-joint = لقد طلبتم أن يكون لكم مقدّم الخدمة نفسه. ولذلك تُحسبون معًا.
outcome-promised = { $provider } هو مقدّم الخدمة الذي أبلغناك به سابقًا.

### لماذا لم يكن من الممكن تحقيق رغبة

outcome-wish-first = كانت رغبتك الأولى هي { $provider }.
outcome-wish-next = وكانت رغبتك التالية هي { $provider }.

outcome-gone-unknown_provider = لا يوجد هنا مقدّم خدمة بهذا الاسم.
outcome-gone-not_in_area = لا يعمل مقدّم الخدمة هذا في منطقة سكنك.
outcome-gone-not_for_bundle = لا يقدّم مقدّم الخدمة هذا المساعدة التي يتعلق بها الأمر.
outcome-gone-no_contract = ليس لدى مقدّم الخدمة هذا عقد مع البلدية في اليوم الذي يبدأ فيه سريان الاختيار.
outcome-gone-no_licence = ليس لدى مقدّم الخدمة هذا الترخيص المطلوب.
outcome-gone-leaving = سيتوقف مقدّم الخدمة هذا عن العمل هنا.
outcome-gone-takes_nobody_new = لا يستقبل مقدّم الخدمة هذا أشخاصًا جددًا في الوقت الحالي.
outcome-gone-too_large = ليس لدى مقدّم الخدمة هذا ساعات تكفي للمساعدة التي لديك.
outcome-gone-too_large-together = { $people ->
    [2] أنتما شخصان، وليس لدى مقدّم الخدمة هذا مكان لكما معًا.
    [few] أنتم { $people } أشخاص، وليس لدى مقدّم الخدمة هذا مكان لكم جميعًا.
    [many] أنتم { $people } شخصًا، وليس لدى مقدّم الخدمة هذا مكان لكم جميعًا.
   *[other] أنتم { $people } شخص، وليس لدى مقدّم الخدمة هذا مكان لكم جميعًا.
  }

outcome-full = كانت جميع الأماكن هناك مشغولة.
outcome-full-of = { $capacity ->
    [one] يوجد هناك مكان لشخص واحد فقط. وكان المكان مشغولًا.
    [two] يوجد هناك مكان لشخصين فقط. وكان المكانان مشغولين.
    [few] توجد هناك { $capacity } أماكن. وكانت جميعها مشغولة.
    [many] يوجد هناك { $capacity } مكانًا. وكانت جميع الأماكن مشغولة.
   *[other] يوجد هناك { $capacity } مكان. وكانت جميع الأماكن مشغولة.
  }
outcome-full-of-area = { $capacity ->
    [one] في { $area } لديهم مكان لشخص واحد فقط. وكان المكان مشغولًا.
    [two] في { $area } لديهم مكان لشخصين فقط. وكان المكانان مشغولين.
    [few] في { $area } لديهم { $capacity } أماكن. وكانت جميعها مشغولة.
    [many] في { $area } لديهم { $capacity } مكانًا. وكانت جميع الأماكن مشغولة.
   *[other] في { $area } لديهم { $capacity } مكان. وكانت جميع الأماكن مشغولة.
  }
outcome-full-hours = كان المتبقي لديهم { $left } في الشهر. وحاجتك هي { $needed }.
outcome-full-no-hours = لم يبقَ هناك أي وقت.
outcome-full-short = لم تكن لديهم ساعات شاغرة كافية.
outcome-full-short-both = لم يكن هناك متسع لكم معًا.
outcome-full_together = كان هناك مكان. لكن يوجد حد أقصى مشترك يشمل { $holder }، وكان قد امتلأ.
outcome-full_together-short = كان هناك مكان. لكن يوجد حد أقصى مشترك يشمل { $holder }، ولم يبقَ ضمنه متسع يكفي لك.
outcome-full_together-short-both = كان هناك مكان. لكن يوجد حد أقصى مشترك يشمل { $holder }، ولم يبقَ ضمنه متسع يكفي لكم معًا.
outcome-full_together-hours = حاجتك هي { $needed } في الشهر. وما بقي ضمن الحد الأقصى هو { $left }.
outcome-closed = كان هناك متسع متبقٍّ، لكنه لم يكن كافيًا لشخص كان قبلك في الترتيب. وفي هذه الحالة لا يُعطى المكان لأي شخص بعده.
outcome-held_back = كان هناك مكان لك. لكن يوجد حد أقصى مشترك يشمل { $holder }، وكان قد امتلأ. ورغب شخص قبلك في الترتيب في المكان نفسه ولم يحصل عليه. وفي هذه الحالة لا يمكن لأحد أن يتقدم عليه.

outcome-holder-group-municipal = الرعاية المنزلية التابعة للبلدية
outcome-holder-group-private = مقدّمي الخدمة من القطاع الخاص
outcome-holder-group-nonprofit = مقدّمي الخدمة من المنظمات غير الربحية
outcome-holder-provider = كل ما يقدّمه { $provider }
outcome-holder-area = مقدّمي الخدمة في { $area }
outcome-holder-in-area = { $who } في { $area }
outcome-holder-all = جميع مقدّمي الخدمة

outcome-hours = { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
  }
outcome-minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
  }
outcome-hours-and-minutes = { $hours } و{ $minutes }

### الترتيب

outcome-own-number = كان رقمك في الترتيب { $number }.
outcome-last-number = وكان رقم آخر من حصل على مكان { $number }.
outcome-last-kept = من حصلوا على مكان كان مقدّم الخدمة هذا لديهم من قبل، ويحق لهم الاحتفاظ به.
outcome-last-had = كانت الأولوية لمن كان مقدّم الخدمة هذا لديهم من قبل، ولم تكفِ الأماكن إلا لهم.
outcome-that-number = كان هذا الرقم سيكفي للحصول على مكان.
outcome-other-number = كان الرقم { $number } سيكفي للحصول على مكان.
outcome-no-number = حتى الرقم 1 في الترتيب لم يكن ليكفي للحصول على مكان.
outcome-overtaken = ربما حصل شخص بعدك في الترتيب على مكان، إذا كانت حاجته أقل.
outcome-withheld = لا نذكر أي أرقام، لأن الأمر يخص عددًا قليلًا جدًا من الأشخاص.

outcome-order-received = الترتيب هو الترتيب الذي وصلت به الاختيارات.
outcome-order-decision_date = كان الأول في الترتيب صاحب أقدم قرار بالرعاية المنزلية.
outcome-order-lottery = تحدد الترتيب بالقرعة.
outcome-tie-received = إذا وصل اختياران في الوقت نفسه، حُسم الأمر بالقرعة.
outcome-tie-of-the-day = في اليوم الذي وصل فيه اختيارك لا نعرف ساعة وصول جميع الاختيارات. ولذلك حُسم الأمر بالقرعة بين كل ما وصل في ذلك اليوم.
outcome-tie-decision_date = إذا تساوى قراران في القِدم، حُسم الأمر بالقرعة.

### قائمة الانتظار

outcome-queue = أنت على قائمة الانتظار لدى { $provider }. ترتيبك في القائمة هو { $place }. وسنتصل بك عندما يحين دورك.

### من لم يختر

outcome-because-silent = لم يصلنا منك أي اختيار.
outcome-because-declined = وصلنا جوابك بعدم الرغبة في الاختيار.
outcome-because-late = وصل اختيارك في { $came }. وكان اليوم الأخير { $closed }. ولذلك لم يُحتسب الاختيار هذه المرة.
outcome-late-is-change = وبدلًا من ذلك يُعد اختيارك طلبًا لتغيير مقدّم الخدمة.
outcome-because-outside = لا يشملك الاختيار هذه المرة.

outcome-stays_silent = في هذه الحالة يبقى مقدّم الخدمة الحالي كما هو.
outcome-silent_municipal = في هذه الحالة تتولى الرعاية المنزلية التابعة للبلدية المساعدة.
outcome-silent_rotation = في هذه الحالة يستقبل مقدّمو الخدمة أشخاصًا جددًا بالتناوب وفق قائمة. ومن بين من كان لديهم مكان، كان الدور على { $provider }.
outcome-silent_draw = في هذه الحالة تُجرى قرعة بين مقدّمي الخدمة الذين لديهم مكان. ووقعت القرعة على { $provider }.
outcome-drawn-among = { $among ->
    [one] كان في القرعة مقدّم خدمة واحد.
    [two] كان في القرعة اثنان من مقدّمي الخدمة.
   *[other] كان في القرعة { $among } من مقدّمي الخدمة.
  }
outcome-silent_nearest = في هذه الحالة يكون مقدّم الخدمة هو الأقرب ممن لديهم مكان. وكان ذلك { $provider }.
outcome-kilometres = { $kilometres ->
    [one] المسافة من مكانهم إليك كيلومتر واحد.
    [two] المسافة من مكانهم إليك كيلومتران.
    [few] المسافة من مكانهم إليك { $kilometres } كيلومترات.
    [many] المسافة من مكانهم إليك { $kilometres } كيلومترًا.
   *[other] المسافة من مكانهم إليك { $kilometres } كيلومتر.
  }
outcome-metres = { $metres ->
    [one] المسافة من مكانهم إليك متر واحد.
    [two] المسافة من مكانهم إليك متران.
    [few] المسافة من مكانهم إليك { $metres } أمتار.
    [many] المسافة من مكانهم إليك { $metres } مترًا.
   *[other] المسافة من مكانهم إليك { $metres } متر.
  }
outcome-nearer-full = هناك مقدّم خدمة أقرب، لكن لم يكن لديه مكان.
outcome-silent_largest_free = في هذه الحالة يكون مقدّم الخدمة هو من بقي لديه أكبر متسع. وعندما حان دورك كان ذلك { $provider }.
outcome-shut = مقدّم الخدمة الذي لم يتسع لجميع من اختاروه لا يمكنه استقبال من لم يختر.
outcome-no_room = لم يتمكن أي من مقدّمي الخدمة المتاحين لك في هذه الحالة من استقبالك.
outcome-no_distance = في هذه الحالة يكون مقدّم الخدمة هو الأقرب. لكننا لا نعرف المسافة بينك وبين أي منهم.
outcome-no_rule = ليس لديك مقدّم خدمة اليوم، ولا توجد قاعدة تحدد من يكون في هذه الحالة.
outcome-a-person-sees-to-it = سيتولى الموظف المسؤول عن ملفك هذا الأمر ويتصل بك.

### من ينتظر، ومن لا يشمله الاختيار

outcome-waits_for_decision = علينا أن نستوضح أمرًا قبل أن يسري اختيارك. سيسألك الموظف المسؤول عن ملفك عن رغبتك ويتصل بك.
outcome-waits_for_look = نود أن نعرف المزيد عمّا هو الأفضل لك قبل أن يتحدد أي شيء. سيتصل بك الموظف المسؤول عن ملفك.
outcome-not_asked = لم نرسل إليك بعد أي رسالة عن الاختيار. سيتأكد الموظف المسؤول عن ملفك أولًا من صحة المعلومات عنك. وبعد ذلك يمكنك الاختيار.
outcome-outside = لا يشملك الاختيار هذه المرة. ولن يتغير شيء بالنسبة إليك.
outcome-withdrawn-died = وفقًا لسجلاتنا توفي الشخص المعني. ولذلك لم يُعيَّن أي مقدّم خدمة.
outcome-withdrawn-moved_out = وفقًا لسجلاتنا لم يعد سكنك في البلدية. ولذلك لم نعيّن لك مقدّم خدمة.
outcome-withdrawn-no_longer_granted = وفقًا لسجلاتنا لم تعد لديك هذه المساعدة. ولذلك لم نعيّن لها مقدّم خدمة.
outcome-rows_lost = لم نتمكن من قراءة جميع المعلومات عن المساعدة التي لديك. ولذلك لا نعرف بعد من سيكون مقدّم الخدمة لديك. ويستمر من يساعدك اليوم في مساعدتك. سيستوضح الموظف المسؤول عن ملفك الأمر ويتصل بك.

outcome-meanwhile-same = حتى ذلك الحين يستمر { $provider } في مساعدتك.
outcome-meanwhile-from = من { $first } يساعدك { $provider }، إلى أن يصبح لديك مقدّم خدمة.

### القاعدة التي استندنا إليها

outcome-rule-decided = هذا ما قررته الجهة التالية: { $body }.
outcome-rule-decided-on = هذا ما قررته في { $day } الجهة التالية: { $body }.
outcome-rule-practice = هذه هي قاعدة البلدية.
outcome-rule-unknown = هكذا أجرينا الحساب. ولا نعرف بوجود قرار في هذا الشأن.

### في الختام

outcome-changes-nothing-else = هذا إشعار بمن يساعدك. وهو لا يغيّر المساعدة التي تحق لك، ولا عدد الساعات، ولا الرسوم.
outcome-change = يمكنك تغيير مقدّم الخدمة متى شئت.
outcome-ask = هل لديك أسئلة؟ يرجى الاتصال بالرقم { $phone }.

### التصحيحات

outcome-put_right-restored = لقد صححنا خطأً. أبلغناك سابقًا بأن مقدّم الخدمة سيكون { $before }. وما يسري الآن هو ما نكتبه هنا.
outcome-put_right-got_place = لقد صححنا خطأً. لم يكن لك مكان من قبل. وما يسري الآن هو ما نكتبه هنا.
outcome-put_right-kept_promise = لقد صححنا خطأً في توزيع الأماكن. أبلغناك بأن مقدّم الخدمة هو { $before }، وهذا ما زال ساريًا.
outcome-put_right-gave_way = لقد صححنا خطأً. أبلغناك سابقًا بأن مقدّم الخدمة سيكون { $before }. وهذا غير ممكن.
outcome-put_right-newly_in = لقد صححنا خطأً. لم يشملك توزيع الأماكن من قبل.
outcome-put_right-not = أُعيد توزيع الأماكن لتصحيح خطأ. ولا يتغير شيء بالنسبة إليك.
outcome-gave_way-unknown_provider = مقدّم الخدمة هذا غير موجود هنا.
outcome-gave_way-kept_another = من حقك الاحتفاظ بمقدّم الخدمة الحالي، وكنا قد سجلنا مقدّم خدمة آخر خطأً.
outcome-gave_way-outside = لا يشملك الاختيار هذه المرة، وكنا قد سجلنا مقدّم خدمة خطأً.
outcome-fault-hers = كان الخطأ في ما سجلناه عنك.
outcome-fault-room = كان الخطأ في ما سجلناه عن مقدّمي الخدمة، أو عن عدد الأماكن لديهم، أو في قواعدنا.
outcome-fault-round = أُعيد توزيع الأماكن عندما صُحح الخطأ.
outcome-fault-said = تكتب البلدية: «{ $fault }»
