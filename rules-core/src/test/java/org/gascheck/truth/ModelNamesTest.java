package org.gascheck.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.facts.Blanks;
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

    @ParameterizedTest
    @ValueSource(strings = {"-", "——", "/", "无", "N/A", " — "})
    void aDashOrAWordForNoneIsNoName(String blank) {
        assertThat(ModelNames.contain(Set.of(blank), blank, NameMatch.EXACT)).isFalse();
        assertThat(ModelNames.contain(Set.of(blank), "-", NameMatch.BUT_FOR_HYPHENS)).isFalse();
        assertThat(ModelNames.contain(Set.of(blank), "-", NameMatch.PERHAPS)).isTrue();
        assertThat(ModelNames.difference(Set.of(blank), "-")).isEqualTo("name-left-blank");
        assertThat(ModelNames.contain(Set.of(blank), "JT-A1", NameMatch.PERHAPS)).isFalse();
    }

    @Test
    void thereIsNoMatchAmongNoNames() {
        assertThat(ModelNames.contain(Set.of(), "JT-A1", NameMatch.EXACT)).isFalse();
        assertThat(ModelNames.contain(Set.of(), "JT-A1", NameMatch.PERHAPS)).isFalse();
    }

    /** Letter by letter or by Unicode's normal form: short names out of all that is treated in a way of its own. */
    @Test
    void namesAreComparedAsUnicodeNormalisesThem() {
        String[] pieces = {
            "A", "a", "Ａ", "ａ", "B", "1", "１", "-", "－", "–", "ー", " ", "\t", "\u3000", "\u00a0", "~", "～", "é",
            "e\u0301", "E", "型", "Ⅱ", "I", "ß"
        };
        Random random = new Random(156);
        int alike = 0;
        for (int i = 0; i < 20_000; i++) {
            String one = name(random, pieces);
            String other = name(random, pieces);
            boolean same = normalForm(one).equals(normalForm(other));
            alike += same ? 1 : 0;
            assertThat(ModelNames.contain(Set.of(one), other, NameMatch.EXACT) || Blanks.isBlank(other))
                    .as("\"%s\" and \"%s\"", one, other)
                    .isEqualTo(same || Blanks.isBlank(other));
        }
        assertThat(alike).isGreaterThan(200);
    }

    private static String name(Random random, String[] pieces) {
        return random.ints(1 + random.nextInt(4), 0, pieces.length).mapToObj(i -> pieces[i])
                .collect(Collectors.joining());
    }

    private static String normalForm(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{Pd}\\u2212\\u2500\\u30FC]", "-").replaceAll("\\s+", "");
    }
}
