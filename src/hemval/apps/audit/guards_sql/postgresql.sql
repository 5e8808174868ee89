CREATE OR REPLACE FUNCTION audit_refuses() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the log only grows' USING ERRCODE = 'check_violation'; END $$;

CREATE OR REPLACE FUNCTION audit_refuses_but_erasing() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF NEW.id = OLD.id AND NEW.event_id = OLD.event_id
        AND OLD.erased_in IS NULL AND NEW.erased_in IS NOT NULL AND NEW.salt = '' AND NEW.text = ''
        AND EXISTS (
            SELECT 1 FROM audit_chainhead AS head
            JOIN audit_event AS erasing ON erasing.number = head.number
            JOIN audit_event AS erased ON erased.id = OLD.event_id
            WHERE erasing.number = NEW.erased_in AND erasing.act = 'contents_erased'
            AND erased.act <> 'contents_erased'
            AND erased.at < erasing.subject_id::timestamp AT TIME ZONE 'UTC'
        )
    THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the log only grows' USING ERRCODE = 'check_violation';
END $$;

CREATE OR REPLACE FUNCTION audit_refuses_but_growing() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
    IF NEW.id = OLD.id AND NEW.number = OLD.number + 1 THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the log only grows' USING ERRCODE = 'check_violation';
END $$;

CREATE TRIGGER audit_event_keeps_update BEFORE UPDATE ON audit_event
FOR EACH ROW EXECUTE FUNCTION audit_refuses();

CREATE TRIGGER audit_event_keeps_delete BEFORE DELETE OR TRUNCATE ON audit_event
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();

CREATE TRIGGER audit_contents_keeps_update BEFORE UPDATE ON audit_contents
FOR EACH ROW EXECUTE FUNCTION audit_refuses_but_erasing();

CREATE TRIGGER audit_contents_keeps_delete BEFORE DELETE OR TRUNCATE ON audit_contents
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();

CREATE TRIGGER audit_chainhead_keeps_update BEFORE UPDATE ON audit_chainhead
FOR EACH ROW EXECUTE FUNCTION audit_refuses_but_growing();

CREATE TRIGGER audit_chainhead_keeps_delete BEFORE DELETE OR TRUNCATE ON audit_chainhead
FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();
