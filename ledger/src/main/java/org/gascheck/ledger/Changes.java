package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people change of entries. */
final class Changes {

    private final Writer writer;
    private final LedgerTable entries;
    private final NoticeTable notices;

    Changes(Writer writer, LedgerTable entries, NoticeTable notices) {
        this.writer = writer;
        this.entries = entries;
        this.notices = notices;
    }

    private interface Change {
        Progress of(LedgerEntry entry);
    }

    LedgerEntry entry(long id) {
        LedgerEntry found = entries.find(id);
        if (found == null) {
            throw new LedgerException(LedgerException.Kind.NOT_FOUND,
                    "台账中没有第 " + id + " 号隐患", "the ledger has no entry " + id);
        }
        return found;
    }

    LedgerEntry take(Actor by, EntryVersion read, Step step) {
        Steps.notAfter(step.on(), writer.today());
        return change(by, read, step, entry -> Steps.take(entry, step, by.name()));
    }

    LedgerEntry plan(Actor by, EntryVersion read, EntryPlan plan) {
        Step step = new Step(Act.PLANNED, writer.today(), Inputs.shortened(plan.toString(), Step.LONGEST_NOTE));
        return change(by, read, step, entry -> {
            Steps.allow(entry, Act.PLANNED, EntryState.OPEN, EntryState.NOTIFIED);
            if (plan.deadline() != null) {
                Steps.notBefore(plan.deadline(), entry.progress().openSince());
            }
            return entry.progress().planned(plan);
        });
    }

    LedgerEntry waive(Actor by, EntryVersion read, GrantedWaiver waiver) {
        Steps.notAfter(waiver.on(), writer.today());
        Step step = new Step(Act.WAIVED, waiver.on(), Inputs.shortened(waiver.toString(), Step.LONGEST_NOTE));
        return change(by, read, step, entry -> {
            Steps.allow(entry, Act.WAIVED, EntryState.OPEN, EntryState.NOTIFIED);
            Steps.notBefore(waiver.on(), entry.progress().openSince());
            return entry.progress().waived(waiver);
        });
    }

    NoticeNumber notify(Actor by, LocalDate on, String authority, String delivery, List<EntryVersion> read) {
        String issuer = Inputs.told(authority, LedgerTable.LONGEST_PLACE, "发文字号", "authority");
        String how = Inputs.optional(delivery, LedgerTable.LONGEST_PLACE, "送达方式", "delivery");
        Steps.notAfter(on, writer.today());
        if (read.isEmpty()) {
            throw Inputs.unusable("通知书上没有隐患", "the notice is on no entry");
        }
        return writer.decide(Objects.requireNonNull(by, "by"), turn -> {
            NoticeNumber notice =
                    new NoticeNumber(issuer, on.getYear(), notices.last(issuer, on.getYear()) + 1);
            Step step = new Step(Act.NOTIFIED, on, notice.text());
            List<String> holders = new ArrayList<>();
            for (EntryVersion each : read) {
                LedgerEntry after = change(turn, each, step, entry -> {
                    Steps.allow(entry, Act.NOTIFIED, EntryState.OPEN);
                    Steps.notBefore(on, entry.progress().openSince());
                    return entry.progress().notified(new GivenNotice(notice.text(), on, how));
                });
                holders.add(after.subject().holder());
            }
            if (holders.stream().distinct().count() > 1) {
                throw Inputs.unusable("一份通知书只能送一个对象，所列隐患分属多个对象",
                        "a notice is for one subject, and these entries are of several");
            }
            turn.write(() -> notices.insert(notice, on, turn.decision()));
            Map<String, String> about = new LinkedHashMap<>();
            about.put("notice", notice.text());
            about.put("entries", read.stream().map(each -> String.valueOf(each.entry()))
                    .collect(Collectors.joining(",")));
            turn.decide(Act.NOTIFIED.name(), about);
            return notice;
        });
    }

    private LedgerEntry change(Actor by, EntryVersion read, Step step, Change change) {
        Objects.requireNonNull(by, "by");
        return writer.decide(by, turn -> {
            LedgerEntry after = change(turn, read, step, change);
            turn.decide(step.act().name(), Map.of("entry", String.valueOf(read.entry())));
            return after;
        });
    }

    private LedgerEntry change(Turn turn, EntryVersion read, Step step, Change change) {
        LedgerEntry entry = entry(read.entry());
        if (entry.version() != read.version()) {
            throw conflict(entry, read);
        }
        LedgerEntry after = entry.after(change.of(entry));
        turn.happened(new EntryEvent(after.id(), after.version(), turn.decision(), step.act(), step.on(), after.state(),
                step.note(), null), after);
        turn.write(() -> {
            if (!entries.update(after, read.version())) {
                throw conflict(entry(read.entry()), read);
            }
        });
        return after;
    }

    private static LedgerException conflict(LedgerEntry entry, EntryVersion read) {
        return new LedgerException(LedgerException.Kind.CONFLICT,
                "第 " + entry.id() + " 号隐患已被他人改动：您看到的是第 " + read.version() + " 版，现为第 " + entry.version()
                        + " 版；请重新查看后再办理",
                "entry " + entry.id() + " was changed by somebody else: you read version " + read.version()
                        + ", and it is " + entry.version() + " by now; read it again first");
    }
}
