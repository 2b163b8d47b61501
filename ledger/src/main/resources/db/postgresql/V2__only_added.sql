-- What is only ever added to is refused to be changed, also to programs that do not know better.
CREATE FUNCTION gc_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER gc_decision_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON gc_decision
    FOR EACH STATEMENT EXECUTE FUNCTION gc_refuse_change();
CREATE TRIGGER gc_event_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON gc_event
    FOR EACH STATEMENT EXECUTE FUNCTION gc_refuse_change();
CREATE TRIGGER gc_submission_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON gc_submission
    FOR EACH STATEMENT EXECUTE FUNCTION gc_refuse_change();
CREATE TRIGGER gc_notice_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON gc_notice
    FOR EACH STATEMENT EXECUTE FUNCTION gc_refuse_change();
