# hemval numbers: nya nycklar till det som är krypterat.

numbers-command = Nycklarna till det som är krypterat.
numbers-rotate-command = Kryptera om allt som en äldre nyckel har krypterat, med den nyckel som står först i HEMVAL_NUMBER_KEYS. Andra kan arbeta under tiden. Avbryts det, gör om det.
numbers-rotated = { $closed ->
        [0] Allt är redan krypterat med nyckeln { $key }.
        [one] Ett värde är omkrypterat med nyckeln { $key }.
       *[other] { $closed } värden är omkrypterade med nyckeln { $key }.
    }
numbers-old-keys = De äldre nycklarna behövs nu bara till säkerhetskopior som gjordes tidigare. Spara dem lika länge som kopiorna, men ta bort dem ur inställningarna.
numbers-unreadable = { $unreadable ->
        [one] Ett värde går inte att öppna med någon av nycklarna. Det är orört. Lägg till nyckeln som det krypterades med sist i HEMVAL_NUMBER_KEYS och kör om.
       *[other] { $unreadable } värden går inte att öppna med någon av nycklarna. De är orörda. Lägg till nyckeln som de krypterades med sist i HEMVAL_NUMBER_KEYS och kör om.
    }
