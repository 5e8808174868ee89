# Provsidan för fönsterkuvert, för dem som trycker brev.

press-title = Provsida för fönsterkuvert
press-window = Fönstret: { $left } mm från vänster kant, { $top } mm från överkanten, { $width } mm brett och { $height } mm högt.
press-print = Skriv ut sidan i verklig storlek, 100 procent. Välj inte ”anpassa till sidan”.
press-measure = Lägg en linjal mot pappret. Stämmer inte millimetrarna i kanterna, är utskriften förminskad eller flyttad.
press-fold = Vik pappret vid de streckade linjerna och lägg det i kuvertet.
press-slide = Skaka kuvertet åt alla håll. Adressen ska hela tiden synas hel i fönstret, och ingenting annat.
press-mend = Gör den inte det, ändra window_left, window_top, window_width, window_height eller folds i systemfilen och skriv ut en ny provsida.
press-fold-here = Vik här
press-frame = Heldraget: fönstret. Streckat: där adressen får stå.
press-address-name = Qvintilia Övningsdotter
press-address-street = Lekgatan 2 lgh 1102
press-address-town = 990 01  ÖRE
