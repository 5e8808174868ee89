"""One function for each kind of rule: what it says, in plain sentences."""
