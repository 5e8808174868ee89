# The specimen book: each kind of letter in each situation, for those who approve letters.

book-title = Specimen book: the letters in { $language }
book-title-staff = Specimen book: papers for staff and committee
book-of = { $name }, round { $round }.
book-how = Read each letter and paper as if you had got it yourself. Say which number you mean when something is to be changed. None of the people exist.
book-list = In the book
book-mark = SPECIMEN { $number }

book-column-number = No.
book-column-letter = Letter
book-column-situation = In what situation
book-column-paper = Paper

book-situation-announcement = To one who is to choose
book-situation-announcement-copy = A copy to a god man
book-situation-announcement-child = To a parent, for a child
book-situation-leaving = When one’s provider leaves
book-situation-offer = To one who is to choose, with comparison and form
book-situation-offer-large = The same letter in large print
book-situation-offer-by-hand = To one who is protected: without name and address
book-situation-reminder = To one who has not answered
book-situation-receipt = Has chosen, and asked for a receipt by letter
book-situation-notice-first-wish = Got the first wish
book-situation-notice-later-wish = Got a later wish
book-situation-notice-parted = Got the first wish, but not the same provider as another of the household
book-situation-notice-stays-by-wish = Chose the provider of today
book-situation-notice-stays-unmet = Did not get the wish, and keeps the provider
book-situation-notice-stays-gone = The wish could not be taken up, and the provider stays
book-situation-notice-in-queue = Keeps the provider and waits in a queue
book-situation-notice-not-met-agreed = Did not get the wish, and chose another by phone
book-situation-notice-not-met-reached = Did not get the wish, and has not decided by phone
book-situation-notice-not-met-in-vain = Did not get the wish, and could not be reached by phone
book-situation-notice-not-met-in-queue = Did not get the wish, and waits in a queue
book-situation-notice-silent = Did not answer, and the rule decided
book-situation-notice-declined = Did not wish to choose, and the rule decided
book-situation-notice-silent-new = Is new and did not answer, and the rule decided
book-situation-notice-several = Several kinds of help in one letter
book-situation-change = Changes provider later
book-situation-place-free = A place is free after waiting in the queue

book-help = The specimen book: each kind of letter in each situation, in each language, for those who approve texts.
book-help-system = A system (name or file), or the folder of a round. Of a system a made-up round is made.
book-help-to = The folder that the books are written to. Without an answer: specimen-book.
book-written = { $file }: { $papers ->
        [one] one letter or paper
       *[other] { $papers } letters or papers
    } on { $pages ->
        [one] one page.
       *[other] { $pages } pages.
    }
book-nothing = There is nothing to choose here, and so no letters to show.
