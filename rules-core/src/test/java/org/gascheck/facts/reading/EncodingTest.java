package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gascheck.facts.reading.ReaderProblems.problems;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is not UTF-8 is told as such, at the first byte that shows it. */
class EncodingTest {

    static Stream<Arguments> wideEncodings() {
        return Stream.of("UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
                .map(name -> arguments(Charset.forName(name)));
    }

    @ParameterizedTest
    @MethodSource("wideEncodings")
    void textInAWideEncodingIsRefused(Charset encoding) {
        assertThat(problems("{\"assessedOn\": null}".getBytes(encoding))).singleElement().satisfies(problem -> {
            assertThat(problem.in(Locale.ENGLISH)).startsWith("x:1:1: text in UTF-16 or UTF-32");
            assertThat(problem.message().zh()).contains("UTF-8");
        });
    }

    static Stream<Arguments> bytesThatAreNotUtf8() {
        return Stream.of(
                arguments("in GBK", "{\"gasUsers\":\n [{\"id\": \"用户\"}]}".getBytes(Charset.forName("GBK")), 2, 11,
                        "0xD3"),
                arguments("in GBK, outside of a text", "{\"gasUsers\"：[]}".getBytes(Charset.forName("GBK")), 1, 12,
                        "0xA3"),
                arguments("a surrogate written as a character", bytes("{\"// 甲\": \"", 0xED, 0xA0, 0x80, '"', '}'), 1,
                        11, "0xED"),
                arguments("an overlong slash", bytes("{\"//\": \"", 0xC0, 0xAF, '"', '}'), 1, 9, "0xC0"),
                arguments("cut in a character", bytes("{\"//\": \"", 0xE7, 0x94), 1, 9, "0xE7"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytesThatAreNotUtf8")
    void bytesThatAreNotUtf8AreToldWithTheirPlace(String what, byte[] json, int line, int column, String told) {
        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message().en()).isEqualTo(
                    "the byte " + told
                    + ": not valid UTF-8; expected text saved as UTF-8 (convert it from GBK or the like)");
            assertThat(problem.message().zh()).contains(told, "请存为 UTF-8");
        });
    }

    private static byte[] bytes(String start, int... rest) {
        byte[] head = start.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        for (int i = 0; i < rest.length; i++) {
            all[head.length + i] = (byte) rest[i];
        }
        return all;
    }
}
