package org.gascheck.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gascheck.Digest;
import org.gascheck.Printable;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was found over time, and what became of it. Reports open entries and tell what they find by now; only people
 * close them. Whatever a method says was done is kept when it returns, with a decision in the log, or none of it is.
 * Safe for use by many threads, and by many processes on one database.
 */
public final class Ledger implements AutoCloseable {

    private final JdbcClient jdbc;
    private final Writer writer;
    private final LedgerTable entries;
    private final EventTable events;
    private final SubmissionTable submissions;
    private final Changes changes;
    private final DecisionLog log;

    /**
     * The ledger of a database whose tables are up to date: see {@link LedgerSchema}.
     *
     * @param database best one that pools connections
     * @param clock    tells when decisions are made and, in its zone, what day it is
     */
    public Ledger(DataSource database, Clock clock) {
        this(database, clock, null);
        // What one that was alone did not live to move.
        DecisionJournal.placeOf(database).filter(Files::exists)
                .ifPresent(place -> alone(database, clock, DecisionJournal.open(place)).close());
    }

    private Ledger(DataSource database, Clock clock, DecisionJournal journal) {
        this.jdbc = JdbcClient.create(Objects.requireNonNull(database, "database"));
        this.writer = new Writer(database, Objects.requireNonNull(clock, "clock"), journal);
        this.entries = new LedgerTable(jdbc);
        this.events = new EventTable(jdbc);
        this.submissions = new SubmissionTable(database);
        this.changes = new Changes(writer, entries, new NoticeTable(jdbc));
        this.log = new DecisionLog(jdbc, writer);
    }

    /**
     * The ledger of a database on which nothing else writes. Where that is H2 in a file, decisions that change nothing
     * are kept in a file beside it until the log is read or something is changed: a small part of what a transaction
     * costs. In all else it is as any other. To be closed.
     *
     * @throws LedgerException if another program writes already, or the file does not follow on the database
     */
    public static Ledger alone(DataSource database, Clock clock) {
        return DecisionJournal.placeOf(database).map(place -> alone(database, clock, DecisionJournal.open(place)))
                .orElseGet(() -> new Ledger(database, clock));
    }

