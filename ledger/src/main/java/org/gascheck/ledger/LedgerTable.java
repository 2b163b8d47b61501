package org.gascheck.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.law.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries as rows. */
final class LedgerTable {

    /** As many characters of a path as a row has room for. */
    static final int LONGEST_PATH = 1_000;

    /** As many characters of the name of a place as a row has room for. */
    static final int LONGEST_PLACE = 250;

    private static final String KEY = "entry_key";
    private static final List<String> LATELY = List.of("says", "says_on", "says_in", "last_found_on", "finding");
    private static final List<String> WAIVER = List.of("waived_by", "waived_for", "waived_on", "waived_until");
    private static final List<String> NEVER_CHANGED = List.of(
            "entry_id", KEY, "register_name", "holder_key", "subject_kind", "subject_path", "requirement", "instrument",
            "district", "street", "due_on", "found_on", "found_by");
    private static final List<String> PROGRESS = List.of(
            "entry_version", "entry_state", "open_since", "person", "responsibility", "measures", "funds", "deadline",
            "precautions", "standard", "verifier", "notice", "notified_on", "delivery", "waived_by",
            "waived_for", "waived_on", "waived_until", "rectified_on", "rectified_by",
            "reinspected_on", "reinspected_by", "closed_on", "closed_by", "times_reopened");

    private static final String SELECT = "SELECT * FROM gc_entry WHERE ";
    private static final String INSERT = "INSERT INTO gc_entry (" + all(", ") + ") VALUES (:" + all(", :") + ")";
    private static final String UPDATE = "UPDATE gc_entry SET " + set(PROGRESS) + ", " + set(LATELY)
            + " WHERE entry_id = :entry_id AND entry_version = :version_before";

    private final JdbcClient jdbc;

    LedgerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String all(String separator) {
        return Stream.of(NEVER_CHANGED, PROGRESS, LATELY).flatMap(List::stream).collect(Collectors.joining(separator));
    }

    private static String set(List<String> columns) {
        return columns.stream().map(each -> each + " = :" + each).collect(Collectors.joining(", "));
    }

    /** The entry with a number; null where there is none. */
    LedgerEntry find(long id) {
        return jdbc.sql(SELECT + "entry_id = :id").param("id", id)
                .query((row, number) -> entry(row)).optional().orElse(null);
    }

    /** The entries of some that stand by themselves, by their keys. */
    Map<String, LedgerEntry> of(List<String> holders) {
        return jdbc.sql(SELECT + "holder_key IN (:holders)").param("holders", holders)
                .query((row, number) -> entry(row)).list().stream()
                .collect(Collectors.toMap(LedgerEntry::key, each -> each));
    }

    /** The entries that a condition on columns chooses, in the order of their numbers. */
    List<LedgerEntry> where(String condition, Map<String, ?> values, int most) {
        return where(condition, values, "entry_id", most);
    }

    /** The same in the order of some columns. */
    List<LedgerEntry> where(String condition, Map<String, ?> values, String order, int most) {
        return jdbc.sql(SELECT + condition + " ORDER BY " + order + " FETCH FIRST " + most + " ROWS ONLY")
                .params(values).query((row, number) -> entry(row)).list();
    }

    void insert(LedgerEntry entry) {
        jdbc.sql(INSERT).params(values(entry)).update();
    }

    /**
     * Writes an entry that had a version.
     *
     * @return whether it still had it
     */
    boolean update(LedgerEntry entry, long versionBefore) {
        Map<String, Object> values = values(entry);
        values.put("version_before", versionBefore);
        return jdbc.sql(UPDATE).params(values).update() == 1;
    }

    /** The digest of all of an entry that only events change. */
    static String digest(LedgerEntry entry) {
        Map<String, Object> values = values(entry);
        LATELY.forEach(values::remove);
        if (entry.progress().waiver() == null) {
            // Entries had none before there were waivers, and their digests stay what they were.
            WAIVER.forEach(values::remove);
        }
        return Keys.of(values.entrySet().stream().map(Object::toString).toList());
    }

