package org.gascheck.counsel.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs and likelihoods of facts, the program's and the user's. */
class TablesTest {

    private static double cost(Costs costs, String pointer) {
        return costs.of(FactPath.of(Population.MODEL, pointer).orElseThrow()).cost();
    }

    @Test
    void theUsualCostsNameFactsOfTheModel() {
        Costs.usual().keys().forEach(key -> Tables.checkKey(Population.MODEL, "costs.yaml", key));
    }

    @Test
    void aLabelCostsLessThanACupboardATestRecordsAndALaboratory() {
        assertThat(List.of(
                cost(Costs.usual(), "/gasUsers/0/devices/0/usableUntil"),
                cost(Costs.usual(), "/gasUsers/0/devices/0/inUse"),
                cost(Costs.usual(), "/gasUsers/0/devices/0/lastTest"),
                cost(Costs.usual(), "/districts/0/hazardLedger/established"),
                cost(Costs.usual(), "/alarmModels/0/conformityEvidence/0/result")))
                .isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theNearestEntryCounts() {
        Costs costs = Costs.usual().with(Population.MODEL, "c", """
                gasUsers.devices: 7
                gasUsers.devices.lastTest: 5
                Hose.usableUntil: laboratory
                """);
        assertThat(cost(costs, "/gasUsers/3/devices/1/lastTest")).isEqualTo(5);
        assertThat(cost(costs, "/gasUsers/3/devices/1/serviceLife/years")).isEqualTo(7);
        assertThat(cost(costs, "/gasUsers/3/hoses/0/usableUntil")).isEqualTo(20);
        assertThat(cost(costs, "/gasUsers/3/hoses/0/outOfDate")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gasUsers.devises: 3 | there is no such fact",
        "gasUsers.devices.lastTest: soon | there is no \"soon\"",
        "gasUsers.devices.lastTest: -1 | expected a number of at least 0",
        "gasUsers.devices.lastTest: [1] | expected a number of at least 0",
        "'- 1' | expected a mapping",
        "'{' | not valid YAML"
    })
    void whatIsNoCostIsToldWithItsKeyAndWhatWasExpected(String yaml, String message) {
        assertThatThrownBy(() -> Costs.usual().with(Population.MODEL, "costs.yaml", yaml))
                .isInstanceOfSatisfying(InvalidTableException.class, wrong ->
                        assertThat(wrong.problem().message().en()).contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gasUsers.devices.usableUntil: {true: 1} | expected a fact that is true or false or a constant",
        "gasUsers.kind: {RESIDENTIAL: 1} | there is no value \"RESIDENTIAL\"",
        "gasUsers.devices.inUse: {true: 0, false: 0} | all are 0"
    })
    void whatIsNoLikelihoodIsTold(String yaml, String message) {
        assertThatThrownBy(() -> Likelihoods.of(Population.MODEL, "l.yaml", yaml))
                .isInstanceOfSatisfying(InvalidTableException.class, wrong ->
                        assertThat(wrong.problem().message().en()).contains(message));
    }

    @Test
    void valuesThatAreLeftOutShareTheRest() {
        Likelihoods likelihoods = Likelihoods.of(Population.MODEL, "l.yaml", "InstalledDevice.inUse: {true: 0.9}");
        FactPath inUse = FactPath.of(Population.MODEL, "/gasUsers/0/devices/0/inUse").orElseThrow();
        assertThat(likelihoods.of(inUse, List.of(List.of(false), List.of(true))))
                .usingComparatorWithPrecision(1e-9).containsExactly(0.1, 0.9);
        assertThat(Likelihoods.EQUAL.of(inUse, List.of(List.of(false), List.of(true)))).containsExactly(0.5, 0.5);
    }
}
