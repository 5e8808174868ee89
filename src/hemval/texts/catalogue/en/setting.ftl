# How an installation is set up, by variables of its environment.

setting-refused = Hemval cannot start as it is set up. Put this right in the environment and try again:
setting-fault-missing = { $name } is missing.
setting-fault-too_short = { $name } is too short.
setting-fault-not_a_key = { $name } is no key that Hemval can use.
setting-fault-unknown = { $name } has a value that there is not.
setting-fault-not_a_database = { $name } does not point out a database.
setting-fault-not_a_day = { $name } is no day. Write it as 2026-11-22.
setting-what-HEMVAL_MODE = What the installation is for: production, demo or test. Without a value it is production.
setting-what-HEMVAL_HSTS = Which names browsers are to reach by https alone: host (the office itself), subdomains or preload. Without a value it is host.
setting-what-HEMVAL_ACCESSIBILITY_REVIEWED = The day when somebody last went through the citizens’ pages and found that they meet the act on accessibility. May be left out.
setting-what-HEMVAL_SECRET_KEY = At least 50 characters that nobody can guess. Make all the keys at once: hemval keys FILE
setting-what-HEMVAL_DATABASE = Where the database is. For example sqlite:////srv/hemval/hemval.sqlite3 or postgresql://name:password@database.example/hemval
setting-what-HEMVAL_NUMBER_KEYS = The keys of personal numbers, the newest first: id:64 hexadecimal characters, with commas between. Make all the keys at once: hemval keys FILE
setting-what-HEMVAL_SEARCH_KEY = The key to search for personal numbers by: 64 hexadecimal characters. Make all the keys at once: hemval keys FILE
setting-what-HEMVAL_LOG_KEYS = The keys that the log is sealed with, the newest first: id:64 hexadecimal characters, with commas between. Make all the keys at once: hemval keys FILE
setting-what-HEMVAL_STORE = The folder of letters, scanned forms and lists, for example /srv/hemval/files
setting-what-HEMVAL_HOSTS = The names that the office answers to, with commas between. For example hemval.municipality.example
setting-what-HEMVAL_CITIZEN_OIDC_CLIENT_ID = What Hemval is called at the service where citizens identify themselves. Needed when HEMVAL_CITIZEN_OIDC_ISSUER is set.
setting-what-HEMVAL_CITIZEN_OIDC_CLIENT_SECRET = Hemval's password at the service where citizens identify themselves. Needed when HEMVAL_CITIZEN_OIDC_ISSUER is set.
setting-what-HEMVAL_CITIZEN_OIDC_ISSUER = The address of the service where citizens identify themselves.
setting-what-HEMVAL_OIDC_CLIENT_ID = What Hemval is called at the municipality's sign-in service. Needed when HEMVAL_OIDC_ISSUER is set.
setting-what-HEMVAL_OIDC_CLIENT_SECRET = Hemval's password at the municipality's sign-in service. Needed when HEMVAL_OIDC_ISSUER is set.
setting-what-HEMVAL_OIDC_ISSUER = The address of the municipality's sign-in service.
