package org.gascheck.counsel.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;

/**
 * Inquiries with more facts forgotten than all ways of filling them in can be gone through: what asking spends on
 * average, over ways drawn by a seed, lies between the bounds that were told.
 */
class ManyQuestionsTest {

    private static final boolean ALL = Boolean.getBoolean("cases.all");
    private static final long SEED = 20261130;
    private static final int FORGOTTEN = 24;
    private static final int ROWS = ALL ? 200 : 8;
    private static final int MOST_SUBMISSIONS = ALL ? Integer.MAX_VALUE : 3;
    /** What chance may do to an average of so few. */
    private static final double TOLERANCE = ALL ? 0.05 : 0.25;

    @Test
    void onAverageAskingSpendsWhatLiesBetweenTheBoundsThatWereTold() {
        Random random = new Random(SEED);
        int compared = 0;
        double spent = 0;
        double atMost = 0;
        double atLeast = 0;
        for (String name : Samples.names()) {
            FactTree told = Samples.facts(name);
            List<String> choices = new ArrayList<>(Samples.choices(told));
            if (choices.size() < FORGOTTEN || compared >= MOST_SUBMISSIONS) {
                continue;
            }
            Collections.shuffle(choices, random);
            List<String> forgotten = choices.subList(0, FORGOTTEN);
            Inquiry begun = Inquiry.of(Samples.CHECKER, Samples.without(told, forgotten).submission(), Costs.usual(),
                    Likelihoods.of(Population.MODEL, "even", evenly(forgotten)));
            if (begun.isCertain() || begun.expected().optimal()) {
                continue;
            }
            double sum = 0;
            int rows = 0;
            for (int tries = 0; rows < ROWS && tries < 4 * ROWS; tries++) {
                double cost = spent(begun, forgotten, random);
                sum += Math.max(0, cost);
                rows += cost < 0 ? 0 : 1;
            }
            if (rows == ROWS) {
                compared++;
                System.out.printf("%s: %.2f between %.2f and %.2f%n", name, sum / rows, begun.expected().atLeast(),
                        begun.expected().cost());
                spent += sum / rows;
                atMost += begun.expected().cost();
                atLeast += begun.expected().atLeast();
            }
        }
        assertThat(compared).isPositive();
        assertThat(spent).isBetween(atLeast * (1 - TOLERANCE), atMost * (1 + TOLERANCE));
    }

    /** What one way of filling in what was forgotten costs to ask; negative where it cannot be, or asks for more. */
    private static double spent(Inquiry begun, List<String> forgotten, Random random) {
        Map<String, Object> row = new HashMap<>();
        forgotten.forEach(each -> {
            List<Object> values = Samples.values(each);
            row.put(each, values.get(random.nextInt(values.size())));
        });
        Inquiry inquiry = begun;
        double spent = 0;
        try {
            while (!inquiry.isCertain()) {
                Question next = inquiry.next().orElse(null);
                if (next == null || !row.containsKey(next.pointer())) {
                    return -1;
                }
                spent += next.effort().cost();
                inquiry = inquiry.answer(next.pointer(), row.get(next.pointer()));
            }
            return spent;
        } catch (InvalidAnswerException | InvalidSubmissionException e) {
            return -1;
        }
    }

    private static String evenly(List<String> forgotten) {
        return forgotten.stream().map(pointer -> pointer.substring(1).replaceAll("/\\d+", "").replace('/', '.'))
                .distinct()
                .map(path -> path + ": " + Samples.values("/" + path.replace('.', '/')).stream()
                        .map(value -> value + ": 1").collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining("\n"));
    }
}
