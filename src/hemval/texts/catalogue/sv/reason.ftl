# Varför det blev som det blev, sagt till den som det gäller eller till någon närstående.

### Varför hon inte får något brev om val

reason-left-out-died = Vi har fått veta att personen har avlidit. Därför skickar vi inget brev om val.
reason-left-out-moved_out = Du får inget brev om val nu, eftersom du enligt våra uppgifter inte bor kvar i kommunen den dag då valet börjar gälla.
reason-left-out-nothing_to_choose = Du får inget brev om val, eftersom kommunen själv utför all hemtjänst här. Det finns ingen annan utförare att välja.
reason-left-out-no_service = Du får inget brev om val nu, eftersom du enligt våra uppgifter inte har någon hemtjänst.
reason-left-out-decision_ended = Du får inget brev om val nu, eftersom din hemtjänst enligt våra uppgifter upphörde den { $day }.
reason-left-out-decision_ends_before = Du får inget brev om val nu, eftersom din hemtjänst enligt våra uppgifter upphör den { $day }. Det är innan valet börjar gälla. Blir hemtjänsten förlängd får du ett brev.
reason-left-out-begins_later = Du får inget brev om val nu, eftersom din hemtjänst börjar den { $day }. Det är efter den dag då det här valet börjar gälla. Du får välja när hjälpen ska börja.
reason-left-out-housing = Du får inget brev om val nu, eftersom valet inte gäller den boendeform som du bor i.
reason-left-out-age = Du får inget brev om val nu, eftersom valet inte gäller personer i din ålder.
reason-left-out-alarm_only = Du får inget brev om val nu, eftersom du bara har trygghetslarm.
reason-left-out-booking_only = Du får inget brev om val nu, eftersom du bara har hjälp som du har bokat utan biståndsbeslut.
reason-left-out-never_open = Du får inget brev om val nu, eftersom det inte går att välja vem som utför den hjälp du har.
reason-left-out-not_in_round = Du får inget brev om val nu, eftersom den hjälp du har inte ingår i valet den här gången.
reason-left-out-stays_with_provider = Du får inget brev om val nu, eftersom det bara är de vars utförare slutar som väljer den här gången. Du har kvar din utförare.

### Sagt efter orsaken

reason-change-at-any-time = Du kan byta utförare när du vill.
reason-ask = Stämmer det inte? Ring { $phone }.
