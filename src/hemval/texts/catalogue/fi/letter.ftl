# What stands around every letter.

letter-reference = Kirjeen numero: { $id }
letter-page = Sivu { $page }/{ $pages }
letter-exercise = HARJOITUS
letter-replaces = Tämä kirje korvaa kirjeen { $id }, jonka voit heittää pois.
letter-also-in = Haluatko kirjeen suomeksi? Soita { $phone }.
