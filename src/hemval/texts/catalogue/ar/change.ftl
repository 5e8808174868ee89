# الرسالة التي تؤكد تغيير مقدم الخدمة. الصياغة محايدة بين المذكر والمؤنث.

change-title = تغيير مقدم الخدمة
change-lead = ابتداء من { $starts } تأتي المساعدة من { $coming }.
change-what = يتعلق التغيير بما يلي: { $bundle }.
change-every-day = لن تنقطع المساعدة عند التغيير.
change-last-day = حتى نهاية { $last }
change-first-day = ابتداء من { $starts }
change-phone = الهاتف
change-switch = يتم التغيير يوم { $starts } بين الساعة { $start } والساعة { $end }. لمعرفة من يأتي صباح ذلك اليوم، يرجى سؤالنا.
change-same = لا تتغير المساعدة التي تحق لك ولا مقدارها ولا الرسوم.
change-how = كيف يتم ذلك
change-topic-handover = عند التغيير
change-topic-keys = المفاتيح
change-topic-alarm = جهاز الإنذار
change-topic-first_visit = الزيارة الأولى
change-topic-contact_person = جهة الرعاية الثابتة
change-topic-fee = الرسوم
change-topic-appeal = في حال عدم الرضا
change-ask-about = لمعرفة المزيد عن { $topics }، يرجى سؤالنا.
change-about-keys = المفاتيح
change-about-alarm = جهاز الإنذار
change-about-first_visit = الزيارة الأولى
