# Broschyren: det som står på papperet, och sidan där den hämtas.

brochure-title = Utförare av hemtjänst
brochure-title-area = Utförare av hemtjänst: { $area }
brochure-lead = Här står alla som du kan välja, med samma uppgifter om var och en. Du väljer själv. Kommunen får inte råda dig.
brochure-order = Ordningen är lottad och säger inget om vem som är bäst. Det är ordning { $number } av { $orders } den { $day }.
brochure-part = Samma uppgifter om alla, del { $part } av { $parts }
brochure-page = Broschyr att skriva ut
brochure-page-lead = Här jämförs alla utförare på papper. Uppgifterna är samma som på sidorna.
brochure-normal = Vanlig text, PDF, { $pages } sidor
brochure-large = Stor text, PDF, { $pages } sidor
brochure-made = Gäller den { $day }.
brochure-none = Broschyren är inte klar än. Titta igen om en stund.
brochure-by-post = Vill du hellre få den med posten? Ring oss.
brochure-sources = Källor
brochure-sources-how = Inom parentes står källans nummer och dagen som uppgiften är från. Källorna står sist.
brochure-source = ({ $source }, { $day })
