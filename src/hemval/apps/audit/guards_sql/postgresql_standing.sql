SELECT tgname, regexp_replace(pg_get_triggerdef(pg_trigger.oid), ' ON [^ ]+[.]', ' ON ') || ' ' || prosrc
FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid
WHERE tgenabled IN ('O', 'A') AND tgrelid IN (
    to_regclass('audit_event'), to_regclass('audit_contents'), to_regclass('audit_chainhead')
)
