# Measurements: the command hemval bench.

bench-lists = Make up rounds of several sizes, check them and invite; measure time and memory.
bench-clients = How many clients the largest round has.
bench-seed = Seed of the made-up rounds.
bench-system = The name of a system, or the path to a system file.
bench-json = Print the figures as JSON.
bench-measuring = Measuring { $clients } clients …
bench-machine = { $cores ->
        [one] { $cores } core
       *[other] { $cores } cores
    }, { $processor }, Python { $python }
bench-size = { $clients } clients, { $rows } rows
bench-step-generate = {"  "}make up             { $seconds } s ({ $core } s of a core), { $each } s per 1,000 clients, at most { $memory } MiB
bench-step-check = {"  "}check               { $seconds } s ({ $core } s of a core), { $each } s per 1,000 clients, at most { $memory } MiB
bench-step-invite = {"  "}invite              { $seconds } s ({ $core } s of a core), { $each } s per 1,000 clients, at most { $memory } MiB
bench-step-check_and_invite = {"  "}the two together    { $seconds } s ({ $core } s of a core), { $each } s per 1,000 clients, at most { $memory } MiB

bench-round = Make up rounds of several sizes, run them from lists to lists and verify the certificates; measure time and memory.
bench-round-only = Measure the largest size alone.
bench-step-run = {"  "}run the round       { $seconds } s ({ $core } s of a core), { $each } s per 1,000 clients, at most { $memory } MiB
bench-step-verify = {"  "}verify              { $seconds } s ({ $core } s of a core), { $each } s per 1,000 clients, at most { $memory } MiB

bench-allocate = Solve made-up problems of several kinds from arrays; measure time and memory.
bench-allocate-share = What share of the full sizes (1,000,000 claims and fewer) to measure.
bench-allocate-seed = Seed of the made-up problems.
bench-allocate-peers = Set other solvers beside it, those that are installed: matching, algmatch and OR-Tools.
bench-allocate-measuring = Measuring { $claims } claims …
bench-allocate-case = { $rule } ({ $method }), caps on { $levels ->
        [one] { $levels } level
       *[other] { $levels } levels
    }, { $silent } % silent: { $claims } claims × { $leaves } leaves × { $wishes } wishes: { $seconds } s, { $bytes } bytes a claim, { $unplaced } unplaced
bench-allocate-draws = { $rule } ({ $method }): { $draws } draws of { $claims } claims × { $leaves } leaves: { $seconds } s
bench-allocate-peer-solved = { $name }, { $claims } claims × { $leaves } leaves: { $build } s to build, { $solve } s to solve, { $unplaced } unplaced, { $same ->
        [yes] the same answer
       *[no] another answer
    }
bench-allocate-peer-stopped = { $name }, { $claims } claims × { $leaves } leaves: stopped after { $seconds } s
bench-allocate-peer-failed = { $name }, { $claims } claims × { $leaves } leaves: failed, saying: { $said }
bench-allocate-peer-absent = { $name }: not installed here

bench-simulate = Simulate a changed rule in made-up rounds, from lists to page; measure time and memory, and write them as JSON.

bench-letters = Make up a round, print its notices as a round does, and compare with Typst alone on the same letters; measure time and memory, and print them as JSON.
bench-letters-count = How many letters are printed in the largest size.

bench-web = Build a large office with made-up clients, once, and ask for its pages as people do; measure how long answers take, what they cost beside an empty page, memory and the long work, and print it as JSON.
bench-web-folder = The folder that the office is built in, and stays in until the next time.
bench-web-providers = How many providers there are.
bench-web-database = sqlite, or the address of a PostgreSQL where databases may be made (postgresql://name@host:port/database).
bench-web-rate = How many pages are asked for in a second, however long answers take.
bench-web-seconds = For how many seconds pages are asked for.
bench-web-only = make only builds the office, pages only measures pages, work only the long work, import only a list of new clients.
bench-web-new = How many new clients there are in the list that an empty office takes.
bench-web-out = The file that the figures are written to instead of the screen.
bench-web-making = Building an office with { $clients } clients …
bench-web-part-pages = Measuring pages …
bench-web-part-import = Measuring a list of new clients …
bench-web-part-work = Measuring long work …
bench-web-failed = { $command } did not come through. What stood on the screen, or in make.log in the folder, says why.

bench-citizen = Make a made-up municipality where everybody may choose, once, and let it read and choose on the web by the codes of letters; find the highest rate that holds, hold the goal, count that no choice is lost or doubled, and write it as JSON.
bench-citizen-rate = The rate that is held, in requests a second; 0 is the one at which three choices a second are completed.
bench-citizen-seconds = For how many seconds the rate is held.
bench-citizen-each = For how many seconds each rate is tried while it is raised.
bench-citizen-only = make makes only the municipality, highest looks for the highest rate that holds, hold holds the goal, pages measures the pages one by one, machines sets one web machine beside two (PostgreSQL).
bench-citizen-making = Making a municipality with { $clients } clients who may choose …
bench-citizen-part-highest = Looking for the highest rate that holds …
bench-citizen-part-hold = Holding the goal …
bench-citizen-part-pages = Measuring the pages one by one …
bench-citizen-part-machines = Setting one web machine beside two …
