# Varför det blev som det blev, på lätt svenska. Egna korta meningar.

### Varför hon inte får något brev om val

reason-left-out-died = Vi har fått veta att personen har dött. Därför skickar vi inget brev.
reason-left-out-moved_out = Du får inget brev om att välja. Du bor inte kvar i kommunen när valet börjar gälla.
reason-left-out-nothing_to_choose = Du får inget brev om att välja. Kommunen sköter all hemtjänst här. Det finns inget att välja på.
reason-left-out-no_service = Du får inget brev om att välja. Vi ser inte att du har hemtjänst.
reason-left-out-decision_ended = Du får inget brev om att välja. Din hemtjänst slutade den { $day }.
reason-left-out-decision_ends_before = Du får inget brev om att välja. Din hemtjänst slutar den { $day }. Valet börjar gälla senare. Om du får fortsätta ha hemtjänst skickar vi ett brev.
reason-left-out-begins_later = Du får inget brev om att välja. Din hemtjänst börjar den { $day }. Du är inte med den här gången. Du får välja när hjälpen ska börja.
reason-left-out-housing = Du får inget brev om att välja. Valet gäller inte där du bor.
reason-left-out-age = Du får inget brev om att välja. Valet gäller inte personer i din ålder.
reason-left-out-alarm_only = Du får inget brev om att välja. Du har bara trygghetslarm.
reason-left-out-booking_only = Du får inget brev om att välja. Du har bara hjälp som du har bokat själv.
reason-left-out-never_open = Du får inget brev om att välja. Ingen kan välja vem som ger den hjälp du har.
reason-left-out-not_in_round = Du får inget brev om att välja den här gången. Den hjälp du har är inte med i valet.
reason-left-out-stays_with_provider = Du får inget brev om att välja den här gången. Bara de som måste byta får välja. Du behöver inte byta.

### Sagt efter orsaken

reason-change-at-any-time = Du kan byta utförare när du vill.
reason-ask = Är något fel? Ring { $phone }.
