package org.gascheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(ints = {
        0, '\t', '\n', '\r', 0x1B, 0x7F, 0x85, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
        0x2028, 0x2029, 0x202A,
        0x202E, 0x2060, 0x2066, 0x2069, 0x3164, 0xD800, 0xFE0F, 0xFEFF, 0xFFF9, 0xE0001, 0xE0100
    })
    void anInvisibleCharacterIsShownAsItsNumber(int point) {
        String shown = Printable.of("甲" + Character.toString(point) + "b");
        assertThat(shown).isEqualTo("甲" + (point > 0xFFFF ? "\\u{%x}" : "\\u%04x").formatted(point) + "b");
        assertThat(Printable.of(shown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JT-88A ~", "燃气", "𠮷野家 é", "e\u0301", "\u3000\u00a0", "“”·—", "👨"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(Printable.of(text)).isSameAs(text);
    }

    @Test
    void noCharacterThatJavaTakesForAControlOrAFormatIsShown() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point ->
                        List.of(Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR).contains((byte) Character.getType(point)))
                .filter(point -> !Printable.isInvisible(point))).isEmpty();
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(Printable.of("𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷𠮷");
        assertThat(Printable.of("𠮷𠮷𠮷a", 3)).isEqualTo("𠮷𠮷𠮷…");
        assertThat(Printable.of("\u200b\u200b\u200b", 2)).isEqualTo("\\u200b\\u200b…");
    }

    @Test
    void aProblemIsToldAtBoundedLength() {
        String endless = "x\u200b".repeat(100_000);
        assertThat(new Problem("a", 1, 1, "/" + endless, new Text(endless, endless)).in(Locale.CHINA).length())
                .isLessThan(20_000);
    }

    @Test
    void aProblemIsOneLineWhateverItsPartsAre() {
        Problem problem = new Problem("a\n\u202eb.json", 1, 2, "/x\u2028", new Text("甲\u200e乙\n丙", "a\rb"));
        assertThat(problem.in(Locale.CHINA)).isEqualTo("a\\u000a\\u202eb.json:1:2: /x\\u2028: 甲\\u200e乙\\u000a丙");
        assertThat(problem).hasToString("a\\u000a\\u202eb.json:1:2: /x\\u2028: a\\u000db");
    }
}
