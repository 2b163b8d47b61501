package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a text that is no assumption. */
class AssumptionReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            gasUsers[kind=居民].venueKind=NOT_PUBLIC | kind: "居民": expected one of UNIT, RESIDENT. Maybe "RESIDENT"?
            gasUser.venueKind=NOT_PUBLIC             | there is no field "gasUser". Maybe gasUsers?
            gasUsers.场所类型=NOT_PUBLIC             | there is no field "场所类型". Maybe venueKind?
            gasUsers[knd=UNIT].venueKind=NOT_PUBLIC  | there is no field "knd". Maybe kind?
            gasUsers.venueKind=NOT_PUBLI             | Maybe "NOT_PUBLIC"?
            gasUsers.venueKind                       | has no "=" and value; expected something such as gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC
            gasUsers.venueKind=                      | has no value for "venueKind"
            gasUsers.venueKind=null                  | has no value for "venueKind"
            gasUsers                                 | has no "=" and value
            gasUsers[kind=UNIT]                      | expected "." and a field after it
            gasUsers[kind=UNIT                       | a condition lacks its "]"
            gasUsers[kind].venueKind=NOT_PUBLIC      | the condition "kind" has no "=" and value
            gasUsers[devices=1].venueKind=NOT_PUBLIC | "devices" cannot be a condition
            gasUsers..venueKind=NOT_PUBLIC           | lacks a field
            gasUsers.venueKind.x=1                   | "venueKind" holds no other facts
            gasUsers.devices=3                       | expected devices=[]
            gasUsers.devices.improperInstallation=false | "improperInstallation" holds other facts; expected one of its fields
            gasUsers.building=b                      | "building" cannot be assumed
            gasUsers.id=u                            | "id" cannot be assumed
            buildings.households=[]                  | "households" cannot be assumed
            assessedOn=2022-01-01                    | "assessedOn" cannot be assumed
            gasUsers.gasSupplies=CYLINDER_LPG        | Maybe ["CYLINDER_LPG"]?
            gasUsers.inOldCommunity=是               | expected true or false. Maybe true?
            buildings.heightMetres=-3                | expected a number greater than 0
            gasUsers.devices.installedOn=2022/01/01  | Maybe "2022-01-01"?
            """)
    void saysWhatWasExpected(String assumption, String told) {
        assertThat(Assumptions.fault(Population.MODEL, List.of(assumption)).orElseThrow().en())
                .startsWith("the assumption \"" + assumption + "\": ").contains(told);
        assertThatThrownBy(() -> Assumptions.of(assumption))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
        String quoted = assumption.replace("\"", "\\\"");
        assertThat(ReaderProblems.problems("{\n\"assumptions\": [\"gasUsers.kind=UNIT\",\n \"" + quoted + "\"]}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/assumptions/1");
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.message().en()).contains(told);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "[",
                "]",
                ".",
                "gasUsers[",
                "gasUsers[[",
                "gasUsers]",
                "gasUsers[kind=[",
                "\u202e=",
                "gasUsers[=]=1",
                "gasUsers[a=b]]"
            })
    void anyTextIsReadOrRefused(String assumption) {
        assertThat(Assumptions.fault(Population.MODEL, List.of(assumption))).isPresent();
    }

    @Test
    void thereIsALimitToThem() {
        List<String> many = IntStream.rangeClosed(0, Assumptions.MOST)
                .mapToObj(i -> "gasUsers[id=u" + i + "].kind=UNIT")
                .toList();

        assertThat(Assumptions.fault(Population.MODEL, many).orElseThrow().en()).isEqualTo("more than 100 assumptions");
        assertThatThrownBy(() -> Assumptions.of(Population.MODEL, many)).hasMessage("more than 100 assumptions");
        assertThat(ReaderProblems.problems("{\"assumptions\": [\"" + String.join("\", \"", many) + "\"]}")).hasSize(1);
        assertThat(Assumptions.fault(Population.MODEL, List.of("gasUsers.name=" + "x".repeat(200))).orElseThrow().en())
                .endsWith("an assumption of more than 200 characters");
    }
}
