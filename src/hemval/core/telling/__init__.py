"""How somebody is told that something has happened: where, in what way, and how often it is tried."""
