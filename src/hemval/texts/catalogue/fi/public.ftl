# Sivut, joita kuka tahansa voi lukea.

public-language = Suomi
public-languages = Kieli
public-name = Valitse kotihoito
public-site = Valitse kotihoito – { $municipality }
public-to-content = Siirry sisältöön
public-places = Sivut
public-about-pages = Tietoa sivustosta
public-moment = { $day } klo { $clock }
public-place-start = Etusivu
public-to-start = Etusivulle

public-start-title = Valitse, kuka antaa sinulle kotihoitoa
public-start-lead = Saatko kotihoitoa? Silloin voit ehkä itse valita, kuka sinua auttaa.

### Kun sivua ei voida näyttää

public-error-400 = Emme pystyneet lukemaan lähettämääsi tietoa
public-error-do-400 = Mikään ei ole muuttunut. Palaa takaisin, lataa sivu uudelleen ja yritä uudestaan.
public-error-403 = Et voi avata tätä sivua
public-error-do-403 = Sivu ei ole sinulle tarkoitettu. Jos tämä on mielestäsi virhe, soita meille.
public-error-404 = Sivua ei ole
public-error-do-404 = Osoite voi olla väärä tai sivu on siirretty. Aloita etusivulta tai soita meille.
public-error-500 = Meillä tapahtui virhe
public-error-do-500 = Se ei ole sinun syysi. Palaa takaisin ja yritä hetken kuluttua uudestaan. Jos et halua odottaa, soita meille.
public-error-stale = Sivu oli ollut auki liian kauan
public-error-do-stale = Mikään ei ole muuttunut. Palaa takaisin, lataa sivu uudelleen ja lähetä uudestaan.
