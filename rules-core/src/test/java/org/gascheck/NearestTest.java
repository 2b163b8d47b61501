package org.gascheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES =
            List.of("alarm-co-detection", "alarm-gas-detection", "gasUsers", "kind", "type", "zh");

    /** Each row: what was typed, and the name that it stands for. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            gasUser,              gasUsers
            GASUSERS,             gasUsers
            knd,                  kind
            tpye,                 type
            alarm-co-detecton,    alarm-co-detection
            detection-gas,        alarm-gas-detection
            alarm-ga,             alarm-gas-detection
            """)
    void aSlipOfANameFindsIt(String typed, String name) {
        assertThat(Nearest.to(typed, NAMES)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"''", "-", "-----", "x", "colour", "kin-of-no-known-name"})
    void whatIsNearToNoNameFindsNone(String typed) {
        assertThat(Nearest.to(typed, NAMES)).isEmpty();
        assertThat(Nearest.maybe(typed, NAMES)).isEqualTo(new Text("", ""));
    }

    @Test
    void aNameOfAnyLengthIsAnsweredAtOnce() {
        assertThat(Nearest.to("kind".repeat(1_000_000), NAMES)).isEmpty();
    }

    @Test
    void amongSeveralThatAreAsNearTheFirstByAlphabetIsNamed() {
        assertThat(Nearest.to("kidn", List.of("kidz", "kida"))).contains("kida");
    }

    @Test
    void tellsTheNamesAndTheNearestInBothLanguages() {
        assertThat(Nearest.expected("knd", List.of("id", "kind")))
                .isEqualTo(new Text("；应为 id, kind 之一；是否指 kind？", "; expected one of id, kind. Maybe kind?"));
    }
}
