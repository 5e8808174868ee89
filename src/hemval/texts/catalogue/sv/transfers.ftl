# Listor som läses in och hämtas ut.

transfers-title = Listor
transfers-what-it-is = Här läser du in kommunens listor. Du ser vad som skulle ändras innan något förs in, och du kan ångra efteråt.
transfers-send-in = Läs in en lista
transfers-send-in-do = Skicka in listan
transfers-which-list = Vilken lista är det?
transfers-file = Fil
transfers-file-help = En CSV- eller Excelfil (.csv eller .xlsx) med rubriker på första raden, högst 100 MB. Excelfiler med formler eller makron går inte att läsa in.
transfers-file-missing = Välj en fil.
transfers-file-name-too-long = Filens namn är för långt. Byt namn på filen.
transfers-too-large = Filen är större än { $most } MB, så den togs inte emot. Kontrollera att det är rätt fil. Är den det, dela den inte: en lista ska vara hel. Ta bort kolumner som inte behövs.
transfers-on-line = Rad { $line }: { $fault }
transfers-all-areas = Du har behörighet för vissa områden. En lista gäller hela kommunen, så den läses in av någon som har behörighet för alla områden.
transfers-order = Läs in utförare först, sedan brukare, och därefter insatser och företrädare, för de hänvisar till varandra.
transfers-of-round = Omgång
transfers-of-round-help = Bara för val: omgången som valen hör till. Valen i den får inte vara låsta än.
transfers-of-no-round = Listan gäller ingen omgång
transfers-of-round-missing = Välj vilken omgång valen hör till.
transfers-refused-round_frozen = Valen i omgången är låsta, så inga val kan föras in eller tas ur den. Registrera ett sent val hos brukaren.
transfers-caption = Inlästa listor, de senaste först
transfers-none = Ingen lista har lästs in än.
transfers-list = Lista
transfers-sent-at = Skickades in
transfers-sent-by = Av
transfers-state = Läge
transfers-open = { $list } ({ $file })

transfers-state-columns = Väntar på kolumner
transfers-state-reading = Läses
transfers-state-read = Väntar på att föras in
transfers-state-taking = Förs in
transfers-state-half_taken = Avbruten
transfers-state-taken = Införd
transfers-state-undoing = Tas tillbaka
transfers-state-half_undone = Avbruten
transfers-state-undone = Ångrad
transfers-state-set_aside = Undanlagd

transfers-back = Till alla listor
transfers-sent = Skickades in { $at } av { $by }.
transfers-columns-heading = Vad betyder kolumnerna?
transfers-columns-unmatched = { $n ->
        [one] Hemval känner inte igen en av rubrikerna. Välj vad den är. Det du väljer är förvalt nästa gång.
       *[other] Hemval känner inte igen { $n } av rubrikerna. Välj vad de är. Det du väljer är förvalt nästa gång.
    }
transfers-columns-all = Hemval känner igen alla rubriker i filen.
transfers-columns-matched = { $n ->
        [one] En rubrik som Hemval känner igen
       *[other] { $n } rubriker som Hemval känner igen
    }
transfers-columns-do = Läs listan
transfers-columns-again = Ändra kolumner och läs om
transfers-column-unused = Läses inte
transfers-column-twice = Kolumnen är redan vald för ”{ $heading }”.
transfers-no-protection = Listan säger inte vem som har skyddade personuppgifter, och det har jag kontrollerat att den inte behöver
transfers-no-protection-help = Den som redan är markerad som skyddad i Hemval förblir det. Att du svarar för det här sparas i loggen.

transfers-preview-heading = Det här skulle hända
transfers-nothing-changes = Listan säger detsamma som Hemval redan vet. Det finns inget att föra in.
transfers-counts-caption = Listans rader
transfers-count = Antal
transfers-verdict-new = Nya
transfers-verdict-changed = Ändrade
transfers-verdict-gone = Saknas i listan
transfers-verdict-wrong = Fel, tas inte med
transfers-verdict-same = Oförändrade
transfers-gone-help = De som saknas tas inte bort. Hemval minns dem, men räknar dem inte längre som brukare, insatser eller utförare som gäller.
transfers-gone-unsure = Några rader gick inte att läsa alls, så det går inte att veta vem som saknas. Därför räknas ingen som borta. Rätta raderna och skicka in listan igen om du vill få med det.
transfers-wrong-help = Fel rader lämnas som de är. Rätta dem i filen och skicka in den igen, eller för in resten nu.
transfers-wrong-file = Hämta felen som en fil
transfers-take = { $n ->
        [one] För in { $n } ändring
       *[other] För in { $n } ändringar
    }
