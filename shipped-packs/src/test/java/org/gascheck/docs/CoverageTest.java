package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.Identified;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.law.Area;
import org.gascheck.law.Clause;
import org.gascheck.law.Contradiction;
import org.gascheck.law.Due;
import org.gascheck.law.OutOfReach;
import org.gascheck.law.Outcome;
import org.gascheck.law.Register;
import org.gascheck.law.RulePack;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {

    private static final Set<String> COVERED_AREAS = Set.of(
            "device-function",
            "device-certification",
            "device-standard",
            "installation-coverage",
            "hazard-public-venue",
            "hazard-old-community",
            "hazard-pipeline-construction",
            "pipeline-census",
            "market-enforcement",
            "catalogue",
            "platform-data",
            "hazard-enterprise",
            "licence-assessment",
            "enterprise-emergency",
            "signage-responsibility");

    /** Outcomes that the texts of a requirement allow but its facts cannot bring about, each with the reason. */
    private static final Map<String, Set<Outcome>> OUT_OF_REACH_OUTCOMES = Map.of();

    /**
     * Requirements of which a fact can be such that a person has to judge, whatever the rule: sources say different
     * things of it.
     */
    private static final Set<String> ON_FACTS_FOR_A_PERSON = Set.of(
            "alarm-tier-declared", "valve-tier-declared", "catalogue-tier-coverage-per-vendor",
            "new-resident-high-rise-alarm", "concession-and-entry-rules",
            "special-equipment-installation-supervision-inspection", "assessment-rectified-by-may",
            "enterprise-hazard-closed-loop", "periodic-inspection-pressure-pipeline",
            "periodic-inspection-pressure-vessel", "market-designated-consumption",
            "market-forced-service-by-dominance", "market-no-after-sales", "renewal-executed-by-plan");

    private final Register register = RulePacks.register();

    @Test
    void theRegisterHoldsEveryClauseOfTheInventoryOnce() {
        assertThat(register.clauses()).hasSize(361);
        assertThat(register.outOfReach()).hasSize(35);
        assertThat(register.clauses().values()).allSatisfy(clause -> assertThat(clause.provisions()).isNotEmpty());
    }

    @Test
    void theRegisterTellsWhatFactsDecideAndWhatNeedsAPersonsFindingFirst() {
        assertThat(register.clauses().values().stream().filter(each -> !each.needsFinding())).hasSize(321);
        assertThat(register.clauses().values().stream().filter(Clause::needsFinding)).hasSize(40);
    }

    static List<RulePack> packs() {
        return RulePacks.shipped();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noProvisionOfTheDocumentIsMissing(RulePack pack) {
        Provisions provisions = Provisions.of(pack.instrument().id());
        assertThat(provisions.all()).doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(Provision::of))
                .containsAll(provisions.purpose());
        Map<String, List<String>> decided = new ProvisionsSection(register, pack).decided();
        assertThat(provisions.all())
                .filteredOn(each -> !provisions.purpose().contains(each))
                .allSatisfy(each -> assertThat(decided.get(each)).as(each).isNotEmpty());
        assertThat(decided.keySet()).doesNotContainAnyElementsOf(provisions.purpose());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPlaceThatIsCitedIsAProvisionOfTheDocument(RulePack pack) {
        Provisions provisions = Provisions.of(pack.instrument().id());
        assertThat(new ProvisionsSection(register, pack).decided().keySet()).allMatch(provisions::has);
        pack.requirements().values().forEach(requirement -> {
            Stream<String> places = Stream.concat(
                    requirement.provisions().stream(),
                    Stream.concat(
                            Stream.ofNullable(requirement.due()).map(Due::provision),
                            requirement.contradictions().stream().map(Contradiction::provision)));
            assertThat(places.flatMap(each -> Provisions.each(each).stream()))
                    .as(requirement.id())
                    .allMatch(provisions::has);
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nothingIsPlanned(RulePack pack) {
        assertThat(register.clauses().values()).filteredOn(each -> !State.of(each, pack).isDone()).isEmpty();
    }

    @Test
    void everyInstrumentHasAllItsClausesInTheRegister() {
        assertThat(register.instruments()).containsExactlyElementsOf(
                RulePacks.shipped().stream().map(pack -> pack.instrument().id()).toList());
    }

    @Test
    void everyClauseIsOfAnAreaThatSaysWhomItConcerns() {
        assertThat(register.areas().keySet()).containsExactlyInAnyOrderElementsOf(
                register.clauses().values().stream().map(Clause::area).collect(Collectors.toSet()));
        Stream.concat(
                        register.areas().values().stream().map(Area::concerns),
                        register.outOfReach().values().stream().map(OutOfReach::concerns))
                .flatMap(List::stream)
                .forEach(concern -> {
                    Class<?> kind = Population.MODEL.classNamed(concern.kind());
                    assertThat(kind).as(concern.kind()).isNotNull().matches(Identified.class::isAssignableFrom);
                    concern.facts().keySet().forEach(field -> assertThat(
                                    RecordType.of(kind.asSubclass(Record.class)).field(field))
                            .as(concern.kind() + "." + field)
                            .hasValueSatisfying(each -> assertThat(each.role()).isEqualTo(Field.Role.FACT)));
                });
    }

    /** Also of clauses that no rule decides yet, and no one is named whom no clause names. */
    @Test
    void everyClauseNamesWhoIsInChargeAmongTheAuthoritiesOfItsInstrument() {
        for (RulePack pack : RulePacks.shipped()) {
            Set<String> named = new LinkedHashSet<>();
            register.clauses().values().forEach(clause -> {
                if (clause.provisions().containsKey(pack.instrument().id())) {
                    named.add(clause.authorities().get(pack.instrument().id()));
                }
            });
            assertThat(pack.authorities().keySet()).as(pack.toString()).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void everyClauseOfTheCoveredAreasIsARequirementOfEveryInstrumentThatHasIt() {
        List<Clause> covered =
                register.clauses().values().stream().filter(clause -> COVERED_AREAS.contains(clause.area())).toList();
        assertThat(covered).hasSize(268);
        for (RulePack pack : RulePacks.shipped()) {
            assertThat(pack.requirements().keySet()).as(pack.toString()).containsAll(covered.stream()
                    .filter(clause -> clause.isStatedBy(pack.instrument().id())).map(Clause::id).toList());
        }
    }

    @Test
    void everyRequirementHasACaseOfEveryOutcomeThatItCanHave() {
        RuleForms forms = new RuleForms();
        CaseCounts cases = CaseCounts.read();
        Set<String> ids = new LinkedHashSet<>();
        RulePacks.shipped().forEach(pack -> ids.addAll(pack.requirements().keySet()));
        List<String> gaps = new ArrayList<>();
        for (String id : ids) {
            Set<Outcome> wanted = forms.outcomes(id);
            wanted.removeAll(OUT_OF_REACH_OUTCOMES.getOrDefault(id, Set.of()));
            wanted.removeAll(cases.of(id).keySet());
            if (!wanted.isEmpty()) {
                gaps.add(id + ": " + wanted);
            }
        }
        assertThat(gaps).as("requirements without a case of an outcome").isEmpty();
    }

    @Test
    void noCaseHasAnOutcomeThatItsRequirementCannotHave() {
        RuleForms forms = new RuleForms();
        CaseCounts cases = CaseCounts.read();
        Map<String, Set<Outcome>> impossible = new TreeMap<>();
        for (RulePack pack : RulePacks.shipped()) {
            for (String id : pack.requirements().keySet()) {
                Set<Outcome> found = EnumSet.noneOf(Outcome.class);
                found.addAll(cases.of(id).keySet());
                found.removeAll(forms.outcomes(id));
                if (ON_FACTS_FOR_A_PERSON.contains(id)) {
                    found.remove(Outcome.NEEDS_REVIEW);
                }
                if (!found.isEmpty()) {
                    impossible.put(id, found);
                }
            }
        }
        assertThat(impossible).isEmpty();
    }
}
