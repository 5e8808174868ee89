# Sidor som vem som helst läser, på lätt svenska.

public-language = Lätt svenska
public-languages = Språk
public-name = Välj hemtjänst
public-site = Välj hemtjänst i { $municipality }
public-to-content = Till texten
public-places = Sidor
public-about-pages = Om sidorna
public-moment = { $day } kl. { $clock }
public-place-start = Start
public-to-start = Till första sidan

public-start-title = Välj vem som ger dig hemtjänst
public-start-lead = Har du hemtjänst? Då kan du få välja vem som ska hjälpa dig.

### När en sida inte kan visas

public-error-400 = Vi kunde inte läsa det du skickade
public-error-do-400 = Inget är ändrat. Gå tillbaka och försök igen.
public-error-403 = Du får inte se den här sidan
public-error-do-403 = Sidan är inte till för dig. Är det fel? Ring oss.
public-error-404 = Sidan finns inte
public-error-do-404 = Börja om från första sidan. Eller ring oss.
public-error-500 = Något gick fel hos oss
public-error-do-500 = Det är inte ditt fel. Vänta lite och försök igen. Eller ring oss.
public-error-stale = Sidan hade varit öppen för länge
public-error-do-stale = Inget är ändrat. Gå tillbaka och försök igen.
