package org.gascheck.drl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;

/**
 * Holds the rates of a pack to its requirements. A rate that is inherited does without what the instrument does not
 * state; one that the pack itself states names nothing else than what it has. Where nothing is left, nobody is judged
 * for the rate, and it is for a person.
 */
final class RatesOfPack {

    private RatesOfPack() {
    }

    /** Leaves out of the rates what the pack does without, and tells what is wrong with them. */
    static void check(
            Map<String, Requirement> requirements, Set<String> own, String file, Consumer<Problem> problems) {
        for (Requirement each : List.copyOf(requirements.values())) {
            Rate rate = each.rate();
            if (rate == null) {
                continue;
            }
            Rate known = new Rate(known(rate.members(), requirements), known(rate.demands(), requirements));
            if (!known.equals(rate) && own.contains(each.id())) {
                problems.accept(new Problem(
                        file,
                        0,
                        0,
                        each.id(),
                        new Text(
                                "rate 所列应是本规则包的要求，且本身不是完成率",
                                "its rate: expected requirements of the pack that are no rates themselves")));
            }
            requirements.put(each.id(), each.with(known));
        }
    }

    private static List<String> known(List<String> ids, Map<String, Requirement> requirements) {
        return ids.stream()
                .filter(id -> requirements.containsKey(id) && requirements.get(id).rate() == null)
                .toList();
    }
}
