package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.documents.told.Whereabouts;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.FindingEntry;

/** Brings what a report finds into the ledger, within the turn of a decision. For one thread and one report. */
final class Recorder {

    /** What decisions call it that a submission was recorded. */
    static final String RECORDED = "RECORDED";

    /** What they call the key of the submission, and the digests of its bytes and of the report. */
    static final String KEY = "key";
    static final String BYTES = "bytes";
    static final String REPORT = "report";

    private static final int AT_ONCE = 500;

    private final LedgerTable entries;
    private final SubmissionTable submissions;
    private final Turn turn;
    private final Actor by;
    private final SubmissionTable.Fresh fresh;
    private final JudgedFindings found;
    private final Whereabouts where;
    private final Map<Act, Integer> counts = new LinkedHashMap<>();
    private final Map<String, JudgedFindings> others = new HashMap<>();
    private int known;

    Recorder(
            LedgerTable entries,
            SubmissionTable submissions,
            Turn turn,
            Actor by,
            SubmissionTable.Fresh fresh,
            JudgedFindings found) {
        this.entries = entries;
        this.submissions = submissions;
        this.turn = turn;
        this.by = by;
        this.fresh = fresh;
        this.found = found;
        this.where = fresh.report().statistics() == null
                ? null
                : new Whereabouts(fresh.report().statistics(), List.of());
    }

    private LocalDate day() {
        return fresh.report().assessedOn();
    }

    /** Brings all of it in. */
    void record() {
        turn.write(() -> submissions.insert(fresh, turn.decision()));
        List<String> holders = new ArrayList<>();
        found.holders().forEach(holders::add);
        turn.write(() -> submissions.insertJudged(holders, fresh));
        for (int from = 0; from < holders.size(); from += AT_ONCE) {
            List<String> some = holders.subList(from, Math.min(from + AT_ONCE, holders.size()));
            Map<String, LedgerEntry> ofSome = entries.of(some);
            Map<String, List<LedgerEntry>> byHolder = new HashMap<>();
            ofSome.values().forEach(each ->
                    byHolder.computeIfAbsent(each.subject().holder(), holder -> new ArrayList<>()).add(each));
            some.forEach(holder -> record(found.of(holder), byHolder.containsKey(holder), ofSome));
        }
        Map<String, String> about = new LinkedHashMap<>();
        about.put(KEY, fresh.key());
        about.put("register", fresh.handedIn().register());
        about.put(BYTES, Keys.of(fresh.handedIn().json()).text());
        about.put(REPORT, Keys.of(fresh.bytes()).text());
        about.putAll(DecisionLog.about(fresh.report()));
        counts.forEach((act, count) -> about.put(act.name(), count.toString()));
        about.put("KNOWN", String.valueOf(known));
        turn.decide(RECORDED, about);
    }

    private void record(List<FindingEntry> findings, boolean anyKnown, Map<String, LedgerEntry> knownEntries) {
        for (FindingEntry each : findings) {
            boolean breached = each.outcome() == Outcome.BREACHED;
            // Most findings are of subjects without entries, and digests take time.
            if (breached || anyKnown) {
                String key = found.key(each);
                LedgerEntry entry = knownEntries.get(key);
                if (entry != null) {
                    heard(entry, each);
                } else if (breached) {
                    open(key, each);
                }
            }
        }
    }

    private void open(String key, FindingEntry breach) {
        ComplianceReport report = fresh.report();
        Finding finding = breach.finding();
        LedgerEntry entry = new LedgerEntry(
                turn.nextEntry(),
                key,
                1,
                found.subject(breach),
                finding.requirement(),
                finding.instrument(),
                where == null ? "" : Inputs.shortened(where.area(finding.subject()), LedgerTable.LONGEST_PLACE),
                where == null ? "" : Inputs.shortened(where.street(finding.subject()), LedgerTable.LONGEST_PLACE),
                finding.dueDate(),
                new Done(report.assessedOn(), by.name()),
                Progress.opened(report.assessedOn()),
                new Lately(Outcome.BREACHED, day(), fresh.key(), day(), FindingText.of(finding)));
        happened(entry, Act.OPENED, day(), fresh.key());
        RecordedSubmission later = laterWithout(entry);
        if (later == null) {
            turn.write(() -> entries.insert(entry));
            return;
        }
        // A submission of a later day came first, and did not find it any more.
        LedgerEntry gone = entry.after(entry.progress()).saying(new Lately(
                outcome(later, key), later.assessedOn(), later.key(), day(), entry.lately().findingJson()));
        happened(gone, Act.NO_LONGER_FOUND, later.assessedOn(), later.key());
        turn.write(() -> entries.insert(gone));
    }

