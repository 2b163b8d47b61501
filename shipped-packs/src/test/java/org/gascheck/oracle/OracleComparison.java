package org.gascheck.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;

/** Holds what the rules find on random submissions against a second opinion. */
final class OracleComparison {

    private static final long SEED = Long.getLong("oracle.seed", 20220131L);
    private static final int THREADS = 2;
    private static final int SHOWN = 30;
    private static final List<String> INSTRUMENTS = List.of("cq2021n156", "yl2022n8");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ComplianceChecker checker =
            GasCheck.checker(RulePacks.CHONGQING_2021_156, RulePacks.YUELAI_2022_8);
    private final LongFunction<ObjectNode> submissions;
    private final UnaryOperator<ObjectNode> told;
    private final BiFunction<JsonNode, String, Map<String, Outcome>> opinion;
    private final Set<String> covered;
    private final int number;

    /**
     * A comparison.
     *
     * @param number      how many submissions, unless a property says otherwise
     * @param submissions makes the submission of a seed
     * @param told        tells what it leaves no choice about
     * @param opinion     the outcomes by an instrument
     * @param covered     the requirements that the opinion is on
     */
    OracleComparison(
            int number,
            LongFunction<ObjectNode> submissions,
            UnaryOperator<ObjectNode> told,
            BiFunction<JsonNode, String, Map<String, Outcome>> opinion,
            Set<String> covered) {
        this.submissions = submissions;
        this.told = told;
        this.opinion = opinion;
        this.covered = covered;
        this.number = Integer.getInteger("oracle.submissions", number);
    }

    /** What came of a share of the submissions. */
    private record Share(
            long findings, long givenUp, Map<String, Map<Outcome, Long>> tally, Map<Kind, Example> differences) {
    }

    /** A kind of disagreement; an outcome is null where there is no finding. */
    private record Kind(String instrument, String requirement, Outcome byTheRules, Outcome byTheOracle) {
    }

    private record Example(long seed, int count) {
    }

