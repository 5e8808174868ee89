# Sidor som vem som helst läser.

public-language = Svenska
public-languages = Språk
public-name = Välj hemtjänst
public-site = Välj hemtjänst i { $municipality }
public-to-content = Till innehållet
public-places = Sidor
public-about-pages = Om webbplatsen
public-moment = { $day } kl. { $clock }
public-place-start = Start
public-to-start = Till första sidan

public-start-title = Välj vem som ger dig hemtjänst
public-start-lead = Har du hemtjänst? Då kan du få välja vem som ska hjälpa dig.

### När en sida inte kan visas

public-error-400 = Vi kunde inte läsa det som skickades
public-error-do-400 = Inget är ändrat. Gå tillbaka, ladda om sidan och försök igen.
public-error-403 = Du kan inte öppna den här sidan
public-error-do-403 = Sidan är inte till för dig. Tror du att det är fel? Ring oss.
public-error-404 = Sidan finns inte
public-error-do-404 = Adressen kan vara fel, eller så har sidan flyttat. Börja om från första sidan, eller ring oss.
public-error-500 = Något gick fel hos oss
public-error-do-500 = Det är inte ditt fel. Gå tillbaka och försök igen om en stund. Vill du inte vänta? Ring oss.
public-error-stale = Sidan hade stått öppen för länge
public-error-do-stale = Inget är ändrat. Gå tillbaka, ladda om sidan och skicka igen.
