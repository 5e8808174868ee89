"""The command `hemval`: reads arguments, calls, prints; decides nothing."""
