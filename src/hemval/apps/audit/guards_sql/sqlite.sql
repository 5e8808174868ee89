CREATE TRIGGER audit_event_keeps_update BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER audit_event_keeps_delete BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER audit_contents_keeps_update BEFORE UPDATE ON audit_contents
WHEN NOT (
    NEW.id = OLD.id AND NEW.event_id = OLD.event_id
    AND OLD.erased_in IS NULL AND NEW.erased_in IS NOT NULL AND NEW.salt = '' AND NEW.text = ''
    AND EXISTS (
        SELECT 1 FROM audit_chainhead AS head
        JOIN audit_event AS erasing ON erasing.number = head.number
        JOIN audit_event AS erased ON erased.id = OLD.event_id
        WHERE erasing.number = NEW.erased_in AND erasing.act = 'contents_erased'
        AND erased.act <> 'contents_erased' AND erased.at < erasing.subject_id
    )
)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER audit_contents_keeps_delete BEFORE DELETE ON audit_contents
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER audit_chainhead_keeps_update BEFORE UPDATE ON audit_chainhead
WHEN NOT (NEW.id = OLD.id AND NEW.number = OLD.number + 1)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER audit_chainhead_keeps_delete BEFORE DELETE ON audit_chainhead
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
