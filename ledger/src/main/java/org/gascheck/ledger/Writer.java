package org.gascheck.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gascheck.Digest;
import org.gascheck.reports.decisions.Decision;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes decisions, one at a time whatever process asks: each locks the head of the log, which the next hash needs
 * anyway. So numbers have no gaps, and no two decisions can wait for each other. With a journal, which is for one
 * process alone, what changes nothing stands there first, and goes to its table before anything else does.
 */
final class Writer implements AutoCloseable {

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;
    private final EventTable events;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final boolean h2;
    private final DecisionJournal journal;
    private final ReentrantLock alone = new ReentrantLock(true);
    /** The head of the log with what stands in the journal; null where that is to be looked up. For who is alone. */
    private Head last;

    /**
     * One that writes to a database.
     *
     * @param journal what stands before the tables; null where there is none
     */
    Writer(DataSource database, Clock clock, DecisionJournal journal) {
        this.jdbc = JdbcClient.create(database);
        this.rows = new JdbcTemplate(database);
        this.events = new EventTable(jdbc);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        // What a decision promises to keep is not left to a transaction of the caller's.
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.h2 = LedgerSchema.isH2(database);
        this.clock = clock;
        this.journal = journal;
        gather();
    }

    private record Head(long decision, Digest hash, long entry) {
    }

    /** The day in the zone of the clock. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Makes a decision, or none where the work decides on nothing; it is kept when this returns. */
    <T> T decide(Actor by, Function<Turn, T> work) {
        return inTables(() -> transactions.execute(status -> {
            Head head = moved(head());
            Turn turn = new Turn(head.decision() + 1, head.entry());
            T result = work.apply(turn);
            if (turn.isDecided()) {
                keep(by, head, turn);
            }
            return result;
        }));
    }

    /** Makes decisions that are about nothing but what they say, at once. */
    void log(List<DecisionToLog> decisions) {
        if (!isJournaled(decisions)) {
            inTables(() -> {
                transactions.executeWithoutResult(status -> {
                    Head head = moved(head());
                    List<DecisionJournal.Line> lines = chained(decisions, head);
                    decisions(lines);
                    head(after(head, lines));
                });
                return null;
            });
        }
    }

    private boolean isJournaled(List<DecisionToLog> decisions) {
        if (journal == null) {
            return false;
        }
        alone.lock();
        try {
            Head head = last == null ? transactions.execute(status -> after(head(), journal.lines())) : last;
            List<DecisionJournal.Line> lines = chained(decisions, head);
            last = null;
            if (!journal.add(lines)) {
                return false;
            }
            last = after(head, lines);
            return true;
        } finally {
            alone.unlock();
        }
    }

    /** Has all that stands in the journal in its table. */
    void gather() {
        if (journal == null) {
            return;
        }
        alone.lock();
        try {
            if (!journal.isEmpty()) {
                inTables(() -> transactions.execute(status -> moved(head())));
            }
        } finally {
            alone.unlock();
        }
    }

    /** Does something that brings what stands in the journal to its table, and returns when that is on the disk. */
    private <T> T inTables(Supplier<T> work) {
        if (journal == null) {
            T made = work.get();
            settle();
            return made;
        }
        alone.lock();
        try {
            last = null;
            T made = work.get();
            settle();
            journal.clear();
            return made;
        } finally {
            alone.unlock();
        }
    }

    /** Moves what stands in the journal to its table, and tells what is the last decision by then. */
    private Head moved(Head head) {
        if (journal == null || journal.isEmpty()) {
            return head;
        }
        List<DecisionJournal.Line> lines =
                journal.lines().stream().filter(each -> each.decision().number() > head.decision()).toList();
        if (lines.isEmpty()) {
            return head;
        }
        Decision first = lines.get(0).decision();
        if (first.number() != head.decision() + 1 || !first.previous().equals(head.hash())) {
            throw new LedgerException(LedgerException.Kind.UNUSABLE,
                    "决定日志文件中的第 " + first.number() + " 条决定接不上数据库中的第 " + head.decision() + " 条",
                    "decision " + first.number() + " of the file beside the database does not follow on decision "
                    + head.decision() + " in it");
        }
        decisions(lines);
        Head after = after(head, lines);
        head(after);
        return after;
    }

    private List<DecisionJournal.Line> chained(List<DecisionToLog> decisions, Head head) {
        List<DecisionJournal.Line> lines = new ArrayList<>();
        Digest previous = head.hash();
        for (DecisionToLog each : decisions) {
            DecisionJournal.Line line = DecisionJournal.Line.of(new Decision(
                    head.decision() + lines.size() + 1, clock.instant(), each.by().name(), each.by().role(),
                    each.did(), each.about(), previous));
            lines.add(line);
            previous = line.logged().hash();
        }
        return lines;
    }

    private static Head after(Head head, List<DecisionJournal.Line> lines) {
        if (lines.isEmpty()) {
            return head;
        }
        DecisionJournal.Line end = lines.get(lines.size() - 1);
        return new Head(end.decision().number(), end.logged().hash(), head.entry());
    }

    private Head head() {
        return jdbc.sql("SELECT last_decision, last_hash, last_entry FROM gc_head WHERE head_id = 1 FOR UPDATE")
                .query((row, number) -> new Head(
                        row.getLong("last_decision"), Digest.known(row.getString("last_hash")),
                        row.getLong("last_entry")))
                .single();
    }

    /**
     * Returns when all that anybody can see by now is on the disk. PostgreSQL sees to that itself; H2 lets others see
     * what is committed a moment before it is in the file, and takes its time for that.
     */
    void settle() {
        if (h2) {
            jdbc.sql("CHECKPOINT SYNC").update();
        }
    }

    /** Keeps a decision with what it changes. */
    private void keep(Actor by, Head head, Turn turn) {
        DecisionJournal.Line line = DecisionJournal.Line.of(new Decision(turn.decision(), clock.instant(), by.name(),
                by.role(), turn.did(), turn.about(), head.hash()));
        decisions(List.of(line));
        turn.writes().forEach(Runnable::run);
        turn.events().forEach(events::insert);
        head(new Head(turn.decision(), line.logged().hash(), turn.lastEntry()));
    }

    private void decisions(List<DecisionJournal.Line> lines) {
        rows.batchUpdate("""
                INSERT INTO gc_decision (decision_number, decided_at, decided_by, did, content, content_hash)
                VALUES (?, ?, ?, ?, ?, ?)""", lines.stream().map(line -> new Object[] {
                    line.decision().number(), Decision.time(line.decision().at()), line.decision().who(),
                    line.decision().did(), line.logged().text(), line.logged().hash().text()}).toList());
    }

    private void head(Head head) {
        jdbc.sql("UPDATE gc_head SET last_decision = :decision, last_hash = :hash, last_entry = :entry "
                + "WHERE head_id = 1")
                .param("decision", head.decision())
                .param("hash", head.hash().text())
                .param("entry", head.entry())
                .update();
    }

    /** Closes the journal, when all of it is in its table. */
    @Override
    public void close() {
        if (journal != null) {
            gather();
            journal.close();
        }
    }
}
