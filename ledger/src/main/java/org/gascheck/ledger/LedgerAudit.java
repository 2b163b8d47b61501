package org.gascheck.ledger;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.gascheck.Digest;
import org.gascheck.Text;
import org.gascheck.reports.decisions.Chain;
import org.gascheck.reports.decisions.Decision;
import org.gascheck.reports.decisions.LogCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a ledger: that the chain of its decisions is whole, and that what hangs on it is what it was: the submissions,
 * the reports, the history of entries, and the entries themselves. Reads only; for when nobody writes.
 */
public final class LedgerAudit {

    private final JdbcClient jdbc;
    private final SubmissionTable submissions;
    private final EventTable events;
    private final LedgerTable entries;
    private final Chain chain;

    private LedgerAudit(DataSource database, Digest noted) {
        this.jdbc = JdbcClient.create(database);
        this.submissions = new SubmissionTable(database);
        this.events = new EventTable(jdbc);
        this.entries = new LedgerTable(jdbc);
        this.chain = new Chain(noted);
    }

    /**
     * Checks all of a ledger as it is at one moment, whoever writes meanwhile.
     *
     * @param noted a hash that somebody wrote down before and that must be in the log, or null
     * @return with the first decision of which something is wrong
     */
    public static LogCheck of(DataSource database, Digest noted) {
        TransactionTemplate snapshot = new TransactionTemplate(new JdbcTransactionManager(database));
        // The level at which each of them reads one state of all tables, and waits for nobody.
        snapshot.setIsolationLevel(LedgerSchema.isH2(database)
                ? TransactionDefinition.ISOLATION_SERIALIZABLE : TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        return snapshot.execute(status -> within(database, noted));
    }

    /** Checks it within the transaction of the caller. */
    static LogCheck within(DataSource database, Digest noted) {
        LedgerAudit audit = new LedgerAudit(database, noted);
        DecisionLog.check(audit.jdbc, audit.chain, audit::wrongWith);
        audit.whatNobodyDecided().forEach(audit.chain::fail);
        return audit.chain.end();
    }

    /** What is wrong with what hangs on a decision. */
    private Optional<Text> wrongWith(Decision decision) {
        List<EventTable.Kept> of = events.ofDecision(decision.number());
        String told = decision.about().get(EventTable.DIGEST);
        if (told == null ? !of.isEmpty() : !told.equals(EventTable.digest(of))) {
            return Optional.of(new Text("该决定所办理的隐患经过被改动过", "the history of entries that it made was altered"));
        }
        Optional<Text> wrong = of.stream().map(this::wrongWith).flatMap(Optional::stream).findFirst();
        return wrong.isPresent() || !decision.did().equals(Recorder.RECORDED)
                ? wrong
                : wrongWith(decision.about());
    }

    /** The last event of an entry says what the entry has to be. */
    private Optional<Text> wrongWith(EventTable.Kept kept) {
        long id = kept.event().entry();
        LedgerEntry entry = entries.find(id);
        if (entry != null
                && (entry.version() > kept.event().version() || LedgerTable.digest(entry).equals(kept.digest()))) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                "第 " + id + " 号隐患与其经过不符：被改动过", "entry " + id + " is not what its history says: it was altered"));
    }

    /** The submission that a decision recorded is the one that it names. */
    private Optional<Text> wrongWith(Map<String, String> recording) {
        String key = recording.get(Recorder.KEY);
        RecordedSubmission recorded;
        try {
            recorded = submissions.find(key);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            // Whatever was done to the row, it cannot be read any more.
            recorded = null;
        }
        if (recorded != null
                && Keys.of(recorded.json()).text().equals(recording.get(Recorder.BYTES))
                && Keys.of(recorded.report()).text().equals(recording.get(Recorder.REPORT))) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                "资料 " + key + " 或其报告被改动过", "the submission " + key + " or its report was altered"));
    }

    /** What stands in a table without a decision that put it there. */
    private List<Text> whatNobodyDecided() {
        List<Text> wrong = new ArrayList<>();
        if (count("SELECT COUNT(*) FROM gc_entry e WHERE NOT EXISTS "
                + "(SELECT 1 FROM gc_event v"
                + " WHERE v.entry_id = e.entry_id AND v.entry_version = e.entry_version)") > 0) {
            wrong.add(new Text("有的隐患没有登记经过", "there are entries without a history"));
        }
        if (count("SELECT COUNT(*) FROM gc_head h WHERE h.last_decision <> "
                + "(SELECT COALESCE(MAX(d.decision_number), 0) FROM gc_decision d)") > 0) {
            wrong.add(new Text("日志末尾的记录不见了", "the last decisions of the log are gone"));
        }
        return wrong;
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
