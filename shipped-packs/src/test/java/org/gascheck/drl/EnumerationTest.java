package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.law.Assessment;
import org.gascheck.law.Due;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;
import org.gascheck.report.Conclusion;
import org.gascheck.report.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every requirement comes to over what it turns on: submissions that tell everything, all of them where there are
 * few, else a sample with a fixed seed of those that pair values and of random ones ({@code -Denumeration.scale}
 * enlarges it); and each of those with facts forgotten, against all ways of filling them in again. So every finding is
 * shown to be decided where nothing is unknown, to be undetermined only where two ways differ, to miss just the facts
 * that can turn it, and never to be turned by one more fact. At the usual scale a sixth is tried of what a pack takes
 * over from the one that it extends, and two members of lists and forgotten facts of every fourth requirement under
 * each reading.
 */
@Execution(ExecutionMode.CONCURRENT)
class EnumerationTest {

    private static final long SEED = 20211231;
    static final int SCALE = Integer.getInteger("enumeration.scale", 1);
    private static final int TWO_MEMBERS_UP_TO = 10;
    private static final int FORGOTTEN_IN = SCALE;
    private static final int FORGETS_ONE_IN = 4;

    private static final Set<String> DAYS_IN_ORDER = Set.of(
            "validFrom", "expiresOn", "standardFrom", "standardUntil", "committedOn", "confirmedOn",
            "concludedOn", "approvedOn");

    private static final Map<String, Rules> RULES = RulePacks.shipped().stream()
            .collect(Collectors.toMap(pack -> pack.instrument().id(), EnumerationTest::rules));

    private static final AtomicLong TOLD = new AtomicLong();
    private static final AtomicLong FORGOTTEN = new AtomicLong();
    private static final AtomicLong FILLED = new AtomicLong();

    private static Rules rules(RulePack pack) {
        return StraightRules.of(new RequirementIndex(pack));
    }

    static Stream<Arguments> requirements() {
        return RulePacks.shipped().stream().flatMap(pack -> pack.requirements().values().stream()
                .filter(requirement -> requirement.id().matches(System.getProperty("enumeration.only", ".*")))
                .filter(requirement -> SCALE > 1 || !isTakenOver(pack, requirement) || isOneOf(6, requirement.id()))
                .flatMap(requirement -> settings(pack, requirement).stream()
                        .map(settings -> Arguments.of(pack, requirement.id(), settings))));
    }

    private static boolean isTakenOver(RulePack pack, Requirement requirement) {
        return pack.base() != null && pack.base().nearest(requirement.id()).isPresent();
    }

    private static boolean isOneOf(int number, String what) {
        return new SplittableRandom(SEED + what.hashCode()).nextInt(number) == 0;
    }

    @AfterAll
    static void tell() {
        System.out.printf(
                "enumerated: %d submissions that tell everything, %d with facts forgotten, %d ways of filling them"
                        + " in%n",
                TOLD.get(), FORGOTTEN.get(), FILLED.get());
    }

    @ParameterizedTest(name = "{1} of {0} under {2}")
    @MethodSource("requirements")
    void isExactOverAllThatItTurnsOn(RulePack pack, String id, Settings settings) {
        Rules rules = RULES.get(pack.instrument().id());
        Requirement requirement = pack.requirement(id);
        for (LocalDate day : days(pack, requirement)) {
            Assessment assessment = new Assessment(day, pack, settings);
            boolean forgets = SCALE > 1 || isOneOf(FORGETS_ONE_IN, id + settings);
            check(new RequirementSpace(rules, assessment, requirement, 1), id, forgets);
            if (forgets) {
                RequirementSpace two = new RequirementSpace(rules, assessment, requirement, 2);
                if (SCALE > 1 || two.slots().size() <= TWO_MEMBERS_UP_TO) {
                    check(two, id, true);
                }
            }
        }
    }

