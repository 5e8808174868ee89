# Oma sivu.

mypage-title = Oma sivusi
mypage-title-for = Henkilön { $name } sivu
mypage-you-means = Sanalla ”sinä” tarkoitetaan henkilöä { $name }.
mypage-nothing = Juuri nyt ei ole mitään valittavaa. Lähetämme kirjeen, kun on aika.
mypage-round = Kotihoidon valinta alkaen { $day }
mypage-choose-until = Voit valita viimeistään { $day }.
mypage-late = Viimeinen valintapäivä on mennyt. Voit silti lähettää valinnan. Se on myöhässä, ja käsittelijä katsoo, mitä voi tehdä.
mypage-not-chosen = Et ole vielä valinnut.
mypage-choose = Valitse
mypage-go-on = Jatka siitä, mihin jäit
mypage-change = Muuta valintaasi
mypage-earlier = Aiemmat valintasi
mypage-agreed = Olemme sopineet puhelimessa, että { $provider } auttaa sinua alkaen { $day }.
mypage-help = Kuka auttaa sinua?
mypage-performs = { $bundle }: { $provider }, alkaen { $day }.
mypage-will-perform = Alkaen { $day } sinua auttaa { $provider }.
mypage-whom = Vaihda, ketä asia koskee
mypage-readers-title = Kuka on lukenut tietojasi?
mypage-readers-link = Katso, kuka on avannut sivusi
mypage-readers-what = Tässä on jokainen kerta, kun joku on avannut juuri sinua koskevan sivun. Luettelot, joissa olet muiden joukossa, eivät ole mukana.
mypage-readers-when = Milloin
mypage-readers-who = Kuka
mypage-readers-herself = Sinä itse
mypage-readers-somebody = Joku, joka ei enää työskentele täällä
mypage-readers-nobody = Kukaan ei ole vielä avannut sivuasi.
mypage-acting = Kuka saa valita puolestasi?
