package org.gascheck.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gascheck.Digest;
import org.gascheck.Text;
import org.gascheck.reports.decisions.Chain;
import org.gascheck.reports.decisions.Decision;
import org.gascheck.reports.decisions.LogCheck;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks a ledger: that the chain of its decisions is whole, and that what hangs on it is what it was: the submissions,
 * the reports, the history of entries, and the entries themselves. Reads only; for when nobody writes.
 */
public final class LedgerAudit {

    private final JdbcClient jdbc;
    private final SubmissionTable submissions;
    private final EventTable events;
    private final LedgerTable entries;
    private final DecisionLog log;
    private final Chain chain;

    private LedgerAudit(DataSource database, Digest noted) {
        this.jdbc = JdbcClient.create(database);
        this.submissions = new SubmissionTable(database);
        this.events = new EventTable(jdbc);
        this.entries = new LedgerTable(jdbc);
        this.log = new DecisionLog(jdbc, null);
        this.chain = new Chain(noted);
    }

    /**
     * Checks all of a ledger.
     *
     * @param noted a hash that somebody wrote down before and that must be in the log, or null
     * @return with the first decision of which something is wrong
     */
    public static LogCheck of(DataSource database, Digest noted) {
        LedgerAudit audit = new LedgerAudit(database, noted);
        audit.log.forEach(audit.chain, audit::check);
        audit.checkWhatNobodyDecided();
        return audit.chain.end();
    }

    private void check(Decision decision) {
        List<EventTable.Kept> of = events.ofDecision(decision.number());
        String told = decision.about().get(EventTable.DIGEST);
        if (told == null ? !of.isEmpty() : !told.equals(EventTable.digest(of))) {
            chain.fail(new Text("该决定所办理的隐患经过被改动过", "the history of entries that it made was altered"));
            return;
        }
        of.forEach(this::check);
        String key = decision.about().get("key");
        if (decision.did().equals(Recorder.RECORDED) && key != null) {
            check(key, decision.about());
        }
    }

    /** The last event of an entry says what the entry has to be. */
    private void check(EventTable.Kept kept) {
        LedgerEntry entry = entries.find(kept.event().entry());
        boolean last = entry == null || entry.version() <= kept.event().version();
        if (entry == null || last && !LedgerTable.digest(entry).equals(kept.digest())) {
            chain.fail(new Text(
                    "第 " + kept.event().entry() + " 号隐患与其经过不符：被改动过",
                    "entry " + kept.event().entry() + " is not what its history says: it was altered"));
        }
    }

    private void check(String key, Map<String, String> about) {
        RecordedSubmission recorded;
        try {
            recorded = submissions.find(key);
        } catch (RuntimeException e) {
            // Whatever was done to the row, it cannot be read any more.
            recorded = null;
        }
        if (recorded == null
                || !Keys.of(recorded.json()).text().equals(about.get("bytes"))
                || !Keys.of(recorded.report()).text().equals(about.get("report"))) {
            chain.fail(new Text("资料 " + key + " 或其报告被改动过", "the submission " + key + " or its report was altered"));
        }
    }

    /** What stands in a table without a decision that put it there. */
    private void checkWhatNobodyDecided() {
        List<Text> wrong = new ArrayList<>();
        if (count("SELECT COUNT(*) FROM gc_entry e WHERE NOT EXISTS "
                + "(SELECT 1 FROM gc_event v WHERE v.entry_id = e.entry_id AND v.entry_version = e.entry_version)") > 0) {
            wrong.add(new Text("有的隐患没有登记经过", "there are entries without a history"));
        }
        if (count("SELECT COUNT(*) FROM gc_head h WHERE h.last_decision <> "
                + "(SELECT COALESCE(MAX(d.decision_number), 0) FROM gc_decision d)") > 0) {
            wrong.add(new Text("日志末尾的记录不见了", "the last decisions of the log are gone"));
        }
        wrong.forEach(chain::fail);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
