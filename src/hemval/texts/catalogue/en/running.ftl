# The office, as a machine runs it.

running-serve = Run the office: the pages that case managers, advisers and providers work in.
running-bind = Address and port to answer on.
running-processes = How many processes answer.
running-threads = How many are answered at a time in each process.
running-serves = The office answers on { $bind }. Stop it with Ctrl+C.
running-worker = Do what takes long for the office: lists, allocation, letters.
running-works = Doing what the office asks for. Stop it with Ctrl+C.
running-migrate = Give the database the shape that this version of Hemval needs.
running-migrated = The database has the shape that this version needs.
running-not-migrated = The database belongs to another version of Hemval. Make a backup, and then run: hemval migrate
running-no-database = The database does not answer. See that it is running and that HEMVAL_DATABASE points at it.
running-keys = Make the keys of a new installation.
running-keys-to = The file that the keys are written in. It must not be there.
running-keys-there = { $file } is there already. Keys are never written over: without the old ones personal numbers cannot be read. Choose another name.
running-keys-made = The keys are in { $file }, which only you can read. Keep a copy somewhere else than the backup of the database: without the keys personal numbers cannot be read.
running-health = Ask an office that runs whether all is well.
running-health-at = The address of the office.
running-health-no-answer = No office answers at { $at }. Start it: hemval serve
running-healthy = The office answers.
running-no-store = The folder HEMVAL_STORE is not there or cannot be written. Nothing that is a file can be stored.
running-no-worker = Work has waited for more than five minutes. Start a worker: hemval worker
running-no-address = The proxy does not say where requests come from (X-Forwarded-For). Wrong tries are then not counted by address. See that HEMVAL_PROXIES is right, and read docs/drift.
running-keys-postgresql = Make the password of a new PostgreSQL, too, which is at this host.
