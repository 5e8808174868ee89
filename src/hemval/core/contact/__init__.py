"""How somebody is told that something has happened: where, and how often it is tried."""
