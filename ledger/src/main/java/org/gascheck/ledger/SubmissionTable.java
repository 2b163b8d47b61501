package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gascheck.Digest;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Verdict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Submissions as rows, with what they came to. */
final class SubmissionTable {

    private static final String KEY = "submission_key";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SubmissionTable(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.batches = new JdbcTemplate(database);
    }

    /**
     * A submission that is about to be recorded.
     *
     * @param bytes  of the report, as JSON
     * @param packed the report and the submission
     */
    record Fresh(String key, HandedIn handedIn, ComplianceReport report, byte[] bytes, String packed, String json) {

        static Fresh of(HandedIn handedIn, ComplianceReport report, byte[] bytes) {
            String key = keyOf(handedIn.register(), bytes);
            return new Fresh(key, handedIn, report, bytes, Packed.of(bytes), Packed.of(handedIn.json()));
        }
    }

    /** The key of a report on a submission of a register. */
    static String keyOf(String register, byte[] report) {
        return Keys.of(List.of(register, Keys.of(report)));
    }

    /** The one with a key; null where there is none. */
    RecordedSubmission find(String key) {
        return jdbc.sql("SELECT * FROM gc_submission WHERE submission_key = :key").param("key", key)
                .query((row, number) -> new RecordedSubmission(
                        row.getString(KEY),
                        row.getLong("decision_number"),
                        row.getString("register_name"),
                        row.getObject("assessed_on", LocalDate.class),
                        Digest.known(row.getString("facts_digest")),
                        Digest.known(row.getString("report_digest")),
                        row.getString("tool_version"),
                        packs(key),
                        row.getString("purpose"),
                        Verdict.valueOf(row.getString("verdict")),
                        Packed.bytes(row.getString("handed_in")),
                        Packed.bytes(row.getString("report"))))
                .optional().orElse(null);
    }

    /** The number of the decision by which it was recorded; null where it was not. */
    Long decision(String key) {
        return jdbc.sql("SELECT decision_number FROM gc_submission WHERE submission_key = :key").param("key", key)
                .query(Long.class).optional().orElse(null);
    }

    private Map<String, Digest> packs(String key) {
        Map<String, Digest> packs = new LinkedHashMap<>();
        jdbc.sql("SELECT instrument, pack_digest FROM gc_submission_pack WHERE submission_key = :key "
                + "ORDER BY pack_position")
                .param("key", key)
                .query((RowCallbackHandler) row ->
                        packs.put(row.getString(1), Digest.known(row.getString(2))));
        return packs;
    }

    /** The keys of submissions with certain facts, the first recorded first. */
    List<String> withFacts(Digest facts) {
        return jdbc.sql("SELECT submission_key FROM gc_submission WHERE facts_digest = :facts "
                + "ORDER BY decision_number")
                .param("facts", facts.text()).query(String.class).list();
    }

    /** The keys of those that judged something that stands by itself on a later day, the latest first. */
    List<String> later(String holder, LocalDate than) {
        return jdbc.sql("SELECT submission_key FROM gc_judged WHERE holder_key = :holder AND assessed_on > :than "
                + "ORDER BY assessed_on DESC, submission_key")
                .param("holder", holder).param("than", than).query(String.class).list();
    }

    void insert(Fresh fresh, long decision) {
        ComplianceReport report = fresh.report();
        jdbc.sql("""
                INSERT INTO gc_submission (submission_key, decision_number, register_name, assessed_on, facts_digest,
                    report_digest, tool_version, settings, purpose, verdict, handed_in, report)
                VALUES (:key, :decision, :register, :on, :facts, :digest, :version, :settings, :purpose, :verdict,
                    :json, :report)""")
                .param("key", fresh.key())
                .param("decision", decision)
                .param("register", fresh.handedIn().register())
                .param("on", report.assessedOn())
                .param("facts", report.provenance().submission().text())
                .param("digest", Keys.of(fresh.bytes()).text())
                .param("version", report.provenance().version())
                .param("settings", report.settings().chosen().toString())
                .param("purpose", report.purpose() == null ? null : report.purpose().purpose())
                .param("verdict", report.verdict().name())
                .param("json", fresh.json())
                .param("report", fresh.packed())
                .update();
        int position = 0;
        for (Map.Entry<String, Digest> pack : report.provenance().packs().entrySet()) {
            jdbc.sql("INSERT INTO gc_submission_pack (submission_key, pack_position, instrument, pack_digest) "
                    + "VALUES (:key, :position, :instrument, :digest)")
                    .param("key", fresh.key())
                    .param("position", position++)
                    .param("instrument", pack.getKey())
                    .param("digest", pack.getValue().text())
                    .update();
        }
    }

    /** Notes who was judged in it. */
    void insertJudged(List<String> holders, Fresh fresh) {
        batches.batchUpdate(
                "INSERT INTO gc_judged (holder_key, assessed_on, submission_key) VALUES (?, ?, ?)",
                holders.stream().map(each -> new Object[] {each, fresh.report().assessedOn(), fresh.key()}).toList());
    }
}
