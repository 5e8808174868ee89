cli-app = Hemval runs a municipality's choice of home care from end to end.
cli-version = Show the version and stop.
cli-language = Language of what is printed: sv or en.
cli-system = What the municipality has decided: read, check, show and compare system files.
cli-round = A round of choice: check the lists and invite.
cli-bench = Measure how fast it is; prints JSON.