    private static void check(RequirementSpace space, String id, boolean forgets) {
        SplittableRandom random = new SplittableRandom(SEED + id.hashCode());
        List<Map<String, JsonNode>> told = Ways.told(space, random);
        for (Map<String, JsonNode> values : told) {
            Conclusion conclusion = space.conclusion(values);
            if (conclusion != null) {
                TOLD.incrementAndGet();
                assertThat(conclusion.outcome())
                        .as(() -> "nothing is unknown: " + values).isNotEqualTo(Outcome.UNDETERMINED);
            }
        }
        for (int i = 0; forgets && i < FORGOTTEN_IN && !told.isEmpty(); i++) {
            Map<String, JsonNode> values = told.get(random.nextInt(told.size()));
            for (Set<String> forgotten : Ways.forgotten(space, values, random)) {
                checkForgotten(space, values, forgotten, random);
            }
        }
    }

    private static void checkForgotten(
            RequirementSpace space, Map<String, JsonNode> values, Set<String> forgotten, SplittableRandom random) {
        Map<String, JsonNode> remembered = new LinkedHashMap<>(values);
        remembered.keySet().removeAll(forgotten);
        Map<String, JsonNode> less = Ways.reached(space, remembered);
        Conclusion conclusion = space.conclusion(less);
        if (conclusion == null) {
            return;
        }
        Finding finding = conclusion.finding();
        FORGOTTEN.incrementAndGet();
        List<Map<String, JsonNode>> filled = new ArrayList<>();
        boolean all = Ways.fill(space, less, filled, random) && !tellsTooLittle(space, forgotten);
        Map<Map<String, JsonNode>, Outcome> outcomes = new LinkedHashMap<>();
        for (Map<String, JsonNode> each : filled) {
            boolean keeps = space.keepsHouseholds(less, each);
            Conclusion known = keeps ? space.conclusion(each) : null;
            if (known == null) {
                // What is refused is no way; of several facts forgotten together a rule reckons with more than the
                // reader lets pass.
                all &= forgotten.size() == 1 && (!keeps || space.refuses(each)) && !tellsDaysOfAPaper(forgotten);
            } else if (hangsOnADoubt(known)) {
                // A day by which something is doubted is asked of nobody for the sake of the doubt.
                all = false;
            } else {
                FILLED.incrementAndGet();
                outcomes.put(each, known.outcome());
            }
        }
        Set<Outcome> merged = new HashSet<>();
        outcomes.values().forEach(outcome -> merged.add(merged(outcome)));
        Supplier<String> what = () ->
                "%s without %s: %s, missing %s".formatted(values, forgotten, finding.outcome(), finding.missing());
        if (finding.outcome() == Outcome.UNDETERMINED) {
            if (all) {
                assertThat(merged).as(what).hasSizeGreaterThan(1);
            }
        } else if (finding.outcome() == Outcome.NOT_APPLICABLE) {
            assertThat(outcomes.values()).as(what).allMatch(outcome -> outcome == Outcome.NOT_APPLICABLE);
        } else {
            assertThat(merged).as(what).isSubsetOf(merged(finding.outcome()));
        }
        Set<String> turning = turning(space, less, outcomes);
        assertThat(finding.missing()).as(() -> what.get() + "; turning " + turning).containsAll(turning);
        List<String> behind = finding.missing().stream()
                .filter(pointer -> finding.missing().stream().anyMatch(other -> pointer.startsWith(other + "/")))
                .toList();
        if (all && finding.outcome() == Outcome.UNDETERMINED) {
            assertThat(turning)
                    .as(what)
                    .containsAll(finding.missing().stream()
                            .filter(pointer -> !behind.contains(pointer))
                            .toList());
        }
        assertThat(behind).as(what).allMatch(pointer -> space.isAskedBehind(pointer));
    }

    private static boolean hangsOnADoubt(Conclusion conclusion) {
        return conclusion.outcome() == Outcome.NEEDS_REVIEW
                && conclusion.finding().message().en().startsWith("A person has to find out");
    }

