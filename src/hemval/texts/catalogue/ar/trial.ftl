# البلدية التجريبية.

trial-told-round = اليوم هو آخر يوم للاختيار. يجب أن يصلنا اختيارك قبل منتصف الليل.
trial-told-contact = تكون لك جهة رعاية ثابتة منذ الأسبوع الأول. ويمكنك تغييرها إذا لم تكن العلاقة جيدة.
trial-told-own = مقدّم الخدمة نفسه
trial-told-survey = استبيان مستخدمي الخدمة (مختلق)
trial-told-manager = Kim Exempelsson، مدير الوحدة
trial-public-what = هذه بلدية للتجربة. كل من فيها أشخاص مختلقون.
trial-public-do = جرّب أن تكون أحدهم
