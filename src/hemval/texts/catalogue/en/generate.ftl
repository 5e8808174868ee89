# Made-up municipalities: the command hemval generate and what it writes.

generate-command = Make up a round: a folder of lists like those of a real municipality. Nobody in them exists.
generate-system = The name of a system, or the path to a system file.
generate-clients = How many clients. Without an answer: as many as the system says is typical.
generate-seed = Seed. The same seed gives the same files, byte for byte.
generate-out = The folder to write. It must not exist, or must be empty.
generate-dirty = The share of rows that are soiled as real lists are, for example 2%.
generate-lang = Language of headings and fixed words in the lists: sv or en.
generate-xlsx = Write workbooks (XLSX) instead of CSV.
generate-kind = Kind of round: introduction, re_choice or provider_exit. Without an answer: what the system's choice window tells.
generate-later = Also write the lists of clients and services as they are later, when letters are to go out, in the folder later. Some have then died, moved, got protection or have no decision any more.
generate-json = Print the result as JSON.
generate-progress = Making up clients

generate-nothing-to-choose =
    { $system } has nothing to choose: the municipality does all home care itself. So there is no round to make up.
    Take a system that has bundles; hemval system list shows which there are.
generate-clients-too-few = The number of clients must be at least 1. Write for example --clients 1000.
generate-clients-too-many = No municipality has that many clients. At most { $most } can be made up.
generate-dirty-not-a-share = “{ $text }” is not a share from 0 to 100 per cent. Write for example --dirty 2%.
generate-too-many-rows =
    The list “{ $list }” does not fit: a sheet of a workbook has at most { $most } rows.
    Choose fewer clients, or leave out --xlsx; CSV has no limit.

generate-done =
    { $folder } is written: { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    } in { $system }, seed { $seed }.
generate-list-rows = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
generate-soiled = { $rows ->
        [0] No rows are soiled.
        [one] { $rows } row is soiled; dirt.csv says which and how.
       *[other] { $rows } rows are soiled; dirt.csv says which and how.
    }

generate-plan-comment = A made-up round, for practice and tests. Nobody in the lists exists.
generate-readme-file = README.txt
generate-readme =
    Everything in this folder is made up.

    The persons do not exist. Most have numbers with the letter Q, which no register
    gives out; some have numbers that the Swedish Tax Agency has published for tests.
    The telephone numbers are those that the Swedish Post and Telecom Authority keeps
    for books, films and examples, and the e-mail addresses end in example.com. The
    companies, licences, streets, towns and the map are made up. The organisation
    numbers begin with 40, which is not given out.

    Areas, services and rules come from the municipality's system file. The figures in
    the lists tell nothing about the municipality.

    round.toml            the dates of the round
    clients               clients
    representatives       representatives
    services              services
    providers             providers
    caps                  caps
    choices               choices that have come in
    provider_facts        what providers are compared by
    areas.geojson         a made-up map of the areas
    manifest.json         checksums of the files
    dirt.csv              only in a soiled folder: what was done to which row

    rotation              only if those who do not choose get the next in turn
    distances             only if those who do not choose get the nearest
    later                 only if asked for: clients and services when letters are
                          to go out; given to hemval run with --clients and --services

    Check the folder:     hemval round check FOLDER
    Invite:               hemval round invite FOLDER --out OUT
    Allocate the places:  hemval run FOLDER --out OUT
