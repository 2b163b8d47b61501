package org.gascheck.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.Digest;
import org.gascheck.Text;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.decisions.Chain;
import org.gascheck.reports.decisions.Decision;
import org.gascheck.reports.decisions.DecisionFile;
import org.gascheck.reports.decisions.LogCheck;
import org.gascheck.reports.decisions.LoggedDecision;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log of decisions of a ledger: only ever added to, and each holds the hash of the one before. Safe for use by many
 * threads and processes at once.
 */
public final class DecisionLog {

    private static final int AT_ONCE = 1_000;
    private static final Set<String> OWN_WORDS = Stream.concat(
            Stream.of(Recorder.RECORDED), Stream.of(Act.values()).map(Act::name)).collect(Collectors.toSet());

    private final JdbcClient jdbc;
    private final Writer writer;

    DecisionLog(JdbcClient jdbc, Writer writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    /**
     * Logs a decision that changes no entry; what the ledger does itself, it logs itself. It is kept when this returns.
     *
     * @param did   what was done, a word in capitals such as {@code CHECKED}
     * @param about what it was done to, by name: digests, versions, numbers; see {@link #about}
     * @return its number
     * @throws IllegalArgumentException if the word is one of the ledger's own, or no word
     */
    public long append(Actor by, String did, Map<String, String> about) {
        DecisionToLog one = checked(new DecisionToLog(by, did, about));
        return writer.decide(by, turn -> {
            turn.decide(one.did(), one.about());
            return turn.decision();
        });
    }

    /**
     * Logs several such decisions, in their order: all are kept when this returns, or none is. A ledger that is alone
     * with its database keeps them in a file first; see {@link #gather}.
     *
     * @throws IllegalArgumentException if a word is one of the ledger's own, or no word
     */
    public void append(List<DecisionToLog> decisions) {
        decisions.forEach(DecisionLog::checked);
        writer.log(decisions);
    }

    private static DecisionToLog checked(DecisionToLog decision) {
        if (OWN_WORDS.contains(decision.did()) || decision.about().containsKey(EventTable.DIGEST)) {
            throw new IllegalArgumentException(
                    "the ledger itself logs " + decision.did() + " and " + EventTable.DIGEST);
        }
        return decision;
    }

    /** What decisions tell of a report: digests of facts and packs, day, readings, version and verdict. */
    public static Map<String, String> about(ComplianceReport report) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("submission", report.provenance().submission().text());
        about.put("assessedOn", report.assessedOn().toString());
        report.provenance().packs().forEach((instrument, digest) -> about.put("pack " + instrument, digest.text()));
        report.settings().chosen().forEach((setting, option) -> about.put("setting " + setting, option));
        if (report.purpose() != null) {
            about.put("purpose", report.purpose().purpose());
        }
        about.put("version", report.provenance().version());
        about.put("verdict", report.verdict().name());
        return about;
    }

    /** Has all of it in the database, for who reads it there. */
    public void gather() {
        writer.gather();
    }

    /** Writes all of it as a file that {@code gascheck audit} checks; does not close the stream. */
    public void export(OutputStream out) throws IOException {
        writer.gather();
        for (List<Row> some = after(jdbc, 0); !some.isEmpty();
                some = after(jdbc, some.get(some.size() - 1).number())) {
            for (Row each : some) {
                DecisionFile.write(each.logged(), out);
            }
        }
        out.flush();
    }

    /**
     * Checks all of it; {@link LedgerAudit} checks what hangs on it too.
     *
     * @param noted a hash that somebody wrote down before and that must be in it, or null
     */
    public LogCheck check(Digest noted) {
        writer.gather();
        Chain chain = new Chain(noted);
        check(jdbc, chain, decision -> Optional.empty());
        return chain.end();
    }

    /** Hands all to a chain, with what else has to be right of each. */
    static void check(JdbcClient jdbc, Chain chain, Function<Decision, Optional<Text>> besides) {
        for (List<Row> some = after(jdbc, 0); !some.isEmpty();
                some = after(jdbc, some.get(some.size() - 1).number())) {
            some.forEach(each -> chain.add(each.logged(), decision -> each.isLike(decision)
                    ? besides.apply(decision)
                    : Optional.of(new Text(
                            "各列与内容不符：列被改动过", "its columns do not say what its content says: they were altered"))));
        }
    }

    private record Row(long number, String at, String by, String did, LoggedDecision logged) {

        boolean isLike(Decision decision) {
            return number == decision.number() && at.equals(Decision.time(decision.at()))
                    && by.equals(decision.who()) && did.equals(decision.did());
        }
    }

    private static List<Row> after(JdbcClient jdbc, long number) {
        return jdbc.sql("SELECT * FROM gc_decision WHERE decision_number > :number ORDER BY decision_number "
                + "FETCH FIRST " + AT_ONCE + " ROWS ONLY")
                .param("number", number)
                .query((row, at) -> new Row(
                        row.getLong("decision_number"), row.getString("decided_at"), row.getString("decided_by"),
                        row.getString("did"),
                        new LoggedDecision(row.getString("content"), Digest.known(row.getString("content_hash")))))
                .list();
    }
}
