package org.gascheck.reports.decisions;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gascheck.Digest;
import org.gascheck.Text;

/** Holds the decisions of a log against each other, from the first to the last. For one thread. */
public final class Chain {

    private final Digest noted;
    private long decisions;
    private Digest head = Decision.NONE_BEFORE;
    private boolean met;
    private LogCheck.Fault fault;

    /**
     * A check of a log.
     *
     * @param noted a hash of the log that somebody wrote down before and that must be in it, or null: whoever can
     *              change a log can make all of its hashes anew, or leave out its end, and only such a note tells
     */
    public Chain(Digest noted) {
        this.noted = noted;
    }

    /** Takes the next one; after the first fault nothing more is looked at. */
    public void add(LoggedDecision next) {
        add(next, decision -> Optional.empty());
    }

    /** Takes the next one, of which something else has to be right too: what is wrong, or nothing. */
    public void add(LoggedDecision next, Function<Decision, Optional<Text>> besides) {
        if (fault == null) {
            Optional<Text> wrong = wrong(next, besides);
            if (wrong.isPresent()) {
                fail(wrong.get());
            } else {
                decisions++;
                head = next.hash();
                met |= head.equals(noted);
            }
        }
    }

    /** Takes a next one of which something else is wrong. */
    public void fail(Text what) {
        if (fault == null) {
            fault = new LogCheck.Fault(decisions + 1, Objects.requireNonNull(what, "what"));
        }
    }

    private Optional<Text> wrong(LoggedDecision next, Function<Decision, Optional<Text>> besides) {
        if (!LoggedDecision.hash(next.text()).equals(next.hash())) {
            return Optional.of(new Text(
                    "内容与其哈希值不符：内容被改动过，或哈希值被换过",
                    "its content does not have the hash that stands with it: one of them was altered"));
        }
        Optional<Decision> read = next.decision();
        if (read.isEmpty()) {
            return Optional.of(new Text("不是本程序写出的记录", "it is no decision as this program writes it"));
        }
        Decision decision = read.get();
        if (decision.number() != decisions + 1) {
            return Optional.of(new Text(
                    "编号为 " + decision.number() + "，应为 " + (decisions + 1) + "：有记录被删去、插入或调换",
                    "its number is " + decision.number() + ", expected " + (decisions + 1)
                            + ": decisions were taken out, put in or moved"));
        }
        if (!decision.previous().equals(head)) {
            return Optional.of(new Text(
                    "所记的前一条哈希值与前一条不符：前面的记录被换过",
                    "the hash that it has for the one before is not that of the one before: that was replaced"));
        }
        return besides.apply(decision);
    }

    /** What it comes to. */
    public LogCheck end() {
        if (fault == null && noted != null && !met) {
            return new LogCheck(decisions, head, new LogCheck.Fault(decisions + 1, new Text(
                    "记下的哈希值 " + noted + " 不在其中：记录末尾被截去，或整个日志被重做",
                    "the hash that was noted, " + noted
                            + ", is not among them: the end of the log was cut off, or all of it made anew")));
        }
        return new LogCheck(decisions, head, fault);
    }
}
