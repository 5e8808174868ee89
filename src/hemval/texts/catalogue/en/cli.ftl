cli-app = Hemval runs a municipality's choice of home care from end to end.
cli-version = Show the version and stop.
cli-language = Language of what is printed: sv or en.
cli-bad-day = “{ $text }” is no day. Write year, month and day, for example 2021-01-04.
cli-bad-language = “{ $text }” is no language that there is here. Write { $languages }.
cli-system = What the municipality has decided: read, check, show and compare system files.
cli-round = A round of choice, stage by stage: check the lists, invite, freeze, draw.
cli-bench = Measure how fast it is on this machine.
cli-arguments = Arguments
cli-options = Options
cli-commands = Commands
cli-error = Error
cli-aborted = Stopped.
cli-required = [required]
cli-default = [otherwise: { $value }]
cli-try-help = Write { $command } for help.
cli-help = Show this help and stop.
cli-unknown-language = HEMVAL_LANG is set to “{ $asked }”, which does not exist. Write one of: { $languages }. Swedish is spoken for now.
cli-cannot = The computer refuses: { $said }. What was to be printed is not printed.
cli-wrong = Error: { $said }
cli-usage = It is typed so: { $usage }
cli-no-command = There is no command called “{ $typed }”.{ $close ->
        [none] {""}
       *[other] {" "}Do you mean { $close }?
    }
cli-missing-command = Type which command you want to run.
cli-too-much = There is more than the command takes: { $typed }.
cli-missing = { $what } is missing.
cli-missing-choice = { $what } is missing. Type one of: { $choices }.
cli-not-one-of = { $what } cannot be “{ $typed }”. Type one of: { $choices }.
cli-not-integer = { $what } must be a whole number.
cli-not-number = { $what } must be a number.
cli-bad-value = { $what }: { $said }
cli-no-option = There is no option called { $typed }.{ $close ->
        [none] {""}
       *[other] {" "}Do you mean { $close }?
    }
cli-needs-value = A value must follow { $what }.
