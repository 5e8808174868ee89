# Long work that goes on behind the pages.

jobs-title = Work
jobs-caption = The latest work, the newest first
jobs-none = No work has been asked for yet.
jobs-what = Work
jobs-state = State
jobs-asked-at = Asked for
jobs-asked-by = By
jobs-asked = Asked for { $at } by { $by }.
jobs-may-leave = You may leave the page. The work goes on.
jobs-all = All work
jobs-stop = Stop
jobs-under-way = Other work is being done. Wait until it is done, and try again.
jobs-progress = How far the work has come
jobs-stopped-why = What was stored is still there. Ask for the work again to go on.
jobs-state-waits = Waits to begin
jobs-state-goes_on = Goes on
jobs-state-stopping = Stopping
jobs-state-stopped = Stopped
jobs-state-done = Done
jobs-state-failed = Could not be done
jobs-kind-import_read = Read a list
jobs-kind-import_take = Take in a list
jobs-kind-import_undo = Undo a list
jobs-kind-check = Check a round
jobs-kind-invite = Invite to choose
jobs-kind-freeze = Freeze the choices
jobs-kind-allocate = Allocate
jobs-kind-decide = Decide on the allocation
jobs-kind-simulate = Try other rules
jobs-kind-letters = Make letters
jobs-kind-export = Export a list
jobs-step-reading = { $of ->
        [0] Reading
       *[other] Reading: { $at } of { $of }
    }
jobs-step-comparing = { $of ->
        [0] Comparing with what is there
       *[other] Comparing with what is there: { $at } of { $of }
    }
jobs-step-preparing = { $of ->
        [0] Preparing
       *[other] Preparing: { $at } of { $of }
    }
jobs-step-drawing = { $of ->
        [0] Drawing
       *[other] Drawing: { $at } of { $of }
    }
jobs-step-storing = { $of ->
        [0] Storing
       *[other] Storing: { $at } of { $of }
    }
jobs-step-undoing = { $of ->
        [0] Taking back
       *[other] Taking back: { $at } of { $of }
    }
jobs-step-printing = { $of ->
        [0] Setting letters
       *[other] Going through letters and setting them: { $at } of { $of }
    }
jobs-step-writing = { $of ->
        [0] Writing files
       *[other] Writing files: { $at } of { $of }
    }
jobs-failed-fault = Something went wrong in Hemval. What is stored already is still there. Ask for the work again. If it happens once more, tell those who run the installation, and read this out: { $fault }
jobs-failed-again = The work has begun { $tries } times without being done, so Hemval does not try any more. What is stored already is still there. Tell those who run the installation.
