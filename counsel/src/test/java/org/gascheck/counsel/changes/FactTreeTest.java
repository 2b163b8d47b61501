package org.gascheck.counsel.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.cases.Case;
import org.gascheck.counsel.CounselCases;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of submissions as trees, and changes to them. */
class FactTreeTest {

    private static final FactTree TREE = FactTree.of(Submissions.parse(
            """
            {"assessedOn": "2022-03-15", "gasUsers": [
              {"id": "u1", "devices": [{"id": "d1"}, {"id": "d2", "inUse": true}, {"id": "d3"}],
               "spaces": [{"id": "s1"}], "cylinders": [{"space": "s1"}], "publicity": {"displays": []}}]}
            """));

    static Stream<Case> cases() {
        return CounselCases.oneIn(401);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTreeIsReadAsTheSubmissionThatItIsOf(Case of) {
        Submission again = FactTree.of(of.submission()).submission();
        assertThat(again.digest()).isEqualTo(of.submission().digest());
        assertThat(again.assessedOn().value()).isEqualTo(of.submission().assessedOn().value());
        assertThat(again.instruments().value()).isEqualTo(of.submission().instruments().value());
    }

    @Test
    void changesAreMadeAtTheirPlaceAndLeaveTheTreeAsItIs() {
        FactTree told = TREE.telling("/gasUsers/0/devices/0/inUse", false);
        assertThat(told.at("/gasUsers/0/devices/0/inUse")).isEqualTo(false);
        assertThat(TREE.at("/gasUsers/0/devices/0/inUse")).isNull();
        assertThat(TREE.forgetting("/gasUsers/0/devices/1/inUse").at("/gasUsers/0/devices/1"))
                .isEqualTo(Map.of("id", "d2"));
        assertThat(TREE.telling("/gasUsers/0/hoses", List.of()).submission().digest())
                .isNotEqualTo(TREE.submission().digest());
    }

    @Test
    void whatIsTakenOutKeepsItsPlaceInTheTree() {
        FactTree less = TREE.removing("/gasUsers/0/devices/0").removing("/gasUsers/0/devices/2")
                .adding("/gasUsers/0/devices", Map.of("id", "d4"));
        assertThat(FactTree.of(less.submission()).at("/gasUsers/0/devices"))
                .isEqualTo(List.of(Map.of("id", "d2", "inUse", true), Map.of("id", "d4")));
        assertThat(less.inTree("/gasUsers/0/devices/0/inUse")).isEqualTo("/gasUsers/0/devices/1/inUse");
        assertThat(less.inTree("/gasUsers/0/devices/1")).isEqualTo("/gasUsers/0/devices/3");
        assertThat(less.inTree("/gasUsers/0/spaces/0")).isEqualTo("/gasUsers/0/spaces/0");
    }

    @Test
    void ofManyMembersAFewAreKeptAtTheirPlaces() {
        FactTree few = FactTree.of(Submissions.parse(
                """
                {"assessedOn": "2022-03-15", "gasUsers": [
                  {"id": "u0"}, {"id": "u1"}, {"id": "u2"}, {"id": "u3"}, {"id": "u4"}], "buildings": [{"id": "b"}]}
                """)).keeping(Set.of("/gasUsers/1", "/gasUsers/3")).adding("/gasUsers", Map.of("id", "u5"));
        assertThat(FactTree.of(few.submission()).at("/gasUsers"))
                .isEqualTo(List.of(Map.of("id", "u1"), Map.of("id", "u3"), Map.of("id", "u5")));
        assertThat(FactTree.of(few.submission()).at("/buildings")).isEqualTo(List.of());
        assertThat(few.inTree("/gasUsers/1/kind")).isEqualTo("/gasUsers/3/kind");
        assertThat(few.inTree("/gasUsers/2")).isEqualTo("/gasUsers/5");
        FactTree less = few.removing("/gasUsers/1");
        assertThat(less.inTree("/gasUsers/0")).isEqualTo("/gasUsers/3");
        assertThat(less.size()).isEqualTo(few.size() - 2);
    }

    @Test
    void daysThatDoNotCountAreToldAgain() {
        Submission submission = Submissions.parse(
                """
                {"assessedOn": "2022-03-15", "gasUsers": [{"id": "u", "hoses": [{"usableUntil": "1900-01-01"}]}]}
                """);
        assertThat(submission.uncountedDays()).hasSize(1);
        FactTree tree = FactTree.of(submission);
        assertThat(tree.at("/gasUsers/0/hoses/0/usableUntil")).isNull();
        assertThat(tree.submission().uncountedDays()).isEqualTo(submission.uncountedDays());
        assertThat(tree.telling("/gasUsers/0/hoses/0/usableUntil", "2022-01-01").submission().uncountedDays())
                .isEmpty();
        assertThat(tree.removing("/gasUsers/0/hoses/0").submission().uncountedDays()).isEmpty();
    }

    @Test
    void aSkeletonHasTheFactsThatAreKeptAndWhatTheyStandIn() {
        Set<String> all = Set.copyOf(TREE.told());
        FactTree left = new Skeleton(TREE, all, false).of(Set.of("/gasUsers/0/devices/1/inUse"), "/gasUsers/0");
        assertThat(left.told()).containsExactly("/gasUsers", "/gasUsers/0/devices", "/gasUsers/0/devices/1/inUse");
        assertThat((List<?>) left.at("/gasUsers/0/devices")).hasSize(3);
        FactTree with = new Skeleton(TREE, all, false).of(Set.of("/gasUsers/0/cylinders/0/space"), "/gasUsers/0");
        assertThat(with.at("/gasUsers/0/spaces")).isEqualTo(List.of(Map.of("id", "s1")));
    }
}
