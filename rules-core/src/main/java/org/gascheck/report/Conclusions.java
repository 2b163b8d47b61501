package org.gascheck.report;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.gascheck.facts.Subject;

/**
 * Conclusions in the order of the packs and of the subjects. Those on subjects of which nothing is known are made anew
 * whenever somebody asks, since a register may have a great many of them.
 */
public final class Conclusions extends AbstractList<Conclusion> implements RandomAccess {

    private final HeldConclusions own;
    /** Where conclusions are like another, in their order. */
    private final List<Run> runs = new ArrayList<>(0);

    /**
     * Conclusions one after the other that are like another.
     *
     * @param start   the place of the first
     * @param through how many there are up to the last of these
     * @param from    which of the subjects the first is on
     */
    private record Run(
            int start, int through, int length, IntFunction<Subject> subjects, int from,
            Function<Subject, Conclusion> alike) {

        Run after(int places, int many) {
            return new Run(start + places, through + many, length, subjects, from, alike);
        }

        boolean isContinuedBy(int place, IntFunction<Subject> of, int number, Function<Subject, Conclusion> as) {
            return start + length == place && subjects == of && from + length == number && alike == as;
        }
    }

    /** None yet. */
    public Conclusions() {
        this(0);
    }

    /** None yet, with room for some. */
    public Conclusions(int expected) {
        own = new HeldConclusions(expected);
    }

    /** Puts one at the end that cannot be made again; then all are held. */
    public void append(Conclusion conclusion) {
        own.add(conclusion, 0, null);
    }

    /**
     * Puts one at the end.
     *
     * @param number which of those that can be made again in one way it is
     */
    public void append(Conclusion conclusion, int number, MadeAgain again) {
        own.add(conclusion, number, again);
    }

    /**
     * Lets go of very many conclusions, to make each again whenever somebody asks for it; few are held, since making
     * them again takes time. Whether they were let go of.
     */
    public boolean letGo() {
        return own.letGo();
    }

    /**
     * Puts one at the end that is like another.
     *
     * @param subjects the subjects by their numbers
     * @param number   that of its own
     * @param alike    makes it
     */
    public void append(IntFunction<Subject> subjects, int number, Function<Subject, Conclusion> alike) {
        int place = size();
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.isContinuedBy(place, subjects, number, alike)) {
            runs.set(runs.size() - 1,
                    new Run(last.start, last.through + 1, last.length + 1, subjects, last.from, alike));
        } else {
            runs.add(new Run(place, likeOthers() + 1, 1, subjects, number, alike));
        }
    }

    /** Puts others at the end. */
    public void append(Conclusions others) {
        int places = size();
        int many = likeOthers();
        others.runs.forEach(each -> runs.add(each.after(places, many)));
        own.addAll(others.own);
    }

    private int likeOthers() {
        return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).through;
    }

    @Override
    public int size() {
        return own.size() + likeOthers();
    }

    @Override
    public Conclusion get(int index) {
        Objects.checkIndex(index, size());
        Run before = Runs.at(index, runs, Run::start);
        if (before == null) {
            return own.get(index);
        }
        int within = index - before.start;
        return within < before.length
                ? before.alike.apply(before.subjects.apply(before.from + within))
                : own.get(index - before.through);
    }
}