    /**
     * Whether more could be true than the ways of filling in tell: lists can have more members, a cylinder can stand in
     * none of the spaces that are listed or in another than the first, papers can name any model, what has to be
     * declared can turn out not to be, and whether a training counts is doubted once it is told that it was attended.
     */
    private static boolean tellsTooLittle(RequirementSpace space, Set<String> forgotten) {
        return space.slots().stream()
                .anyMatch(slot -> (slot.kind() == Slot.Kind.LIST || space.isToOneListed(slot))
                                && isForgotten(slot, forgotten)
                        || forgotten.contains(slot.pointer())
                                && slot.pointer()
                                        .matches(".*/(tier|tierSource|grade|models|alarmModel|valveModel|product"
                                                + "|archiveNumber|requiredBy|enoughBy|inPost|held|guardian"
                                                + "|attendance)"));
    }

    /** By itself, or with the record that it is part of. */
    private static boolean isForgotten(Slot slot, Set<String> forgotten) {
        return forgotten.stream().anyMatch(pointer -> (slot.pointer() + "/").startsWith(pointer + "/"));
    }

    /**
     * A rule does not reckon with the order of two days, such as that a paper on its last day has begun to be valid by
     * then.
     */
    private static boolean tellsDaysOfAPaper(Set<String> forgotten) {
        return forgotten.stream()
                .anyMatch(pointer -> DAYS_IN_ORDER.contains(pointer.substring(pointer.lastIndexOf('/') + 1)));
    }

    /** The forgotten slots of which two ways of filling in that differ in nothing else come to different outcomes. */
    private static Set<String> turning(
            RequirementSpace space, Map<String, JsonNode> less, Map<Map<String, JsonNode>, Outcome> outcomes) {
        Set<String> turning = new HashSet<>();
        for (Slot slot : space.slots()) {
            if (less.containsKey(slot.pointer()) || !space.isReached(slot, less)) {
                continue;
            }
            Map<Map<String, JsonNode>, Outcome> first = new HashMap<>();
            outcomes.forEach((values, outcome) -> {
                Map<String, JsonNode> others = new HashMap<>(values);
                others.remove(slot.pointer());
                space.slots().stream().filter(below -> !below.equals(slot) && !space.isReached(below, others))
                        .forEach(below -> others.remove(below.pointer()));
                Outcome other = first.putIfAbsent(others, merged(outcome));
                if (other != null && other != merged(outcome)) {
                    turning.add(slot.pointer());
                }
            });
        }
        return turning;
    }

    private static Outcome merged(Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE ? Outcome.SATISFIED : outcome;
    }

    private static List<LocalDate> days(RulePack pack, Requirement requirement) {
        LocalDate issued = pack.instrument().issued();
        Due due = requirement.due();
        return due == null || due.date().isBefore(issued)
                ? List.of(issued.plusDays(30))
                : pack.base() == null || SCALE > 1
                        ? List.of(due.date(), due.date().plusDays(1))
                        : List.of(due.date().plusDays(1));
    }

    /**
     * Other readings as well where the requirement knows some; at the usual scale those of packs that no other extends.
     */
    private static List<Settings> settings(RulePack pack, Requirement requirement) {
        boolean readsOthers = SCALE > 1 || pack.base() == null && !new Assessment(
                pack.instrument().issued(), pack, Settings.RECOMMENDED).unchosen(requirement).isEmpty();
        return readsOthers ? List.of(Settings.RECOMMENDED, alternatives(pack)) : List.of(Settings.RECOMMENDED);
    }

    private static Settings alternatives(RulePack pack) {
        Settings settings = Settings.RECOMMENDED;
        for (Setting setting : pack.settings().values()) {
            settings = settings.with(
                    setting.key(),
                    setting.entries() == null
                            ? setting.names().get(1)
                            : setting.entries() == Setting.Entries.TEXT
                                    ? "GB 1; GB 2"
                                    : "CCC@2021-01-01; FIRE_PRODUCT@2021-01-01");
        }
        return settings;
    }
}
