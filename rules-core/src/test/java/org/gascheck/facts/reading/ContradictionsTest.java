package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {

    private static final String SUBMISSION = "{\"assessedOn\": \"2022-03-01\", \"alarmModels\": [{\"id\": \"m\"}], "
            + "\"valveModels\": [{\"id\": \"w\"}], \"buildings\": [{\"id\": \"b\", \"households\": [\"u\"]}, {\"id\": "
            + "\"c\"}], \"gasUsers\": [{\"id\": \"u\", %s}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "devices": [{"id": "d", "type": "GAS_ALARM", "valveModel": "w"}] | /gasUsers/0/devices/0/type: GAS_ALARM: contradicts /gasUsers/0/devices/0/valveModel w (line 1): what has a valve model is a valve
            "devices": [{"id": "d", "type": "SELF_CLOSING_VALVE", "alarmModel": "m"}] | /gasUsers/0/devices/0/type: SELF_CLOSING_VALVE: contradicts /gasUsers/0/devices/0/alarmModel m
            "devices": [{"id": "d", "alarmModel": "m", "valveModel": "w"}] | /gasUsers/0/devices/0/valveModel: w: contradicts /gasUsers/0/devices/0/alarmModel m
            "devices": [{"id": "d", "installed": false, "inUse": true}] | /gasUsers/0/devices/0/installed: false: contradicts /gasUsers/0/devices/0/inUse true
            "devices": [{"id": "d", "type": "GAS_ALARM", "detectableGases": []}] | /gasUsers/0/devices/0/type: GAS_ALARM: contradicts /gasUsers/0/devices/0/detectableGases []
            "devices": [{"id": "d", "alarmModel": "m", "detectableGases": []}] | /gasUsers/0/devices/0/detectableGases: []: contradicts /gasUsers/0/devices/0/alarmModel m
            "devices": [{"id": "d", "improperInstallation": {"inspected": false, "found": false}}] | /gasUsers/0/devices/0/improperInstallation/inspected: false: contradicts
            "hoses": [{"unqualified": {"inspected": false, "found": true}}] | /gasUsers/0/hoses/0/unqualified/inspected: false: contradicts /gasUsers/0/hoses/0/unqualified/found true
            "gasSupplies": [], "cylinders": [{}] | /gasUsers/0/gasSupplies: []: contradicts /gasUsers/0/cylinders [1 listed]
            "gasSupplies": [], "appliances": [{"connectedTo": "OTHER"}] | /gasUsers/0/gasSupplies: []: contradicts /gasUsers/0/appliances/0/connectedTo OTHER
            "kind": "UNIT" | /gasUsers/0/kind: UNIT: contradicts /buildings/0/households [1 listed]
            "building": "c" | /gasUsers/0/building: c: contradicts /buildings/0/households [1 listed]
            """)
    void factsThatCannotBothBeTrueAreRefusedAtTheirPlace(String facts, String told) {
        assertThatThrownBy(() -> Submissions.parse(SUBMISSION.formatted(facts)))
                .isInstanceOfSatisfying(InvalidSubmissionException.class, refused -> {
                    assertThat(refused.problems()).hasSize(1);
                    assertThat(refused.problems().get(0).column()).isGreaterThan(1);
                    assertThat(refused.problems().get(0).toString()).contains(told);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\"devices\": [{\"id\": \"d\", \"type\": \"GAS_ALARM\", \"alarmModel\": \"m\", \"installed\": true, "
                    + "\"installedOn\": \"2022-03-01\"}]",
            "\"devices\": [{\"id\": \"d\", \"alarmModel\": \"m\", \"inUse\": true}]",
            "\"hoses\": [{\"unqualified\": {\"inspected\": true, \"found\": true}}, {\"unqualified\": {\"inspected\": "
                    + "false}}]",
            "\"gasSupplies\": [], \"cylinders\": []",
            "\"kind\": \"RESIDENT\", \"building\": \"b\""})
    void factsThatCanBothBeTrueAreRead(String facts) {
        assertThatCode(() -> Submissions.parse(SUBMISSION.formatted(facts))).doesNotThrowAnyException();
    }
}
