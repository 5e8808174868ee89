# Broschyren på lättläst svenska.

brochure-title = De som kan hjälpa dig
brochure-title-area = De som kan hjälpa dig: { $area }
brochure-lead = Här står alla som du kan välja. Vi säger samma saker om alla. Du väljer själv.
brochure-order = Vi har lottat vem som står först. Det är lott { $number } av { $orders } den { $day }.
brochure-part = Del { $part } av { $parts }
brochure-page = Skriv ut på papper
brochure-page-lead = Här står alla på papper. Det är samma som på sidorna.
brochure-normal = Vanlig text, { $pages } sidor
brochure-large = Stor text, { $pages } sidor
brochure-made = Det gäller den { $day }.
brochure-none = Den är inte klar än. Titta igen om en stund.
brochure-by-post = Vill du få den med posten? Ring oss.
brochure-sources = Vem som säger det
brochure-sources-how = Siffran säger vem som har sagt det. Längst bak står vilka det är.
brochure-source = ({ $source }, { $day })
