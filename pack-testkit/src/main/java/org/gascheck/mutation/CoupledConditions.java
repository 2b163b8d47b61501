package org.gascheck.mutation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.LawFile;
import org.gascheck.law.RulePack;

/**
 * The conditions of a pack that cannot turn an outcome by themselves where they have a certain truth, since other
 * conditions decide it there; each with the reason.
 */
final class CoupledConditions {

    /**
     * A condition said to be coupled with others.
     *
     * @param via   how it is reached, as the report tells it, or the beginning of that
     * @param words its words
     * @param when  the truth that it has where it cannot turn the outcome
     */
    record Coupled(String requirement, String via, String words, boolean when, String why) {

        boolean matches(String of, Condition condition) {
            return requirement.equals(of) && words.equals(condition.words())
                    && (condition.via() + " > ").startsWith(via + " > ");
        }

        @Override
        public String toString() {
            return requirement + ": " + words + " [" + via + "] when " + when;
        }
    }

    private static final List<String> KEYS = List.of("requirements", "via", "conditions", "when", "why");

    private CoupledConditions() {
    }

    /** Reads the list of a pack, {@code coupled-conditions.yaml}; see {@link SideList#of}. */
    static List<Coupled> of(RulePack pack) {
        return SideList.of(pack, "coupled-conditions.yaml", KEYS, CoupledConditions::read);
    }

    /** Reads a list; see {@link SideList#entries}. */
    static List<Coupled> read(LawFile file) {
        return SideList.entries(file, KEYS, CoupledConditions::read);
    }

    private static Stream<Coupled> read(Map<String, Yaml> entry) {
        boolean when = entry.get("when").truth();
        String why = entry.get("why").text().strip();
        return entry.get("requirements").oneOrMoreTexts().stream()
                .flatMap(requirement -> entry.get("via").oneOrMoreTexts().stream()
                        .flatMap(via -> entry.get("conditions").oneOrMoreTexts().stream()
                                .map(words -> new Coupled(requirement, via, words, when, why))));
    }

    /** The conditions of a requirement, each with what is argued of it. */
    static List<Condition> argued(String requirement, List<Condition> conditions, List<Coupled> listed) {
        return conditions.stream().map(condition -> {
            Condition argued = condition;
            for (Coupled entry : listed) {
                argued = entry.matches(requirement, condition) ? argued.coupled(entry.when(), entry.why()) : argued;
            }
            return argued;
        }).toList();
    }

    /** The entries of which no condition is one, or one that the cases show to turn the outcome all the same. */
    static List<String> refuted(Map<String, List<Condition>> conditions, List<Coupled> listed) {
        return listed.stream().filter(entry -> {
            List<Condition> meant = conditions.getOrDefault(entry.requirement(), List.of()).stream()
                    .filter(condition -> entry.matches(entry.requirement(), condition)).toList();
            return meant.isEmpty() || meant.stream().anyMatch(condition -> condition.when(entry.when()).shown());
        }).map(Coupled::toString).toList();
    }
}
