SELECT tgname FROM pg_trigger WHERE tgenabled <> 'D'
