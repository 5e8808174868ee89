SELECT name, sql FROM sqlite_master WHERE type = 'trigger'