    private static Map<String, Object> values(LedgerEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("entry_id", entry.id());
        values.put(KEY, entry.key());
        values.put("register_name", entry.subject().register());
        values.put("holder_key", entry.subject().holder());
        values.put("subject_kind", entry.subject().kind());
        values.put("subject_path", entry.subject().path());
        values.put("requirement", entry.requirement());
        values.put("instrument", entry.instrument());
        values.put("district", entry.district());
        values.put("street", entry.street());
        values.put("due_on", entry.dueOn());
        done(values, "found", entry.found());
        values.put("entry_version", entry.version());
        Progress progress = entry.progress();
        values.put("entry_state", progress.state().name());
        values.put("open_since", progress.openSince());
        EntryPlan plan = progress.plan();
        values.put("person", plan.person());
        values.put("responsibility", plan.responsibility());
        values.put("measures", plan.measures());
        values.put("funds", plan.funds());
        values.put("deadline", plan.deadline());
        values.put("precautions", plan.precautions());
        values.put("standard", plan.standard());
        values.put("verifier", plan.verifier());
        GivenNotice notice = progress.notice();
        values.put("notice", notice == null ? null : notice.number());
        values.put("notified_on", notice == null ? null : notice.on());
        values.put("delivery", notice == null ? null : notice.delivery());
        GrantedWaiver waiver = progress.waiver();
        values.put("waived_by", waiver == null ? null : waiver.authority());
        values.put("waived_for", waiver == null ? null : waiver.reason());
        values.put("waived_on", waiver == null ? null : waiver.on());
        values.put("waived_until", waiver == null ? null : waiver.until());
        done(values, "rectified", progress.rectified());
        done(values, "reinspected", progress.reinspected());
        done(values, "closed", progress.closed());
        values.put("times_reopened", progress.timesReopened());
        Lately lately = entry.lately();
        values.put("says", lately.outcome().name());
        values.put("says_on", lately.on());
        values.put("says_in", lately.in());
        values.put("last_found_on", lately.lastFoundOn());
        values.put("finding", lately.findingJson());
        return values;
    }

    private static void done(Map<String, Object> values, String what, Done done) {
        values.put(what + "_on", done == null ? null : done.on());
        values.put(what + "_by", done == null ? null : done.by());
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        EntryPlan plan = new EntryPlan(
                row.getString("person"), row.getString("responsibility"), row.getString("measures"),
                row.getString("funds"), day(row, "deadline"), row.getString("precautions"), row.getString("standard"),
                row.getString("verifier"));
        GivenNotice notice = row.getString("notice") == null ? null
                : new GivenNotice(row.getString("notice"), day(row, "notified_on"), row.getString("delivery"));
        GrantedWaiver waiver = row.getString("waived_by") == null ? null : new GrantedWaiver(
                row.getString("waived_by"), row.getString("waived_for"), day(row, "waived_on"),
                day(row, "waived_until"));
        Progress progress = new Progress(
                EntryState.valueOf(row.getString("entry_state")), day(row, "open_since"), plan, notice, waiver,
                done(row, "rectified"), done(row, "reinspected"), done(row, "closed"), row.getInt("times_reopened"));
        Lately lately = new Lately(
                Outcome.valueOf(row.getString("says")), day(row, "says_on"), row.getString("says_in"),
                day(row, "last_found_on"), row.getString("finding"));
        EntrySubject subject = new EntrySubject(
                row.getString("register_name"), row.getString("subject_kind"), row.getString("subject_path"),
                row.getString("holder_key"));
        return new LedgerEntry(
                row.getLong("entry_id"), row.getString(KEY), row.getLong("entry_version"), subject,
                row.getString("requirement"), row.getString("instrument"), row.getString("district"),
                row.getString("street"), day(row, "due_on"), done(row, "found"), progress, lately);
    }

    private static Done done(ResultSet row, String what) throws SQLException {
        LocalDate on = day(row, what + "_on");
        return on == null ? null : new Done(on, row.getString(what + "_by"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
