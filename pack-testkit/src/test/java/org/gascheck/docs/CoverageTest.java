package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Set<String> COVERED_AREAS = Set.of(
            "device-function", "device-certification", "device-standard", "installation-coverage", "hazard-public-venue");

    /** Outcomes that the texts of a requirement allow but its facts cannot bring about, each with the reason. */
    private static final Map<String, Set<Outcome>> OUT_OF_REACH_OUTCOMES = Map.of();

    private final Register register = Register.read();

    @Test
    void theRegisterHoldsEveryClauseOfTheInventoryOnce() {
        assertThat(register.byId()).hasSize(361);
        assertThat(register.outOfReach()).extracting(Register.OutOfReach::id).hasSize(35).doesNotHaveDuplicates();
        assertThat(register.clauses()).allSatisfy(clause -> assertThat(clause.provisions()).isNotEmpty());
    }

    @Test
    void everyRequirementIsAClauseOfTheRegisterWithItsAreaAndProvisions() {
        Map<String, Register.Clause> clauses = register.byId();
        for (RulePack pack : RulePacks.shipped()) {
            String instrument = pack.instrument().id();
            for (Requirement requirement : pack.requirements().values()) {
                assertThat(clauses).as("the clauses of the register").containsKey(requirement.id());
                Register.Clause clause = clauses.get(requirement.id());
                assertThat(requirement.area()).as("area of %s", requirement.id()).isEqualTo(clause.area());
                assertThat(requirement.provisions()).as("provisions of %s in %s", requirement.id(), instrument)
                        .isEqualTo(clause.provisions().get(instrument));
            }
        }
    }

    @Test
    void everyClauseOfTheCoveredAreasIsARequirementOfEveryInstrumentThatHasIt() {
        List<Register.Clause> covered =
                register.clauses().stream().filter(clause -> COVERED_AREAS.contains(clause.area())).toList();
        assertThat(covered).hasSize(79);
        for (RulePack pack : RulePacks.shipped()) {
            assertThat(pack.requirements().keySet()).as(pack.toString()).containsAll(covered.stream()
                    .filter(clause -> clause.provisions().containsKey(pack.instrument().id())).map(Register.Clause::id).toList());
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
        for (RulePack pack : RulePacks.shipped()) {
            for (String id : pack.requirements().keySet()) {
                assertThat(forms.outcomes(id)).as(id).containsAll(cases.of(id).keySet());
            }
        }
    }
}