    private static Ledger alone(DataSource database, Clock clock, DecisionJournal journal) {
        try {
            return new Ledger(database, clock, journal);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /** The log of its decisions. */
    public DecisionLog log() {
        return log;
    }

    /**
     * Records what a submission came to. The same report on the same bytes is recorded once, however often it is handed
     * in. What it finds breached opens entries, or reopens closed ones; what it finds satisfied or not applying is told
     * of entries, and closes none; what it leaves undetermined, and what an older day says, changes nothing.
     *
     * @throws LedgerException if the report is not on this submission
     */
    public Recorded record(Actor by, HandedIn handedIn, ComplianceReport report) {
        Objects.requireNonNull(by, "by");
        byte[] bytes = json(report);
        Recorded before = before(SubmissionTable.keyOf(handedIn.register(), bytes), report);
        if (before != null) {
            writer.settle();
            return before;
        }
        JudgedFindings found = JudgedFindings.of(handedIn, report);
        SubmissionTable.Fresh fresh = SubmissionTable.Fresh.of(handedIn, report, bytes);
        return writer.decide(by, turn -> {
            Recorded meanwhile = before(fresh.key(), report);
            if (meanwhile != null) {
                return meanwhile;
            }
            new Recorder(entries, submissions, turn, by, fresh, found).record();
            return new Recorded(fresh.key(), turn.decision(), false, report.verdict(), changes(turn.events()));
        });
    }

    private static byte[] json(ComplianceReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ReportJson.write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Recorded before(String key, ComplianceReport report) {
        Long decision = submissions.decision(key);
        return decision == null
                ? null
                : new Recorded(key, decision, true, report.verdict(), changes(events.ofDecision(decision)));
    }

    private static List<Recorded.Change> changes(List<EventTable.Kept> events) {
        return events.stream()
                .map(each -> new Recorded.Change(each.event().entry(), each.event().act())).toList();
    }

    /**
     * The entry with a number.
     *
     * @throws LedgerException if there is none
     */
    public LedgerEntry entry(long id) {
        return changes.entry(id);
    }

    /** A page of entries, in the order of their numbers. */
    public List<LedgerEntry> entries(EntryFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("entry_id > :after"));
        Map<String, Object> values = new HashMap<>();
        values.put("after", filter.after());
        if (!filter.states().isEmpty()) {
            conditions.add("entry_state IN (:states)");
            values.put("states", filter.states().stream().map(Enum::name).toList());
        }
        if (filter.register() != null) {
            conditions.add("register_name = :register");
            values.put("register", filter.register());
        }
        if (filter.subject() != null) {
            conditions.add("(subject_path = :subject OR SUBSTRING(subject_path FROM 1 FOR :length) = :within)");
            values.put("subject", filter.subject());
            values.put("within", filter.subject() + "/");
            values.put("length", filter.subject().length() + 1);
        }
        return entries.where(String.join(" AND ", conditions), values, filter.most());
    }

    /** All that happened to an entry, from the first; the log tells who did it and when. */
    public List<EntryEvent> history(long entry) {
        return events.of(entry);
    }

    /**
     * Takes a step with an entry.
     *
     * @param read the entry as whoever decides read it
     * @return the entry after it
     * @throws LedgerException if somebody else changed it since, its state does not allow the step, the day is before
     *                         that of the step before or after today, or there is no such entry
     */
    public LedgerEntry take(Actor by, EntryVersion read, Step step) {
        return changes.take(by, read, step);
    }

    /**
     * Fixes who puts a hazard right, how, with what money and by when; replaces what was fixed before.
     *
     * @throws LedgerException if somebody else changed the entry since, it is put right, the deadline is before the day
     *                         on which it was found, or there is no such entry
     */
    public LedgerEntry plan(Actor by, EntryVersion read, EntryPlan plan) {
        return changes.plan(by, read, plan);
    }

    /**
     * Notes that an authority puts up with a hazard for a time. The entry stays open, and stays overdue where it is.
     *
     * @throws LedgerException if somebody else changed the entry since, it is put right, the waiver begins before the
     *                         day on which it was found or after today, or there is no such entry
     */
    public LedgerEntry waive(Actor by, EntryVersion read, GrantedWaiver waiver) {
        return changes.waive(by, read, waiver);
    }

    /**
     * Issues a notice on entries of one subject, or what is part of it: gives it the next number of its authority and
     * year.
     *
     * @param on        the day of issue, not after today; its year is that of the number
     * @param authority the short name under which the issuer numbers, such as 渝悦燃整, up to 250 characters
     * @param delivery  how it was delivered, or null
     * @throws LedgerException if there is no entry, they are of several subjects, one is not open or was changed since
     */
    public NoticeNumber issueNotice(
            Actor by, LocalDate on, String authority, String delivery, List<EntryVersion> read) {
        return changes.notify(by, on, authority, delivery, read);
    }

    /** What is overdue as of a day. */
    public OverdueList overdue(LocalDate asOf) {
        List<OverdueList.Overdue> overdue = new ArrayList<>();
        String late = "entry_state IN ('OPEN', 'NOTIFIED') AND COALESCE(deadline, due_on) < :day AND entry_id > :after";
        List<LedgerEntry> some = entries.where(late, Map.of("day", asOf, "after", 0L), EntryFilter.GREATEST_PAGE);
        while (!some.isEmpty()) {
            some.forEach(each -> overdue.add(OverdueList.Overdue.of(each, asOf)));
            long last = some.get(some.size() - 1).id();
            some = entries.where(late, Map.of("day", asOf, "after", last), EntryFilter.GREATEST_PAGE);
        }
        overdue.sort((one, other) -> Long.compare(other.days(), one.days()));
        return new OverdueList(asOf, overdue,
                count("entry_state IN ('OPEN', 'NOTIFIED') AND deadline IS NULL AND due_on IS NULL"),
                count("entry_state = 'RECTIFIED'"),
                count("entry_state = 'REINSPECTED'"));
    }

    /**
     * What was found before a day and is not closed.
     *
     * @param most how many of each part to list, from 1 to 10 000
     * @throws LedgerException if that is no number of entries that can be listed
     */
    public OpenBefore openBefore(LocalDate day, int most) {
        return new OpenList(jdbc, entries).before(day, EntryFilter.ALL.page(0, most).most());
    }

    private long count(String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM gc_entry WHERE " + condition).query(Long.class).single();
    }

    /**
     * The submission with a key, with the report that was made then.
     *
     * @throws LedgerException if there is none
     */
    public RecordedSubmission submission(String key) {
        RecordedSubmission found = submissions.find(Printable.of(key));
        if (found == null) {
            throw new LedgerException(LedgerException.Kind.NOT_FOUND,
                    "台账中没有资料 " + key, "the ledger has no submission " + key);
        }
        return found;
    }

    /** The keys of the submissions of certain facts, the first recorded first. */
    public List<String> submissionsOf(Digest facts) {
        return submissions.withFacts(facts);
    }

    /** All entries that a filter chooses, page by page. */
    Stream<LedgerEntry> all(EntryFilter filter) {
        return Stream.iterate(
                entries(filter),
                page -> !page.isEmpty(),
                page -> entries(filter.page(page.get(page.size() - 1).id(), filter.most())))
                .flatMap(List::stream);
    }

    /** Has all decisions in the database; nothing is to be decided after that. Most have nothing to close. */
    @Override
    public void close() {
        writer.close();
    }
}
