package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Located;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.products.AlarmModel;
import org.gascheck.subjects.users.Appliance;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.InstalledDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What facts say of others that are not given. */
class ForcedFactsTest {

    private static final String SUBMISSION = "{\"alarmModels\": [{\"id\": \"m\"}], \"valveModels\": [{\"id\": \"w\"}],"
            + " \"buildings\": [{\"id\": \"b\"}, {\"id\": \"c\", \"households\": [\"x\"]}],"
            + " \"gasUsers\": [{\"id\": \"u\", %s}, {\"id\": \"x\"}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            "alarmModel": "m"         | GAS_ALARM          | -     | -     | /gasUsers/0/devices/0/alarmModel
            "valveModel": "w"         | SELF_CLOSING_VALVE | -     | -     | /gasUsers/0/devices/0/valveModel
            "inUse": true             | -                  | true  | true  | /gasUsers/0/devices/0/inUse
            "installed": false        | -                  | false | false | /gasUsers/0/devices/0/installed
            "detectableGases": []     | SELF_CLOSING_VALVE | -     | -     | /gasUsers/0/devices/0/detectableGases
            "installed": true         | -                  | true  | -     | /gasUsers/0/devices/0/installed
            """)
    void ofADevice(String told, String type, Boolean installed, Boolean inUse, String source) {
        InstalledDevice device = user("\"devices\": [{\"id\": \"d\", " + told + "}]").devices().get(0);

        assertThat(device.type().value() == null ? null : device.type().value().name()).isEqualTo(type);
        assertThat(device.installed().value()).isEqualTo(installed);
        assertThat(device.inUse().value()).isEqualTo(inUse);
        for (Located fact : List.of(device.type(), device.installed(), device.inUse())) {
            if (fact.isKnown()) {
                assertThat(evidence(fact)).containsExactly(source);
            }
        }
    }

    @Test
    void aFindingThatIsGivenTellsOfAnInspection() {
        Appliance appliance =
                user("\"appliances\": [{\"unqualified\": {\"found\": false}}, {\"unqualified\": {\"inspected\": "
                        + "false}}]")
                .appliances().get(0);

        assertThat(appliance.unqualified().inspected().value()).isTrue();
        assertThat(appliance.unqualified().inspected().given()).isNull();
    }

    @Test
    void whoHasCylindersOrBurnsGasHasSomeGasAndNobodyKnowsWhich() {
        for (String told : List.of("\"cylinders\": [{}]", "\"appliances\": [{\"connectedTo\": \"OTHER\"}]")) {
            GasUser user = user(told);

            assertThat(user.gasSupplies().isKnown()).isFalse();
            assertThat(user.gasSupplies().bearing().possible()).hasSize(7).noneMatch(Set::isEmpty);
        }
        assertThat(user("\"cylinders\": []").gasSupplies().bearing()).isNull();
    }

    @Test
    void aListedHouseholdIsAHouseholdOfThatBuilding() {
        GasUser listed = read("\"name\": \"n\"").all(GasUser.class).get(1);

        assertThat(listed.kind().value()).hasToString("RESIDENT");
        assertThat(listed.building().get().id()).isEqualTo("c");
        assertThat(listed.building().id()).isNull();
        assertThat(evidence(listed.kind())).containsExactly("/buildings/1/households");
    }

    @Test
    void whoNamesABuildingIsOneOfItsHouseholdsIfAHousehold() {
        Submission submission = read("\"kind\": \"RESIDENT\", \"building\": \"b\"");
        Building building = submission.all(Building.class).get(0);

        assertThat(building.households().isKnown()).isFalse();
        assertThat(building.households().size()).isEqualTo(2);
        assertThat(building.households().get(0)).isSameAs(submission.all(GasUser.class).get(0));
        assertThat(evidence(building.households())).containsExactly("/gasUsers/0/building");
        assertThat(read("\"building\": \"b\"").all(Building.class).get(0).households().sources()).isEmpty();
    }

    @Test
    void whoNamesABuildingAndIsNotAmongItsHouseholdsIsAUnit() {
        assertThat(user("\"building\": \"c\"").kind().value()).hasToString("UNIT");
    }

    @Test
    void whatIsForcedIsNotAmongTheFactsThatADigestIsOf() {
        assertThat(read("\"devices\": [{\"id\": \"d\", \"alarmModel\": \"m\", \"inUse\": true}]").digest().text())
                .isNotEqualTo(
                        read("\"devices\": [{\"id\": \"d\", \"alarmModel\": \"m\", \"inUse\": true, \"type\": "
                                + "\"GAS_ALARM\"}]")
                        .digest().text());
    }

    @Test
    void evidenceForANamedStandardHasItsTitle() {
        AlarmModel model = Submissions.parse("{\"alarmModels\": [{\"id\": \"m\", \"conformityEvidence\":"
                + " [{\"standard\": \"DETECTOR_HOUSEHOLD\"}, {\"standard\": \"OTHER\"}]}]}").all(AlarmModel.class)
                        .get(0);

        assertThat(model.conformityEvidence().get(0).title().value()).contains("家用可燃气体探测器");
        assertThat(model.conformityEvidence().get(1).title().isKnown()).isFalse();
    }

    private static GasUser user(String told) {
        return read(told).all(GasUser.class).get(0);
    }

    private static Submission read(String told) {
        return Submissions.parse(SUBMISSION.formatted(told));
    }

    private static List<String> evidence(Located fact) {
        Set<Located> given = new LinkedHashSet<>();
        fact.addGiven(given);
        return given.stream().map(Located::pointer).toList();
    }
}
