package org.gascheck.facts.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;

/** Collects what is wrong with an input. */
final class Problems {

    private static final Comparator<Found> IN_ORDER =
            Comparator.comparingInt((Found each) -> each.at().line()).thenComparingInt(each -> each.at().offset());

    private final String source;
    private final Input input;
    private final int most;
    private final List<Found> found = new ArrayList<>();
    private int untold;

    private record Found(Problem problem, Spot at) {
    }

    Problems(String source, Input input, ReadLimits limits) {
        this.source = source;
        this.input = input;
        this.most = limits.problems();
    }

    /** What is only made for a problem that is told. */
    interface Told<T> {
        T make() throws StoppedException;
    }

    /** Adds a problem; of one that is beyond the number that are told, nothing is made. */
    void add(Spot at, Told<String> pointer, Told<Text> message) throws StoppedException {
        if (found.size() < most) {
            found.add(new Found(new Problem(source, at.line(), input.column(at), pointer.make(), message.make()), at));
        } else {
            untold++;
        }
    }

    /** Adds the fault at which reading had to stop; it is always told. */
    void add(StoppedException fault) {
        Spot at = fault.at();
        found.add(new Found(new Problem(source, at.line(), input.column(at), fault.pointer(), fault.told()), at));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems in the order of the input; of very many only the first, and how many more there are. */
    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>();
        found.stream().sorted(IN_ORDER).forEach(each -> sorted.add(each.problem()));
        if (untold > 0) {
            sorted.add(new Problem(source, 0, 0, "", new Text(
                    "另有 " + untold + " 个问题未列出", "there are " + untold + " more problems, which are not listed")));
        }
        return sorted;
    }
}
