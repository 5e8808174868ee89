# Den egna sidan.

mypage-title = Din sida
mypage-title-for = Sidan för { $name }
mypage-you-means = ”Du” är { $name }.
mypage-nothing = Du har inget att välja nu. Vi skickar ett brev när det är dags.
mypage-round = Hemtjänst från { $day }
mypage-choose-until = Du kan välja till och med { $day }.
mypage-late = Det är för sent att välja. Du kan ändå skicka ett svar. En handläggare ser om det går.
mypage-not-chosen = Du har inte valt än.
mypage-choose = Välj
mypage-go-on = Gå vidare där du slutade
mypage-change = Ändra ditt val
mypage-earlier = Du har valt så här förut
mypage-agreed = Vi har talat i telefon. { $provider } hjälper dig från { $day }.
mypage-help = Vem hjälper dig?
mypage-performs = { $bundle }: { $provider }, sedan { $day }.
mypage-will-perform = { $provider } hjälper dig från { $day }.
mypage-whom = Byt vem det gäller
mypage-readers-title = Vem har läst om dig?
mypage-readers-link = Se vem som har öppnat din sida
mypage-readers-what = Här ser du vem som har öppnat en sida om dig. Långa listor är inte med.
mypage-readers-when = När
mypage-readers-who = Vem
mypage-readers-herself = Du själv
mypage-readers-somebody = Någon som har slutat här
mypage-readers-nobody = Ingen har öppnat din sida än.
mypage-acting = Vem får välja åt dig?
