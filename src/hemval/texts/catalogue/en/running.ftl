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
