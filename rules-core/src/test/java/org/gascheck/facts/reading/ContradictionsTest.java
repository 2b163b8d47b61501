package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {

    private static final String SUBMISSION = "{\"assessedOn\": \"2022-03-01\", \"alarmModels\": [{\"id\": \"m\"}], \"valveModels\": [{\"id\": \"w\"}],"
            + " \"buildings\": [{\"id\": \"b\", \"households\": [\"u\"]}, {\"id\": \"c\"}], \"gasUsers\": [{\"id\": \"u\", %s}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "devices": [{"id": "d", "type": "GAS_ALARM", "valveModel": "w"}] | /gasUsers/0/devices/0/valveModel: w: an alarm has no valve model
            "devices": [{"id": "d", "type": "SELF_CLOSING_VALVE", "alarmModel": "m"}] | /gasUsers/0/devices/0/alarmModel: m: a valve has no alarm model
            "devices": [{"id": "d", "installed": false, "inUse": true}] | /gasUsers/0/devices/0/inUse: true: the device is not installed
            "devices": [{"id": "d", "installed": true, "installedOn": "2022-03-02"}] | /gasUsers/0/devices/0/installedOn: 2022-03-02: a device that is installed on 2022-03-01
            "devices": [{"id": "d", "improperInstallation": {"inspected": false, "found": false}}] | /gasUsers/0/devices/0/improperInstallation/found: false: nothing was found
            "hoses": [{"unqualified": {"inspected": false, "found": true}}] | /gasUsers/0/hoses/0/unqualified/found: true: nothing was found
            "gasSupplies": [], "cylinders": [{}] | /gasUsers/0/gasSupplies: []: the user has gas
            "kind": "UNIT" | /gasUsers/0/kind: UNIT: u is listed as a household
            "building": "c" | /gasUsers/0/building: c: u is listed as a household of b
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
            "\"devices\": [{\"id\": \"d\", \"type\": \"GAS_ALARM\", \"alarmModel\": \"m\", \"installed\": true, \"installedOn\": \"2022-03-01\"}]",
            "\"devices\": [{\"id\": \"d\", \"alarmModel\": \"m\", \"inUse\": true}]",
            "\"hoses\": [{\"unqualified\": {\"inspected\": true, \"found\": true}}, {\"unqualified\": {\"inspected\": false}}]",
            "\"gasSupplies\": [], \"cylinders\": []",
            "\"kind\": \"RESIDENT\", \"building\": \"b\""})
    void factsThatCanBothBeTrueAreRead(String facts) {
        assertThatCode(() -> Submissions.parse(SUBMISSION.formatted(facts))).doesNotThrowAnyException();
    }
}
