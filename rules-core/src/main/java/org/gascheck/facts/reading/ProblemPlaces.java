package org.gascheck.facts.reading;

import java.util.List;
import java.util.Map;
import org.gascheck.Problem;

/**
 * Finds lines and columns for problems that were found when a submission was judged: it does not know the text that it
 * was read from.
 */
public final class ProblemPlaces {

    private ProblemPlaces() {
    }

    /** The same problems with the name of the input and, where it has their JSON Pointers, with lines and columns. */
    public static List<Problem> of(List<Problem> problems, byte[] json, String source, ReadLimits limits) {
        Input input = new JsonInput(json, limits, field -> List.of());
        Map<String, Spot> spots = spots(problems, input);
        return problems.stream().map(problem -> {
            Spot at = spots.get(problem.pointer());
            return at == null
                    ? new Problem(source, 0, 0, problem.pointer(), problem.message())
                    : new Problem(source, at.line(), input.column(at), problem.pointer(), problem.message());
        }).toList();
    }

    private static Map<String, Spot> spots(List<Problem> problems, Input input) {
        try {
            return Spot.of(problems.stream().map(Problem::pointer).toList(), input);
        } catch (StoppedException e) {
            throw new IllegalArgumentException("the JSON is not what a submission was read from: " + e.getMessage(), e);
        }
    }
}
