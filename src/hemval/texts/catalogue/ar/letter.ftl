# ما يحيط بكل رسالة.

letter-reference = رقم الرسالة: { $id }
letter-page = صفحة { $page } من { $pages }
letter-exercise = تمرين
letter-replaces = تحل هذه الرسالة محل الرسالة رقم { $id }، ولم تعد هناك حاجة إلى الاحتفاظ بتلك الرسالة.
letter-also-in = للحصول على هذه الرسالة باللغة العربية، يرجى الاتصال بالرقم { $phone }.
