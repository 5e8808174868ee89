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
