package org.gascheck.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JT-A1",
                "jt-a1",
                "ＪＴ－Ａ１",
                " JT - A1 ",
                "JT\u3000-\u00a0A1",
                "JT\u2010A1",
                "JT\u2011A1",
                "JT\u2013A1",
                "JT\u2014A1",
                "JT\u2212A1",
                "JT\uFE63A1",
                "JT\uFF0DA1",
                "JTーA1",
                "JTｰA1"
            })
    void widthCaseBlanksAndTheKindOfDashDoNotCount(String printed) {
        assertThat(ModelNames.contain(Set.of("X1", printed), "JT-A1", NameMatch.EXACT)).isTrue();
        assertThat(ModelNames.contain(Set.of("X1", "JT-A1"), printed, NameMatch.EXACT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JT-A1B",
                "JT-A",
                "JT-A1/2",
                "JT-A1(防爆)",
                "JT_A1",
                "JT.A1",
                "JT-AI",
                "JT-Al",
                "JT一A1",
                "JT~A1",
                "JTA1"
            })
    void everythingElseDoes(String printed) {
        assertThat(ModelNames.contain(Set.of(printed), "JT-A1", NameMatch.EXACT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "JT-A1型, true",
        "家用探测器 JT-A1, true",
        "JT-A1、JT-A2, true",
        "JT-A1/2, true",
        "JT-A1(防爆), true",
        "Gas detector JT A1, true",
        "JT-\u200bA1, true",
        "JT-A1\ufeff, true",
        "JT-A1B、JT-A2, false",
        "XJT-A1型, false",
        "JT-A1-B型, false",
        "JT-A1.2, false",
        "JT-A1β, false",
        "JT-A11, false",
        "JTA1, true",
        "J-T-A-1, true",
        "JT—A1, true",
        "JT-A1, true",
        "jt a1, true",
        "JT-A1B, false",
        "JT_A1, false"
    })
    void perhapsItIsNamedWhereItStandsWholeAmongOtherWords(String printed, boolean nearly) {
        assertThat(ModelNames.contain(Set.of(printed), "JT-A1", NameMatch.PERHAPS)).isEqualTo(nearly);
    }

    @ParameterizedTest
    @CsvSource({"JTA1, name-differs-by-hyphens", "JT-A1\u200b, name-hides-characters", "JT-A1型, name-among-other-words"
    })
    void whatItDiffersInIsTold(String printed, String difference) {
        assertThat(ModelNames.difference(Set.of("X1", printed), "JT-A1")).isEqualTo(difference);
        assertThat(ModelNames.difference(Set.of("X1", "JT-A1"), printed)).isEqualTo(difference);
    }

    @Test
    void aWordThatIsNoNameStandsNowhere() {
        assertThat(ModelNames.contain(Set.of("型"), "JT-A1型", NameMatch.PERHAPS)).isFalse();
        assertThat(ModelNames.contain(Set.of("1"), "JT 1", NameMatch.PERHAPS)).isFalse();
    }

    @Test
    void everyCharacterOfAsciiMeansTheSameBesideOnesBeyondIt() {
        for (char letter = 0; letter < 128; letter++) {
            assertThat(ModelNames.contain(Set.of("\uFF2AT" + letter + "1"), "JT" + letter + "1", NameMatch.EXACT))
                    .as("character %d", (int) letter)
                    .isTrue();
        }
    }

    @Test
    void thereIsNoMatchAmongNoNames() {
        assertThat(ModelNames.contain(Set.of(), "JT-A1", NameMatch.EXACT)).isFalse();
        assertThat(ModelNames.contain(Set.of(), "JT-A1", NameMatch.PERHAPS)).isFalse();
    }
}
