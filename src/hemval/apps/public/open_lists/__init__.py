"""What pages tell of providers, as files that anybody may use for anything."""