    /** Compares every finding, and fails with the smallest examples of each kind of disagreement. */
    void run() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Share>> shares = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i;
            shares.add(threads.submit(() -> compareFrom(first)));
        }
        threads.shutdown();
        long findings = 0;
        long givenUp = 0;
        Map<String, Map<Outcome, Long>> tally = new TreeMap<>();
        Map<Kind, Example> differences = new TreeMap<>(OracleComparison::inOrder);
        for (Future<Share> each : shares) {
            Share share = each.get();
            findings += share.findings();
            givenUp += share.givenUp();
            share.tally().forEach((requirement, counts) -> counts.forEach((outcome, count) -> tally
                    .computeIfAbsent(requirement, key -> new EnumMap<>(Outcome.class))
                    .merge(outcome, count, Long::sum)));
            share.differences()
                    .forEach((kind, example) -> differences.merge(kind, example, OracleComparison::together));
        }
        System.out.printf("oracle: %d submissions and %d findings compared (%d more left out), seed %d%n",
                number, findings, givenUp, SEED);
        if (Boolean.getBoolean("oracle.tally")) {
            tally.forEach((requirement, counts) -> System.out.println(requirement + " " + counts));
        }
        assertThat(differences).withFailMessage(() -> describe(differences)).isEmpty();
        assertThat(givenUp).isLessThan(findings / 1_000);
        assertThat(tally.keySet()).isEqualTo(covered);
        assertThat(tally).allSatisfy((requirement, counts) -> assertThat(counts).containsKey(usual(requirement)));
    }

    private Share compareFrom(int first) throws JsonProcessingException {
        long findings = 0;
        long givenUp = 0;
        Map<String, Map<Outcome, Long>> tally = new TreeMap<>();
        Map<Kind, Example> differences = new TreeMap<>(OracleComparison::inOrder);
        for (int i = first; i < number; i += THREADS) {
            ObjectNode submission = submissions.apply(SEED + i);
            Map<String, Map<String, Outcome>> byTheRules = byTheRules(submission);
            ObjectNode toldAll = told.apply(submission);
            for (String instrument : INSTRUMENTS) {
                Map<String, Outcome> rules = byTheRules.get(instrument);
                Map<String, Outcome> oracle = opinion.apply(toldAll, instrument);
                rules.forEach((key, outcome) -> tally
                        .computeIfAbsent(requirement(key), id -> new EnumMap<>(Outcome.class))
                        .merge(outcome, 1L, Long::sum));
                long unanswered = oracle.values().stream().filter(Objects::isNull).count();
                findings += rules.size() - unanswered;
                givenUp += unanswered;
                for (Kind kind : differences(instrument, rules, oracle)) {
                    differences.merge(kind, new Example(SEED + i, 1), OracleComparison::together);
                }
            }
        }
        return new Share(findings, givenUp, tally, differences);
    }

    private static List<Kind> differences(String instrument, Map<String, Outcome> rules, Map<String, Outcome> oracle) {
        if (rules.equals(oracle)) {
            return List.of();
        }
        List<Kind> differences = new ArrayList<>();
        Set<String> keys = new HashSet<>(rules.keySet());
        keys.addAll(oracle.keySet());
        for (String key : keys) {
            if (isAnswered(key, oracle) && rules.get(key) != oracle.get(key)) {
                differences.add(new Kind(instrument, requirement(key), rules.get(key), oracle.get(key)));
            }
        }
        return differences;
    }

    /** Whether the oracle did not give a finding up for the number of its cases. */
    private static boolean isAnswered(String key, Map<String, Outcome> oracle) {
        return !oracle.containsKey(key) || oracle.get(key) != null;
    }

    private Map<String, Map<String, Outcome>> byTheRules(JsonNode submission) throws JsonProcessingException {
        Map<String, Map<String, Outcome>> outcomes = new TreeMap<>();
        INSTRUMENTS.forEach(instrument -> outcomes.put(instrument, new TreeMap<>()));
        checker.check(Submissions.read(JSON.writeValueAsBytes(submission), "random")).entries().forEach(finding -> {
            if (covered.contains(finding.requirement())) {
                Map<String, Outcome> of = outcomes.get(finding.instrument());
                String key = finding.requirement() + "@" + finding.subject().pointer();
                assertThat(of.put(key, finding.outcome())).as(key).isNull();
            }
        });
        return outcomes;
    }

    private String describe(Map<Kind, Example> differences) {
        StringBuilder text = new StringBuilder(differences.size() + " kinds of disagreement");
        differences.entrySet().stream().limit(SHOWN).forEach(each -> {
            Kind kind = each.getKey();
            ObjectNode submission = submissions.apply(each.getValue().seed());
            ObjectNode smallest = Shrinker.shrink(submission, candidate -> isIn(candidate, kind));
            text.append("\n\n").append(kind.requirement()).append(" under ").append(kind.instrument())
                    .append(": the rules say ").append(kind.byTheRules()).append(", the oracle says ")
                    .append(kind.byTheOracle())
                    .append("; ").append(each.getValue().count()).append(" submissions, first seed ")
                    .append(each.getValue().seed())
                    .append("\n  smallest: ").append(smallest)
                    .append("\n  whole: ").append(submission);
        });
        return text.toString();
    }

    private boolean isIn(ObjectNode submission, Kind kind) {
        try {
            return differences(kind.instrument(), byTheRules(submission).get(kind.instrument()),
                    opinion.apply(told.apply(submission), kind.instrument())).contains(kind);
        } catch (InvalidSubmissionException e) {
            return false;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An outcome that enough random submissions come to; without it the comparison would compare nothing. */
    private static Outcome usual(String requirement) {
        if (requirement.equals("refusal-gas-suspension")) {
            return Outcome.NEEDS_REVIEW;
        }
        return Oracle.OPENED_BY_SETTINGS.contains(requirement) ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
    }

    private static String requirement(String key) {
        return key.substring(0, key.indexOf('@'));
    }

    private static Example together(Example one, Example other) {
        return new Example(Math.min(one.seed(), other.seed()), one.count() + other.count());
    }

    private static int inOrder(Kind one, Kind other) {
        return one.toString().compareTo(other.toString());
    }
}
