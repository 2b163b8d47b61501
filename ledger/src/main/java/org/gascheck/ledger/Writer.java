package org.gascheck.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.gascheck.Digest;
import org.gascheck.reports.decisions.Decision;
import org.gascheck.reports.decisions.LoggedDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes decisions, one at a time whatever process asks: each locks the head of the log, which the next hash needs
 * anyway. So numbers have no gaps, and no two decisions can wait for each other.
 */
final class Writer {

    private final JdbcClient jdbc;
    private final EventTable events;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final boolean h2;

    Writer(DataSource database, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.events = new EventTable(jdbc);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        // What a decision promises to keep is not left to a transaction of the caller's.
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.h2 = LedgerSchema.isH2(database);
        this.clock = clock;
    }

    private record Head(long decision, Digest hash, long entry) {
    }

    /** The day in the zone of the clock. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Makes a decision, or none where the work decides on nothing; it is kept when this returns. */
    <T> T decide(Actor by, Function<Turn, T> work) {
        T made = transactions.execute(status -> {
            Head head = head();
            Turn turn = new Turn(head.decision() + 1, head.entry());
            T result = work.apply(turn);
            if (turn.isDecided()) {
                keep(by, head, turn);
            }
            return result;
        });
        settle();
        return made;
    }

    /** Makes decisions that are about nothing but what they say, at once. */
    void log(List<DecisionToLog> decisions) {
        transactions.executeWithoutResult(status -> {
            Head head = head();
            for (DecisionToLog each : decisions) {
                Turn turn = new Turn(head.decision() + 1, head.entry());
                turn.decide(each.did(), each.about());
                head = keep(each.by(), head, turn);
            }
        });
        settle();
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

    /** Keeps a decision, and tells what is the last one by then. */
    private Head keep(Actor by, Head head, Turn turn) {
        Decision decision = new Decision(turn.decision(), clock.instant(), by.name(), by.role(), turn.did(),
                turn.about(), head.hash());
        LoggedDecision logged = decision.logged();
        jdbc.sql("""
                INSERT INTO gc_decision (decision_number, decided_at, decided_by, did, content, content_hash)
                VALUES (:number, :at, :by, :did, :content, :hash)""")
                .param("number", decision.number())
                .param("at", Decision.time(decision.at()))
                .param("by", decision.who())
                .param("did", decision.did())
                .param("content", logged.text())
                .param("hash", logged.hash().text())
                .update();
        turn.writes().forEach(Runnable::run);
        turn.events().forEach(events::insert);
        jdbc.sql("UPDATE gc_head SET last_decision = :decision, last_hash = :hash, last_entry = :entry "
                + "WHERE head_id = 1")
                .param("decision", decision.number())
                .param("hash", logged.hash().text())
                .param("entry", turn.lastEntry())
                .update();
        return new Head(turn.decision(), logged.hash(), turn.lastEntry());
    }
}
