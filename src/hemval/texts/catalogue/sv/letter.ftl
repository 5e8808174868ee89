# Det som står runt varje brev.

letter-reference = Brevets nummer: { $id }
letter-page = Sida { $page } av { $pages }
letter-exercise = ÖVNING
letter-replaces = Det här brevet ersätter brev { $id }, som du kan kasta.
letter-also-in = Vill du ha brevet på svenska? Ring { $phone }.
