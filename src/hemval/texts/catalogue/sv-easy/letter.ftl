# Det som står runt varje brev.

letter-reference = Brevets nummer: { $id }
letter-page = Sida { $page } av { $pages }
letter-exercise = ÖVNING
letter-replaces = Du har fått ett brev förut. Det har nummer { $id }. Du kan kasta det. Det här brevet gäller nu.
letter-also-in = Vill du ha brevet på lätt svenska? Ring { $phone }.