    /** The latest submission of a later day that can tell and does not find it; null where there is none. */
    private RecordedSubmission laterWithout(LedgerEntry entry) {
        for (String key : submissions.later(entry.subject().holder(), day())) {
            RecordedSubmission later = submissions.find(key);
            Outcome outcome = outcome(later, entry.key());
            if (outcome != null) {
                return outcome == Outcome.BREACHED ? null : later;
            }
        }
        return null;
    }

    /** What another submission came to on an entry; null where it cannot tell. */
    private Outcome outcome(RecordedSubmission other, String key) {
        JudgedFindings findings = others.computeIfAbsent(other.key(), first -> JudgedFindings.of(
                new HandedIn(other.json(), other.register()), FindingText.report(other.report())));
        for (String holder : findings.holders()) {
            for (FindingEntry each : findings.of(holder)) {
                if (findings.key(each).equals(key)) {
                    return each.outcome();
                }
            }
        }
        return null;
    }

    /** What the report says of an entry that the ledger has. */
    private void heard(LedgerEntry entry, FindingEntry finding) {
        Lately before = entry.lately();
        boolean breached = finding.outcome() == Outcome.BREACHED;
        if (day().isBefore(before.on())) {
            known++;
            return;
        }
        LedgerEntry heard = entry.saying(new Lately(
                finding.outcome(), day(), fresh.key(), breached ? day() : before.lastFoundOn(),
                breached ? FindingText.of(finding.finding()) : before.findingJson()));
        Act act = breached ? whenFound(entry) : whenNotFound(entry);
        if (act == null) {
            known++;
            turn.write(() -> update(heard, entry.version()));
            return;
        }
        LedgerEntry after = heard.after(switch (act) {
            case REOPENED -> entry.progress().reopened(day());
            case FOUND_AGAIN -> entry.progress().rectified() == null
                    ? entry.progress()
                    : entry.progress().notRectified();
            default -> entry.progress();
        });
        happened(after, act, day(), fresh.key());
        turn.write(() -> update(after, entry.version()));
    }

    /** What it means that an entry is found on a day that is not before that of the last report. */
    private Act whenFound(LedgerEntry entry) {
        Progress now = entry.progress();
        return switch (now.state()) {
            case OPEN, NOTIFIED -> entry.lately().isNoLongerFound() ? Act.FOUND_AGAIN : null;
            case RECTIFIED -> day().isBefore(now.rectified().on()) ? null : Act.FOUND_AGAIN;
            case REINSPECTED -> day().isBefore(now.reinspected().on()) ? null : Act.FOUND_AGAIN;
            case CLOSED -> day().isBefore(now.reinspected().on()) ? null : Act.REOPENED;
        };
    }

    /** It closes nothing: that takes a person. */
    private static Act whenNotFound(LedgerEntry entry) {
        return entry.state() == EntryState.CLOSED || entry.lately().isNoLongerFound() ? null : Act.NO_LONGER_FOUND;
    }

    private void update(LedgerEntry entry, long versionBefore) {
        if (!entries.update(entry, versionBefore)) {
            throw new IllegalStateException("entry " + entry.id() + " was changed beside the ledger");
        }
    }

    private void happened(LedgerEntry after, Act act, LocalDate on, String submission) {
        counts.merge(act, 1, Integer::sum);
        turn.happened(new EntryEvent(
                after.id(), after.version(), turn.decision(), act, on, after.state(), "", submission), after);
    }
}
