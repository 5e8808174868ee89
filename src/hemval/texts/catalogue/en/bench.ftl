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
