# Den egna sidan.

mypage-title = Din sida
mypage-title-for = Sidan för { $name }
mypage-you-means = Där det står ”du” menas { $name }.
mypage-nothing = Just nu finns inget att välja. Vi skickar ett brev när det är dags.
mypage-round = Valet av hemtjänst från { $day }
mypage-choose-until = Du kan välja till och med { $day }.
mypage-late = Sista dagen att välja har gått. Du kan ändå skicka in ett val. Det räknas som sent, och en handläggare ser vad som går att göra.
mypage-not-chosen = Du har inte valt än.
mypage-choose = Välj
mypage-go-on = Fortsätt där du slutade
mypage-change = Ändra ditt val
mypage-earlier = Det som du har valt tidigare
mypage-agreed = Vi har kommit överens på telefon om att { $provider } hjälper dig från { $day }.
mypage-help = Vem hjälper dig?
mypage-performs = { $bundle }: { $provider }, sedan { $day }.
mypage-will-perform = Från { $day } hjälper { $provider } dig.
mypage-whom = Byt vem det gäller
mypage-readers-title = Vem har läst om dig?
mypage-readers-link = Se vem som har öppnat din sida
mypage-readers-what = Här står varje gång någon har öppnat en sida om just dig. Listor där du står bland andra är inte med.
mypage-readers-when = När
mypage-readers-who = Vem
mypage-readers-herself = Du själv
mypage-readers-somebody = Någon som inte arbetar här längre
mypage-readers-nobody = Ingen har öppnat din sida än.
mypage-acting = Vem får välja åt dig?
