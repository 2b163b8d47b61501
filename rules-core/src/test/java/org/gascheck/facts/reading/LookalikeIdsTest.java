package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.gascheck.facts.reading.ReaderProblems.problems;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told twice under ids that look the same would be judged as two, each by a part of what is told. */
class LookalikeIdsTest {

    static Stream<Arguments> alike() {
        return Stream.of(
                arguments("u1", "U1", "大小写", "upper and lower case"),
                arguments("u1", "ｕ１", "全角与半角", "full-width and half-width characters"),
                arguments("u1", "u 1", "空格", "blanks"),
                arguments("u1", "u1\u200b", "看不见的字符", "invisible characters"),
                arguments("caf\u00e9", "cafe\u0301", "字符的组合方式（Unicode 规范化）",
                        "how characters are composed (Unicode normalisation)"),
                arguments("1栋2-3", "1栋２-3　", "空格、全角与半角", "blanks and full-width and half-width characters"));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void anIdThatLooksLikeAnotherIsRefusedWithWhatTheyDifferIn(String one, String other, String zh, String en) {
        for (String list : new String[] {"gasUsers", "alarmModels", "vendors"}) {
            assertThat(problems("{\"%s\": [{\"id\": \"%s\"}, {\"id\": \"%s\"}]}".formatted(list, one, other)))
                    .singleElement().satisfies(problem -> {
                        assertThat(problem.pointer()).isEqualTo("/" + list + "/1/id");
                        assertThat(problem.message().zh()).contains("（/" + list + "/0/id）只差" + zh + "；");
                        assertThat(problem.message().en()).contains("(/" + list + "/0/id) only in " + en + "; ");
                    });
        }
    }

    @Test
    void itSaysWhatToDo() {
        assertThat(problems("{\"gasUsers\": [{\"id\": \"u1\"}, {\"id\": \"U1\"}]}")).extracting(Problem::message)
                .containsExactly(new Text(
                        "id “U1”与另一条用气用户的“u1”（/gasUsers/0/id）只差大小写；同一对象只写一次，不同对象的 id 应明显不同",
                        "the id \"U1\" differs from \"u1\" of another gas user (/gasUsers/0/id) only in upper and"
                                + " lower case; expected "
                                + "one that does not look the same or, where both are one, a record that tells all"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"gasUsers\": [{\"id\": \"u1\"}, {\"id\": \"u-1\"}, {\"id\": \"u11\"}, {\"id\": \"ul\"}]}",
        "{\"gasUsers\": [{\"id\": \"U1\"}, {\"id\": \"U2\"}]}",
        "{\"gasUsers\": [{\"id\": \"a\"}], \"buildings\": [{\"id\": \"A\"}]}",
        "{\"gasUsers\": [{\"id\": \"u\", \"spaces\": [{\"id\": \"s\"}]},"
                + " {\"id\": \"v\", \"spaces\": [{\"id\": \"S\"}]}]}",
        "{\"gasUsers\": [{\"id\": \"u\", \"building\": \"Ｂ 1\"}],"
                + " \"buildings\": [{\"id\": \"Ｂ 1\"}, {\"id\": \"B2\"}]}"})
    void othersAreNot(String submission) {
        assertThatCode(() -> Submissions.parse(submission)).doesNotThrowAnyException();
    }

    @Test
    void aReferenceToTheOneThatIsRefusedIsNoFaultBesides() {
        assertThat(problems("{\"buildings\": [{\"id\": \"b\"}, {\"id\": \"B\"}], "
                + "\"gasUsers\": [{\"id\": \"u\", \"building\": \"B\"}, {\"id\": \"v\", \"building\": \"b\"}]}"))
                .extracting(Problem::pointer).containsExactly("/buildings/1/id");
    }
}
