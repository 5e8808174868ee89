# What stands around every letter.

letter-reference = Letter number: { $id }
letter-page = Page { $page } of { $pages }
letter-exercise = EXERCISE
letter-replaces = This letter replaces letter { $id }, which you can throw away.
letter-also-in = Would you like this letter in English? Call { $phone }.
