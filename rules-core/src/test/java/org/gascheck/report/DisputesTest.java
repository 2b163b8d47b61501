package org.gascheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.gascheck.facts.Located;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.subjects.users.Gas;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.gascheck.truth.Grounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A user of whom it is disputed whether it has bottled gas, and not that it has piped gas; the kind may be unknown. */
class DisputesTest {

    private static GasUser user(String kind) {
        Submission submission =
                Submissions.parse("{\"gasUsers\": [{\"id\": \"u\", \"gasSupplies\": [\"PIPED_NATURAL_GAS\"],"
                        + (kind == null ? "" : "\"kind\": \"" + kind + "\", ")
                        + "\"appliances\": [{\"connectedTo\": \"CYLINDER_LPG\"}]}]}");
        assertThat(submission.disputes()).hasSize(1);
        return submission.all(GasUser.class).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // The kind, whether units or households only need to have no bottled gas, and what it comes to.
                "UNIT,     UNIT, NEEDS_REVIEW",
                "RESIDENT, UNIT, SATISFIED",
                "-,        UNIT, UNDETERMINED"
            })
    void whatHangsOnADisputeIsLeftToAPersonUnlessAnUnknownFactCouldMakeItIrrelevant(
            String kind, UserKind bound, Outcome outcome) {
        GasUser user = user(kind);
        Claim satisfied = Claims.any(Claims.isNot(Claims.is(user.kind(), bound)), Claims.isNot(bottled(user)));
        Resolution resolution = Resolution.byDiagrams(
                Judgement.of(Claims.holds(true), satisfied, Claims.holds(false), null), () -> true);

        assertThat(resolution.outcome()).isEqualTo(outcome);
        assertThat(pointers(resolution.open()))
                .isEqualTo(outcome == Outcome.UNDETERMINED ? List.of("/gasUsers/0/kind") : List.of());
        assertThat(pointers(resolution.forAPerson()))
                .isEqualTo(outcome == Outcome.NEEDS_REVIEW ? List.of("/gasUsers/0/gasSupplies") : List.of());
    }

    @ParameterizedTest
    @EnumSource(Grounds.class)
    void whatBothSourcesSayIsCertain(Grounds grounds) {
        GasUser user = user("UNIT");

        assertThat(grounds.in(with -> Claims.has(with.gasSupplies(), Gas.PIPED_NATURAL_GAS), user)
                        .truth()
                        .name())
                .isEqualTo("YES");
        assertThat(grounds.in(with -> Claims.has(with.gasSupplies(), Gas.OTHER), user).truth().name()).isEqualTo("NO");
        assertThat(grounds.in(with -> Claims.has(with.gasSupplies(), Gas.CYLINDER_LPG), user)
                        .truth()
                        .name())
                .isEqualTo("UNKNOWN");
    }

    private static Claim bottled(GasUser user) {
        return Claims.has(user.gasSupplies(), Gas.CYLINDER_LPG);
    }

    private static List<String> pointers(Collection<Located> facts) {
        return facts.stream().map(Located::pointer).toList();
    }
}
