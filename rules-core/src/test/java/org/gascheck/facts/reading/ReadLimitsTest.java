package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadLimitsTest {

    private static final ReadLimits SMALL = new ReadLimits(200, 4, 6, 5, 2, 3);

    static Stream<Arguments> within() {
        return Stream.of(
                arguments("depth", "{\"//\": [[[0]]]}", "{\"//\": [[[[0]]]]}", "nested more than 4 deep"),
                arguments(
                        "text",
                        "{\"gasUsers\": [{\"id\": \"123456\"}]}",
                        "{\"gasUsers\": [{\"id\": \"1234567\"}]}",
                        "a text of more than 6 characters"),
                arguments(
                        "number",
                        "{\"buildings\": [{\"id\": \"b\", \"heightMetres\": 12.34}]}",
                        "{\"buildings\": [{\"id\": \"b\", \"heightMetres\": 123.456}]}",
                        "a number of more than 5 digits"),
                arguments(
                        "records",
                        "{\"gasUsers\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}",
                        "{\"gasUsers\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}]}",
                        "more than 3 records; expected several smaller submissions, or a higher limit (records)"),
                arguments(
                        "size",
                        "{}" + " ".repeat(198),
                        "{}" + " ".repeat(199),
                        "larger than 200 bytes; expected a smaller input, or a higher limit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("within")
    void whatIsAtALimitIsReadAndWhatIsBeyondIsRefused(String limit, String within, String beyond, String told) {
        assertThat(Submissions.read(bytes(within), "x", SMALL)).isNotNull();
        assertThat(problems(beyond)).extracting(problem -> problem.message().en()).containsExactly(told);
    }

    @Test
    void ofTheProblemsBeyondTheLimitOnlyTheNumberIsTold() {
        assertThat(problems("{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}")).extracting(problem -> problem.message().en())
                .hasSize(3).last().isEqualTo("there are 2 more problems, which are not listed");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWithoutBeingRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertThat(catchThrowableOfType(InvalidSubmissionException.class, () -> Submissions.read(file))
                        .problems())
                .singleElement()
                .hasToString(file + ": larger than 67108864 bytes; expected a smaller input, or a higher limit");
    }

    @Test
    void aStreamWithoutEndIsReadNoFurtherThanTheLimit() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }
        };
        assertThat(catchThrowableOfType(InvalidSubmissionException.class, () -> Submissions.read(endless, "x", SMALL))
                        .problems())
                .hasSize(1);
        assertThat(read[0]).isEqualTo(201);
    }

    @Test
    void aStreamWithoutLimitsHasTheUsualOnes() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        assertThatExceptionOfType(InvalidSubmissionException.class).isThrownBy(() -> Submissions.read(endless, "x"))
                .withMessage("x: larger than 67108864 bytes; expected a smaller input, or a higher limit");
    }

    @Test
    void whatIsNullIsToldByName() {
        byte[] json = bytes("{}");
        InputStream in = InputStream.nullInputStream();
        assertThatNullPointerException()
                .isThrownBy(() -> Submissions.read((Path) null))
                .withMessage("the file is null");
        assertThatNullPointerException()
                .isThrownBy(() -> Submissions.read((InputStream) null, "x"))
                .withMessage("the stream is null");
        assertThatNullPointerException().isThrownBy(() -> Submissions.parse(null)).withMessage("the JSON is null");
        assertThatNullPointerException()
                .isThrownBy(() -> Submissions.read((byte[]) null, "x"))
                .withMessage("the JSON is null");
        assertThatNullPointerException()
                .isThrownBy(() -> Submissions.read(json, null))
                .withMessage("the name of the source is null");
        assertThatNullPointerException()
                .isThrownBy(() -> Submissions.read(in, "x", null))
                .withMessageStartingWith("the limits are null");
    }

    @Test
    void aLimitThatIsNoneIsRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(1, 0, 1, 1, 1))
                .withMessage("the limit depth is 0; expected 1 to 2147483647");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadLimits(Integer.MAX_VALUE, 1, 1, 1, 1))
                .withMessageContaining("the limit size is 2147483647");
    }

    @Test
    void aServiceReadsLess() {
        assertThat(ReadLimits.service().records()).isLessThan(ReadLimits.DEFAULT.records());
        assertThat(ReadLimits.service().size()).isLessThan(ReadLimits.DEFAULT.size());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Problem> problems(String json) {
        return catchThrowableOfType(InvalidSubmissionException.class, () -> Submissions.read(bytes(json), "x", SMALL))
                .problems();
    }
}
