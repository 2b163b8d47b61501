package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\"说明\"", "null", "1", "true", "[1, [2, {\"id\": 3}]]", "{\"kind\": {\"kind\": []}}",
                    "\"\\ud800\""})
    void aCommentMayHoldAnything(String value) {
        Submission submission = Submissions.parse("""
                {"//": %1$s, "gasUsers": [
                  {"// id": %1$s, "id": "u1", "//": %1$s, "//": %1$s,
                   "devices": [{"id": "d1", "improperInstallation": {"// found": %1$s, "found": true, "//": %1$s}}]}]}
                """.formatted(value));

        GasUser user = submission.all(GasUser.class).get(0);
        assertThat(user.id()).isEqualTo("u1");
        assertThat(user.devices().get(0).improperInstallation().found().value()).isTrue();
    }

    @Test
    void aCommentTellsNoFact() {
        Submission submission =
                Submissions.parse("{\"gasUsers\": [{\"id\": \"u1\", \"//kind\": \"UNIT\", \"// kind\": \"UNIT\"}]}");

        assertThat(submission.all(GasUser.class).get(0).kind().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kind", " //kind", "#kind", "kind//"})
    void otherNamesBeginNoComment(String name) {
        assertThatThrownBy(() -> Submissions.parse("{\"gasUsers\": [{\"id\": \"u1\", \"" + name + "\": \"UNIT\"}]}"))
                .isInstanceOf(InvalidSubmissionException.class);
    }

    @Test
    void aFieldNamedInACommentIsNotGivenTwice() {
        Submission submission =
                Submissions.parse("{\"gasUsers\": [{\"id\": \"u1\", \"// kind\": null, \"kind\": \"UNIT\"}]}");

        assertThat(submission.all(GasUser.class).get(0).kind().value()).isEqualTo(UserKind.UNIT);
    }
}
