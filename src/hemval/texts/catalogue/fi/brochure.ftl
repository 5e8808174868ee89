# Esite: mitä paperissa lukee, ja sivu, jolta sen saa.

brochure-title = Kotihoidon palveluntuottajat
brochure-title-area = Kotihoidon palveluntuottajat: { $area }
brochure-lead = Tässä ovat kaikki, jotka voit valita, ja samat tiedot jokaisesta. Valitset itse. Kunta ei saa neuvoa sinua valinnassa.
brochure-order = Järjestys on arvottu, eikä se kerro, kuka on paras. Se on järjestys { $number }/{ $orders } päivältä { $day }.
brochure-part = Samat tiedot kaikista, osa { $part }/{ $parts }
brochure-page = Tulostettava esite
brochure-page-lead = Tässä kaikkia palveluntuottajia verrataan paperilla. Tiedot ovat samat kuin sivuilla.
brochure-normal = Tavallinen teksti, PDF, { $pages } sivua
brochure-large = Suuri teksti, PDF, { $pages } sivua
brochure-made = Tilanne { $day }.
brochure-none = Esite ei ole vielä valmis. Katso hetken päästä uudelleen.
brochure-by-post = Haluatko sen mieluummin postissa? Soita meille.
brochure-sources = Lähteet
brochure-sources-how = Suluissa oleva numero kertoo tiedon lähteen, ja päivä sen, milloin se on annettu. Lähteet ovat lopussa.
brochure-source = ({ $source }, { $day })
