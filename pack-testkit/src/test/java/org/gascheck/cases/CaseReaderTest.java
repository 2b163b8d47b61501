package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;
import org.gascheck.subjects.users.GasUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {

    private static final String BASE = """
            base:
              assessedOn: 2022-03-01
              instruments: [cq2021n156]
              gasUsers:
                - id: v1
                  gasSupplies: [PIPED_NATURAL_GAS, OTHER]
                  devices: [{id: d1, type: GAS_ALARM, installed: true}]
                  hoses: [{unqualified: {inspected: true, found: false}, usableUntil: 2025-06-30}, {}]
                  venueInspections: [{inspectedOn: 2022-02-25, answeredItems: [HOSE_QUALITY]}]
                - {id: v2, spaces: [{id: hall}]}
            bases:
              a model:
                assessedOn: 2022-03-01
                instruments: [yl2022n8]
                alarmModels: [{id: m1, certificates: [{kind: CCC}, {kind: FIRE_PRODUCT}, {kind: CCC}]}]
            situations:
              - a venue in order: SATISFIED
            """;

    @TempDir
    private Path folder;

    @Test
    void aSituationWithoutDifferencesIsItsBase() throws IOException {
        Case first = read("").get(0);

        assertThat(first.situation()).isEqualTo("a venue in order");
        assertThat(first.requirement()).isEqualTo("some-requirement");
        assertThat(first.line()).isEqualTo(17);
        assertThat(first.expected())
                .isEqualTo(new Expected(Outcome.SATISFIED, null, Set.of(), null, null, Map.of(), null));
        assertThat(first.submission().all(GasUser.class).get(0).hoses().get(0).usableUntil().value().lastDay())
                .isEqualTo("2025-06-30");
        assertThat(first.submission().instruments().value()).containsExactly("cq2021n156");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            d1: {installed: false, faultState: FAULT} | /gasUsers/0/devices | [{"id":"d1","type":"GAS_ALARM","installed":false,"faultState":"FAULT"}]
            d1: {installed: unknown}                  | /gasUsers/0/devices | [{"id":"d1","type":"GAS_ALARM"}]
            d1/installed: unknown                     | /gasUsers/0/devices | [{"id":"d1","type":"GAS_ALARM"}]
            d1: {installed: null}                     | /gasUsers/0/devices/0/installed | null
            d1: removed                               | /gasUsers/0/devices | []
            v1: {devices: [{id: d9}]}                 | /gasUsers/0/devices | [{"id":"d9"}]
            v1/devices/d2: {type: GAS_ALARM}          | /gasUsers/0/devices/1 | {"id":"d2","type":"GAS_ALARM"}
            v1/hoses/0: {unqualified: {found: true}}  | /gasUsers/0/hoses/0/unqualified | {"inspected":true,"found":true}
            v1/hoses/0/unqualified: unknown           | /gasUsers/0/hoses | [{"usableUntil":"2025-06-30"},{}]
            v1/hoses/0: removed                       | /gasUsers/0/hoses | [{}]
            v1/hoses/2: {usableUntil: 2026-01-01}     | /gasUsers/0/hoses/2 | {"usableUntil":"2026-01-01"}
            v1/venueInspections/2022-02-25: {inspectedOn: 2022-03-02} | /gasUsers/0/venueInspections/0/inspectedOn | "2022-03-02"
            v1/gasSupplies/OTHER: removed             | /gasUsers/0/gasSupplies | ["PIPED_NATURAL_GAS"]
            v1: {name: "unknown"}                     | /gasUsers/0/name | "unknown"
            gasUsers/v2/spaces/hall: {level: BASEMENT} | /gasUsers/1/spaces/0/level | "BASEMENT"
            buildings: [{id: b1, heightMetres: 100.00}] | /buildings | [{"id":"b1","heightMetres":100.00}]
            gasUsers: unknown                         | /gasUsers |
            assessedOn: 2022-04-01                    | /assessedOn | "2022-04-01"
            """)
    void whatDiffersIsWrittenByItsPlace(String difference, String pointer, String value) throws IOException {
        String json = read("  - another situation: SATISFIED\n    " + difference + "\n").get(1).json();

        assertThat(new ObjectMapper().readTree(json).at(pointer).toString())
                .isEqualTo(value == null ? "" : value.replace("100.00", "100.0"));
        assertThat(json).contains(value == null ? "" : value);
    }

    @Test
    void severalDifferencesAreAllOfTheBase() throws IOException {
        String json = read("""
                  - another situation: SATISFIED
                    base: a model
                    m1/certificates/0: removed
                    m1/certificates/1: {kind: EXPLOSION_PROOF}
                    m1/certificates/FIRE_PRODUCT/number: F-1
                    m1/certificates/2: removed
                    alarmModels/m2: {tier: LOW}
                    alarmModels/m3: {tier: MID}
                """).get(1).json();

        assertThat(json).endsWith("""
                "alarmModels":[{"id":"m1","certificates":[{"kind":"EXPLOSION_PROOF","number":"F-1"}]},\
                {"id":"m2","tier":"LOW"},{"id":"m3","tier":"MID"}]}""");
    }

    @Test
    void whatIsExpectedIsWrittenByPlacesInTheFactsThatTheSituationComesTo() throws IOException {
        Case read = read("""
                  - another situation: UNDETERMINED
                    why: it says so
                    settings: {high-rise-reach: MANDATED_HOUSEHOLDS}
                    v1/devices/d2: {installed: true}
                    d1: removed
                    subject: v1
                    missing: [d2/type, v1/venueInspections/2022-02-25/inspectors, buildings]
                    evidence: [d2/installed, v1/hoses/0/unqualified/found]
                    provisions: [三（三）2]
                    also: {other-requirement@v1: NOT_YET_DUE}
                    verdict: NON_COMPLIANT
                """).get(1);

        assertThat(read.settings().chosen()).containsExactly(Map.entry("high-rise-reach", "MANDATED_HOUSEHOLDS"));
        assertThat(read.expected()).isEqualTo(new Expected(Outcome.UNDETERMINED, "v1",
                Set.of("/gasUsers/0/devices/0/type", "/gasUsers/0/venueInspections/0/inspectors", "/buildings"),
                Set.of("/gasUsers/0/devices/0/installed", "/gasUsers/0/hoses/0/unqualified/found"),
                List.of("三（三）2"), Map.of("other-requirement@v1", Outcome.NOT_YET_DUE), Verdict.NON_COMPLIANT));
        assertThat(read.compares("other-requirement")).isTrue();
        assertThat(read.compares("some-requirement")).isTrue();
        assertThat(read.compares("other")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            18 | - just a sentence                     | expected a mapping
            18 | - {d1: {installed: true}}             | expected one sentence on the situation with its outcome
            18 | - {a b: SATISFIED, c d: BREACHED}     | expected one sentence on the situation with its outcome
            18 | - {a b: FINE}                         | FINE: expected one of [BREACHED, NEEDS_REVIEW
            18 | - {a venue in order: BREACHED}        | the situation "a venue in order" occurs twice
            18 | - {a b: SATISFIED, base: no such}     | there is no "no such" among the bases
            18 | - {a b: SATISFIED, d7: {type: OTHER}} | there is no record with the id d7, and submissions have no such field
            18 | - {a b: SATISFIED, v1/: {name: x}}    | v1/: there is no such place
            18 | - {a b: SATISFIED, v1/devices/d2/d3: {}} | v1/devices/d2/d3: there is no such place
            18 | - {a b: SATISFIED, v1/cylinders/0: {}} | v1/cylinders/0: the record or list that it is in is not known
            18 | - {a b: SATISFIED, v1: {devices: {d1: {installed: false}}}} | expected a whole list; to change one member name its place
            18 | - {a b: SATISFIED, v1/devices/d2: GAS_ALARM} | there is no member d2, and a new one is a mapping without id
            18 | - {a b: SATISFIED, v1/devices/d2: {id: d2}} | there is no member d2, and a new one is a mapping without id
            18 | - {a b: SATISFIED, v1/devices/d2: removed} | v1/devices/d2: only a member that a list has can be removed
            18 | - {a b: SATISFIED, v1/devices: removed} | v1/devices: only a member that a list has can be removed
            18 | - {a b: SATISFIED, d1: unknown}        | d1: a member is not unknown; take it out with removed
            18 | - {a b: SATISFIED, d1: {installed: false}, v1: {devices: []}} | /gasUsers/0/devices: is changed twice
            18 | - {a b: UNDETERMINED}                  | an undetermined situation lists the facts that are missing
            18 | - {a b: SATISFIED, missing: [d1/type]} | only an undetermined situation has missing facts
            18 | - {a b: UNDETERMINED, missing: [v1/devices/d2/type]} | v1/devices/d2/type: there is no such place
            18 | - {a b: UNDETERMINED, missing: [v1/devices/d2]} | v1/devices/d2: there is no member d2
            18 | - {a b: UNDETERMINED, missing: d1/type} | expected a list
            18 | - {a b: SATISFIED, also: {x: BREACHED}} | x: expected requirement@subject
            18 | - {a b: SATISFIED, verdict: BREACHED}  | BREACHED: expected one of [COMPLIANT
            18 | - {a b: SATISFIED, why: [because]}     | expected text
            18 | - {a b: SATISFIED, instruments: [cq2021n156, yl2022n8]} | a case names exactly one instrument
            18 | - {a b: SATISFIED, instruments: unknown} | a case names exactly one instrument
            18 | - {a b: SATISFIED, d1: {instaled: true}} | there is no field "instaled"
            18 | - {a b: SATISFIED, v1/devices/d2: {type: ALARM}} | expected one of GAS_ALARM
            """)
    void aProblemIsToldWithItsFileAndLineAndWhatWasExpected(int line, String situation, String told)
            throws IOException {
        assertThatThrownBy(() -> read("  " + situation + "\n"))
                .isInstanceOfSatisfying(InvalidCasesException.class, e -> {
            assertThat(e.problems()).hasSize(1);
            assertThat(e.getMessage()).contains("some-requirement.yaml:" + line + ":").contains(told);
        });
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce() throws IOException {
        Files.writeString(folder.resolve("empty.yaml"), "");
        Files.writeString(folder.resolve("no-base.yaml"), "situations: []\n");

        assertThatThrownBy(() -> read("  - {a b: FINE}\n  - {c d: SATISFIED, d7: {}}\n")).isInstanceOfSatisfying(
                InvalidCasesException.class, e -> assertThat(e.problems()).hasSize(4));
    }

    private List<Case> read(String situations) throws IOException {
        Files.writeString(folder.resolve("some-requirement.yaml"), BASE + situations);
        return Case.in(folder);
    }
}
