package org.gascheck.counsel.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;

/** The acts of the program, and tables of other costs. */
class ActsTest {

    private static final FactModel MODEL = Population.MODEL;
    private static final Acts ACTS = Acts.usual();

    @Test
    void eachIsOnARecordTypeAndFieldsOfTheModelAndHasWords() {
        for (Act act : ACTS.all()) {
            RecordType<?> type = type(act.of());
            assertThat(act.words().zh()).as(act.name()).isNotBlank();
            assertThat(act.words().en()).as(act.name()).isNotBlank();
            assertThat(act.cost()).as(act.name()).isPositive();
            assertThat(act.fields()).as(act.name()).allSatisfy(field -> assertThat(type.field(field)).isPresent());
            if (act.does() == Act.Does.ADD) {
                Field list = type.field(act.fields().get(0)).orElseThrow();
                assertThat(list.role()).as(act.name()).isEqualTo(Field.Role.LIST);
                assertThat(act.with()).as(act.name()).allSatisfy((field, value) ->
                        assertCanBe(RecordType.of(list.record()).field(field).orElseThrow(), value));
            }
        }
    }

    @Test
    void whatIsTriedFirstCanBe() {
        ACTS.preferred().forEach((name, values) -> {
            String[] parts = name.split("\\.");
            Field field = type(parts[0]).field(parts[1]).orElseThrow();
            values.forEach(value -> assertCanBe(field, value));
        });
    }

    @Test
    void nothingOnHowABuildingIsNorOnWhatWasFoundAtTheTimeOfAnInspectionIsChangedAlone() {
        assertThat(ACTS.costOf("Building", "heightMetres")).isInfinite();
        assertThat(ACTS.costOf("GasUser", "status")).isInfinite();
        assertThat(ACTS.costOf("DamageEvent", "occurredOn")).isInfinite();
        assertThat(ACTS.costOf("Observation", "found")).isInfinite();
    }

    @Test
    void otherCostsTakeThePlaceOfTheUsualOnes() {
        Acts other = ACTS.costing("replace-hose: 7.5\nremove-hose: never\n", "costs.yaml");
        assertThat(other.costOf("Hose", "usableUntil")).isEqualTo(7.5);
        assertThat(other.of("Hose")).extracting(Act::name).containsExactly("replace-hose");
    }

    @Test
    void aTableThatCannotBeUsedTellsAllThatIsWrong() {
        assertThatThrownBy(() -> ACTS.costing("replace-hoses: 1\nremove-hose: cheap\nreplace-hose: -1\n", "c.yaml"))
                .isInstanceOfSatisfying(InvalidCostsException.class, e -> assertThat(e.problems())
                        .extracting(each -> each.message().en())
                        .hasSize(3)
                        .anyMatch(each -> each.contains("replace-hoses") && each.contains("Maybe replace-hose?"))
                        .anyMatch(each -> each.contains("cheap") && each.contains("or never"))
                        .anyMatch(each -> each.contains("-1")));
        assertThatThrownBy(() -> ACTS.costing("a: [", "c.yaml")).isInstanceOfSatisfying(InvalidCostsException.class,
                e -> assertThat(e.problems().get(0).line()).isPositive());
        assertThatThrownBy(() -> ACTS.costing("- 1", "c.yaml")).isInstanceOf(InvalidCostsException.class);
    }

    private static RecordType<?> type(String name) {
        return RecordType.of(MODEL.classNamed(name).asSubclass(Record.class));
    }

    private static void assertCanBe(Field field, Object value) {
        assertThat(field.value()).as(field.name()).isNotNull();
        if (field.value().constants() == null) {
            assertThat(value).as(field.name()).isInstanceOf(Boolean.class);
        } else {
            assertThat(List.of(field.value().constants().getEnumConstants())).extracting(Object::toString)
                    .as(field.name()).contains((String) value);
        }
    }
}
