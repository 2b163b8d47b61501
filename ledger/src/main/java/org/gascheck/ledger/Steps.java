package org.gascheck.ledger;

import java.time.LocalDate;
import java.util.Set;

/** Which steps people may take in which state, and in what order of days. */
final class Steps {

    private Steps() {
    }

    /** How far an entry is after a step. */
    static Progress take(LedgerEntry entry, Step step, String by) {
        Progress now = entry.progress();
        Done done = new Done(step.on(), by);
        return switch (step.act()) {
            case RECTIFIED -> {
                allow(entry, step.act(), EntryState.OPEN, EntryState.NOTIFIED);
                notBefore(step.on(), now.openSince());
                yield now.rectified(done);
            }
            case REINSPECTED -> {
                allow(entry, step.act(), EntryState.RECTIFIED);
                notBefore(step.on(), now.rectified().on());
                yield now.reinspected(done);
            }
            case REINSPECTION_FAILED -> {
                allow(entry, step.act(), EntryState.RECTIFIED, EntryState.REINSPECTED);
                notBefore(step.on(), now.rectified().on());
                yield now.notRectified();
            }
            case CLOSED -> {
                allow(entry, step.act(), EntryState.REINSPECTED);
                notBefore(step.on(), now.reinspected().on());
                yield now.closed(done);
            }
            case REOPENED -> {
                allow(entry, step.act(), EntryState.CLOSED);
                notBefore(step.on(), now.closed().on());
                yield now.reopened(step.on());
            }
            default -> throw Inputs.unusable(
                    "“" + step.act().label().zh() + "”不是由人办理的步骤", step.act() + " is no step that people take so");
        };
    }

    /** Holds it against a step that an entry is not in one of the states for it. */
    static void allow(LedgerEntry entry, Act act, EntryState... states) {
        if (!Set.of(states).contains(entry.state())) {
            StringBuilder zh = new StringBuilder();
            StringBuilder en = new StringBuilder();
            for (EntryState each : states) {
                zh.append(zh.isEmpty() ? "" : "、").append(each.label().zh());
                en.append(en.isEmpty() ? "" : " or ").append(each.label().en());
            }
            throw illegal(
                    "第 " + entry.id() + " 号隐患" + entry.state().label().zh() + "，不能办理“" + act.label().zh()
                            + "”；应为" + zh,
                    "entry " + entry.id() + " is " + entry.state().label().en() + ", so \"" + act.label().en()
                            + "\" cannot be recorded; expected one that is " + en);
        }
    }

    static void notBefore(LocalDate on, LocalDate before) {
        if (on.isBefore(before)) {
            throw illegal("日期 " + on + " 早于上一步的日期 " + before,
                    "the day " + on + " is before that of the step before, " + before);
        }
    }

    /** What happened cannot have happened after today. */
    static void notAfter(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw illegal("日期 " + on + " 在今天（" + today + "）之后", "the day " + on + " is after today, " + today);
        }
    }

    private static LedgerException illegal(String zh, String en) {
        return new LedgerException(LedgerException.Kind.ILLEGAL_STEP, zh, en);
    }
}
