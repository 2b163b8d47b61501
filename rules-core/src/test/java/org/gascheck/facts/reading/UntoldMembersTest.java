package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.junit.jupiter.api.Test;

/** Members of which nothing is told but their ids are made when somebody asks, each once. */
class UntoldMembersTest {

    private static final String JSON = """
            {"assessedOn": "2023-06-01", "gasUsers": [{"id": "alone"}, {"id": "listed"}, {"id": "told", "kind": "RESIDENT"}],
             "alarmModels": [{"id": "model"}],
             "buildings": [{"id": "tower", "households": ["listed"]}]}
            """;

    private final Submission submission = Submissions.read(JSON.getBytes(StandardCharsets.UTF_8), "many");
    private final List<Subject> subjects = Subjects.of(submission).all();

    @Test
    void areThoseToWhichNothingLeads() {
        assertThat(subjects).filteredOn(Subject::isUntold).extracting(Subject::id)
                .containsExactly("alone");
    }

    @Test
    void leadAlwaysToTheSameRecord() {
        assertThat(subjects).allSatisfy(subject -> {
            assertThat(subject.record()).isSameAs(subject.record());
            assertThat(subject.record().id()).isEqualTo(subject.id());
            assertThat(subject.record()).isInstanceOf(subject.type());
        });
        assertThat(Subjects.of(submission).all()).isEqualTo(subjects);
    }
}
