package org.gascheck.facts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Located;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventDaysTest {

    private static final Set<ValueType.Kind> DAYS =
            EnumSet.of(ValueType.Kind.DATE, ValueType.Kind.MOMENT, ValueType.Kind.DATING);

    static Stream<Field> days() {
        return Population.MODEL.recordTypes().stream().filter(type -> type.type() != Submission.class)
                .flatMap(type -> type.fields().stream())
                .filter(field -> field.value() != null && DAYS.contains(field.value().kind()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void eachDaySaysWhetherItMayLieAhead(Field field) {
        RecordComponent component = Stream.of(field.declaredIn().getRecordComponents())
                .filter(each -> each.getName().equals(field.name())).findFirst().orElseThrow();

        assertThat(component.isAnnotationPresent(Happened.class) ^ component.isAnnotationPresent(MayLieAhead.class))
                .as("%s: expected one of @Happened and @MayLieAhead", component).isTrue();
    }

    @Test
    void aMonthOrAYearLiesAheadOnlyAsAWhole() {
        Submission submission = Submissions.parse(
                """
                {"gasUsers": [{"id": "u", "hoses": [{"serviceLife": {"manufacturedOn": "2022", "purchasedOn": "2022-03"}},
                    {"serviceLife": {"manufacturedOn": "2023"}}, {"serviceLife": {"purchasedOn": "2022-04"}}]}],
                 "pipelineFacilities": [{"id": "p", "census": {"buildYear": 2022}}, {"id": "q", "census": {"buildYear": 2023}}]}""");

        assertThat(submission.lastEvent()).isEqualTo("2023-01-01");
        assertThat(Events.after(LocalDate.parse("2022-03-01"), submission)).extracting(Located::pointer)
                .containsExactly(
                "/gasUsers/0/hoses/1/serviceLife/manufacturedOn", "/gasUsers/0/hoses/2/serviceLife/purchasedOn",
                "/pipelineFacilities/1/census/buildYear");
    }

    @Test
    void eventsAfterADayAreFoundWhereverTheyStand() {
        Submission submission = Submissions.parse(
                """
                {"alarmModels": [{"id": "m", "certificates": [{"validFrom": "2030-01-01"}]}],
                 "gasUsers": [{"id": "u",
                    "devices": [{"id": "d", "installedOn": "2022-03-02", "improperInstallation": {"observedOn": "2022-03-03"}}],
                    "venueInspections": [{"inspectedOn": "2022-03-01"}, {"inspectedOn": "2022-03-04"}],
                    "acceptances": [{"id": "a", "heldOn": "2022-03-05"}],
                    "homeInspections": [{"id": "h", "inspectedOn": "2022-03-02"}],
                    "refusals": [{"id": "r", "refusedOn": "2022-03-02"}]}]}""");

        assertThat(submission.lastEvent()).isEqualTo("2022-03-05");
        assertThat(Events.after(LocalDate.parse("2022-03-01"), submission)).extracting(Located::pointer)
                .containsExactly(
                "/gasUsers/0/devices/0/installedOn", "/gasUsers/0/devices/0/improperInstallation/observedOn",
                "/gasUsers/0/venueInspections/1/inspectedOn", "/gasUsers/0/acceptances/0/heldOn",
                "/gasUsers/0/homeInspections/0/inspectedOn", "/gasUsers/0/refusals/0/refusedOn");
        assertThat(Events.after(LocalDate.parse("2022-03-05"), submission)).isEmpty();
        assertThat(Events.after(LocalDate.parse("2022-03-01"), Submissions.parse("{}"))).isEmpty();
    }
}
