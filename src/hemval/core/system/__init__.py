"""What a municipality has decided, each rule with its decision and its dates."""