transfers-go-on = Fortsätt föra in
transfers-go-on-undoing = Fortsätt ångra
transfers-set-aside = Lägg undan listan
transfers-undo = Ångra listan
transfers-undo-help = Då blir det som det var före listan. Det går i 30 dagar, så länge ingen annan lista har förts in efter den.
transfers-taken-at = Listan fördes in { $at }.
transfers-undone-at = Listan ångrades { $at }.
transfers-set-aside-at = Listan lades undan { $at }. Inget av den är infört.
transfers-half_taken = Införandet avbröts. En del av listan är införd. Fortsätt, så blir den hel, eller ångra det som är infört.
transfers-half_undone = Det avbröts medan listan togs tillbaka. En del av den är kvar. Fortsätt, så blir allt som det var.
transfers-rows-forgotten = Raderna är borttagna, eftersom listan inte längre går att föra in eller ångra. Antalen är kvar.
transfers-read = { $rows ->
        [one] { $rows } rad är läst.
       *[other] { $rows } rader är lästa.
    }
transfers-taken = { $rows ->
        [0] Listan är införd. Inget behövde ändras.
        [one] Listan är införd: { $rows } ändring.
       *[other] Listan är införd: { $rows } ändringar.
    }
transfers-undone = { $rows ->
        [one] { $rows } ändring är tillbakatagen.
       *[other] { $rows } ändringar är tillbakatagna.
    }

transfers-refused-already_taken = Listan är redan införd.
transfers-refused-not_read = Listan är inte läst än.
transfers-refused-set_aside = Listan är undanlagd. Skicka in den igen.
transfers-refused-list_since = En annan lista har förts in eller ångrats sedan dess, så det som visas kanske inte stämmer. Läs om listan. Är den redan införd går den inte längre att ångra.
transfers-refused-under_way = Något pågår redan med listan. Vänta tills det är klart.
transfers-refused-other_first = En annan lista håller på att föras in eller tas tillbaka. Vänta tills den är klar. Om den är avbruten, öppna den och fortsätt.
transfers-refused-forgotten = Listan går inte längre att ångra: det som gällde före den sparas i högst 30 dagar.
transfers-refused-not_taken = Listan är inte införd, så det finns inget att ångra.
transfers-refused-file = Filen gick inte att läsa{ $line ->
        [0] {""}
       *[other] {" "}(rad { $line })
    }. { $fault }

transfers-rows-caption = { $list }: { $verdict }
transfers-row = Rad
transfers-key = Id
transfers-what-changes = Ändras
transfers-what-is-wrong = Fel
transfers-hidden = En person med skyddade personuppgifter
transfers-no-line = –
transfers-change = { $column }: { $before } blir { $after }
transfers-change-personal = { $column } ändras
transfers-nothing-said = tomt
transfers-yes = ja
transfers-no = nej
transfers-rows-none = Inga rader.
transfers-page-of = Sida { $page } av { $pages }
transfers-to-list = Till listan

transfers-exports-to = Hämta ut val och placeringar
transfers-exports = Hämta ut listor
transfers-exports-what = Här hämtar du ut val och placeringar som en fil till ett annat system. Varje brukare står med sitt id. Personer med skyddade personuppgifter är inte med, och inte heller de som bor ihop med dem. Att du sparar en fil syns i loggen.
transfers-exports-none = Ingen lista har hämtats ut än.
transfers-exports-caption = Uthämtade listor, de senaste först
transfers-export-which = Vad vill du hämta ut?
transfers-export-as = Som
transfers-export-choices = Val
transfers-export-placements = Placeringar
transfers-export-csv = CSV
transfers-export-xlsx = Excel
transfers-export-only-new = Bara det som är nytt
transfers-export-only-new-help = Det som har kommit sedan listan hämtades ut förra gången. Har den aldrig hämtats ut kommer hela.
transfers-export-do = Skriv listan
transfers-export-from = Sedan
transfers-export-whole = Hela listan
transfers-export-until = Till och med
transfers-export-rows = Rader
transfers-export-not-made = inte klar
transfers-export-not-kept = filen sparas inte längre
transfers-export-refused-protected_since = Någon i listan har fått skyddade personuppgifter sedan den skrevs, så den lämnas inte ut. Skriv listan igen.
transfers-exported = { $rows ->
        [one] Listan är skriven: { $rows } rad.
       *[other] Listan är skriven: { $rows } rader.
    }
transfers-heading-round = Omgång
transfers-heading-provider = Utförare
transfers-heading-starts = Från och med
transfers-heading-cause = Orsak
transfers-heading-standing = Räknas
transfers-heading-made = Bestämt
transfers-heading-withdrawn = Återtaget
transfers-cause-list = fanns i listan
transfers-cause-round = omgång
transfers-cause-change = byte
transfers-cause-queue = kö
transfers-cause-by_hand = beslut av handläggare
transfers-cause-ended = hjälpen upphörde
transfers-standing-counts = ja
transfers-standing-waits = väntar på handläggare
transfers-standing-set_aside = nej
