CREATE OR REPLACE FUNCTION audit_refuses() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the log only grows' USING ERRCODE = 'check_violation'; END $$;

CREATE TRIGGER audit_event_keeps_update BEFORE UPDATE ON audit_event
FOR EACH ROW EXECUTE FUNCTION audit_refuses();

CREATE TRIGGER audit_event_keeps_delete BEFORE DELETE OR TRUNCATE ON audit_event
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();

CREATE TRIGGER audit_contents_keeps_update BEFORE UPDATE ON audit_contents
FOR EACH ROW WHEN (NOT (
    NEW.id = OLD.id AND NEW.event_id = OLD.event_id
    AND OLD.erased_in IS NULL AND NEW.erased_in IS NOT NULL AND NEW.salt = '' AND NEW.text = ''
))
EXECUTE FUNCTION audit_refuses();

CREATE TRIGGER audit_contents_keeps_delete BEFORE DELETE OR TRUNCATE ON audit_contents
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();

CREATE TRIGGER audit_chainhead_keeps_update BEFORE UPDATE ON audit_chainhead
FOR EACH ROW WHEN (NOT (NEW.id = OLD.id AND NEW.number = OLD.number + 1))
EXECUTE FUNCTION audit_refuses();

CREATE TRIGGER audit_chainhead_keeps_delete BEFORE DELETE OR TRUNCATE ON audit_chainhead
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();
