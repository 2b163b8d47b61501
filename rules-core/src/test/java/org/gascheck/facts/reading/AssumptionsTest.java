package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.facts.Fact;
import org.gascheck.facts.model.CanonicalFacts;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.model.Submission.Assumed;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.InstalledDevice;
import org.gascheck.subjects.users.VenueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is declared to be so of unknown facts. */
class AssumptionsTest {

    private static final String NOT_PUBLIC = "gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC";

    @Test
    void fillsWhatIsUnknownAndNothingElse() {
        Submission submission = read(
                """
                {"gasUsers": [{"id": "absent", "kind": "RESIDENT"}, {"id": "null", "kind": "RESIDENT", "venueKind": null},
                  {"id": "told", "kind": "RESIDENT", "venueKind": "HOMESTAY"}, {"id": "unit", "kind": "UNIT"}, {"id": "nobody knows"}]}
                """,
                NOT_PUBLIC);
        List<Fact<VenueKind>> kinds = users(submission).map(GasUser::venueKind).toList();

        assertThat(kinds.stream().map(Fact::value))
                .containsExactly(VenueKind.NOT_PUBLIC, VenueKind.NOT_PUBLIC, VenueKind.HOMESTAY, null, null);
        assertThat(kinds.stream().map(Fact::assumption)).containsExactly(NOT_PUBLIC, NOT_PUBLIC, null, null, null);
        assertThat(submission.assumed()).containsExactly(new Assumed(NOT_PUBLIC, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gasUsers[kind=RESIDENT,status=NEW].inOldCommunity=true                | 0
            gasUsers[kind=RESIDENT][status=EXISTING].inOldCommunity=true          | 1
            gasUsers [ id = u1 ] . inOldCommunity = true                          | 1
            gasUsers[id=u2].inOldCommunity=true                                   | 0
            gasUsers[building=b1].inOldCommunity=true                             | 1
            gasUsers[building=b2].inOldCommunity=true                             | 0
            gasUsers[gasSupplies=[CYLINDER_LPG, PIPED_NATURAL_GAS]].inOldCommunity=true | 1
            gasUsers[gasSupplies=[CYLINDER_LPG]].inOldCommunity=true              | 0
            gasUsers[venueKind=NOT_PUBLIC].inOldCommunity=true                    | 0
            gasUsers[name="张三"].inOldCommunity=false                            | 1
            gasUsers.hardshipKinds=[]                                             | 1
            gasUsers.gasSupplies=[OTHER]                                          | 0
            gasUsers.refusals=[]                                                  | 1
            gasUsers.devices=[]                                                   | 0
            buildings.heightMetres=54.50                                          | 1
            buildings[heightMetres=54.5].age=3                                    | -1
            gasUsers[kind=RESIDENT].devices[type=GAS_ALARM].usableUntil=2025-01-31 | 2
            gasUsers.devices[type=GAS_ALARM,installed=true].inUse=true            | 1
            gasUsers.devices[installed=false].inUse=false                         | 0
            gasUsers.devices.improperInstallation.found=false                     | 3
            gasUsers.devices.improperInstallation[inspected=true].found=false     | 0
            """)
    void holdsConditionsAgainstWhatIsTold(String assumption, int filled) {
        String json =
                """
                {"gasUsers": [{"id": "u1", "name": "张三", "kind": "RESIDENT", "status": "EXISTING", "building": "b1",
                   "gasSupplies": ["PIPED_NATURAL_GAS", "CYLINDER_LPG"],
                   "devices": [{"id": "d1", "type": "GAS_ALARM", "installed": true}, {"id": "d2", "type": "GAS_ALARM", "installed": false},
                     {"id": "d3", "type": "SELF_CLOSING_VALVE", "inUse": true}]}],
                 "buildings": [{"id": "b1"}]}
                """;
        if (filled < 0) {
            assertThatThrownBy(() -> read(json, assumption)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(read(json, assumption).assumed()).containsExactly(new Assumed(assumption, filled));
        }
    }

    @Test
    void whatOtherFactsForceOrAPersonMustFindOutStays() {
        Submission submission = read("""
                {"gasUsers": [{"id": "u", "devices": [{"id": "d", "inUse": true}],
                   "hoses": [{"unqualified": {"inspected": false}}]}]}
                """, "gasUsers.devices.installed=false", "gasUsers.hoses.unqualified.found=false");
        GasUser user = users(submission).findFirst().orElseThrow();

        assertThat(user.devices().get(0).installed().value()).isTrue();
        assertThat(user.hoses().get(0).unqualified().found().isForAPerson()).isTrue();
        assertThat(submission.assumed()).extracting(Assumed::filled).containsOnly(0);
    }

    @Test
    void whatFollowsFromAnAssumptionIsKnownByIt() {
        InstalledDevice device = users(read(
                        "{\"gasUsers\": [{\"id\": \"u\", \"devices\": [{\"id\": \"d\"}]}]}",
                        "gasUsers.devices.inUse=true"))
                .findFirst()
                .orElseThrow()
                .devices()
                .get(0);

        assertThat(device.installed().value()).isTrue();
        assertThat(device.installed().sources())
                .extracting(fact -> fact.assumption())
                .containsExactly("gasUsers.devices.inUse=true");
    }

    @Test
    void whatContradictsAToldFactIsRefusedOrDisputedLikeAnyOther() {
        assertThat(problems("""
                {"gasUsers": [
                  {"id": "u",
                   "devices": [{"id": "d", "detectableGases": []}]}]}
                """, "gasUsers.devices.type=GAS_ALARM")).isEmpty();
        assertThat(problems("""
                {"gasUsers": [
                  {"id": "u", "gasSupplies": [],
                   "cylinders": null}]}
                """, "gasUsers.cylinders=[]")).isEmpty();
        assertThat(problems(
                        """
                {"gasUsers": [
                  {"id": "u", "cylinders": [{}]}]}
                """,
                        "gasUsers.gasSupplies=[]"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.pointer()).isEqualTo("/gasUsers/0/gasSupplies");
                    assertThat(problem.message().en())
                            .startsWith(
                                    "[] (assumed by \"gasUsers.gasSupplies=[]\"): contradicts /gasUsers/0/cylinders")
                            .endsWith("a user with cylinders has gas");
                    assertThat(problem.message().zh()).startsWith("[]（按假定“gasUsers.gasSupplies=[]”）：与");
                });
        Submission disputed = read(
                "{\"gasUsers\": [{\"id\": \"u\", \"kind\": \"RESIDENT\", \"industry\": \"CATERING\"}]}",
                "gasUsers.venueKind=NOT_PUBLIC");
        assertThat(disputed.disputes())
                .extracting(each -> each.contradiction().id())
                .contains("not-public-but-trade-of-a-venue");
        // Of a kind that is itself in dispute nobody knows whether the condition holds.
        assertThat(read(
                                "{\"gasUsers\": [{\"id\": \"u\", \"kind\": \"RESIDENT\", \"industry\": \"CATERING\"}]}",
                                NOT_PUBLIC)
                        .assumed())
                .containsExactly(new Assumed(NOT_PUBLIC, 0));
        assertThat(users(disputed).findFirst().orElseThrow().venueKind().isForAPerson()).isTrue();
    }

    @Test
    void twoThatSayDifferentThingsAreRefusedWhereTheyMeet() {
        String json = "{\"gasUsers\": [\n {\"id\": \"u\", \"kind\": \"RESIDENT\"}]}";

        assertThat(problems(json, NOT_PUBLIC, "gasUsers.venueKind=HOMESTAY")).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.pointer()).isEqualTo("/gasUsers/0/venueKind");
            assertThat(problem.message().en()).contains(NOT_PUBLIC, "gasUsers.venueKind=HOMESTAY");
        });
        assertThat(problems(json, NOT_PUBLIC, "gasUsers[kind=UNIT].venueKind=HOTEL", "gasUsers.venueKind=NOT_PUBLIC"))
                .isEmpty();
    }

    @Test
    void aSubmissionDeclaresThemToo() {
        String facts = "\"gasUsers\": [{\"id\": \"u\", \"kind\": \"RESIDENT\", \"devices\": [{\"id\": \"d\"}]}]";
        String part = "gasUsers.devices.improperInstallation.found=false";
        Submission declared = read("{\"assumptions\": [\"" + NOT_PUBLIC + "\", \"" + part + "\"], " + facts + "}");
        Submission last = read("{" + facts + ", \"assumptions\": [\"" + part + "\", \"" + NOT_PUBLIC + "\"]}");
        Submission added = read("{" + facts + "}", part, NOT_PUBLIC);
        Submission both = read("{" + facts + ", \"assumptions\": [\"" + NOT_PUBLIC + "\"]}", part);
        Submission later = Submissions.assuming(Assumptions.of(part, NOT_PUBLIC), read("{" + facts + "}"));

        for (Submission each : List.of(declared, last, added, both, later)) {
            assertThat(each.assumed()).containsExactly(new Assumed(part, 1), new Assumed(NOT_PUBLIC, 1));
            assertThat(each.assumptions().value()).containsExactly(part, NOT_PUBLIC);
            assertThat(each.digest()).isEqualTo(declared.digest());
        }
        assertThat(declared.digest()).isNotEqualTo(read("{" + facts + "}").digest());
        assertThat(read("{\"assumptions\": [], " + facts + "}").assumed()).isEmpty();
    }

    @Test
    void theFactsHandedInAreWrittenWithoutWhatIsAssumed() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        CanonicalFacts.write(read("{\"gasUsers\": [{\"id\": \"u\"}]}", "gasUsers.kind=UNIT", "gasUsers.hoses=[]"), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"assumptions\":[\"gasUsers.hoses=[]\",\"gasUsers.kind=UNIT\"],"
                                + "\"gasUsers\":[{\"id\":\"u\"}]}");
    }

    @Test
    void anAssumedDayOfAnEventCountsAsOne() {
        Submission submission = read("""
                {"gasUsers": [{"id": "u", "devices": [{"id": "d"}, {"id": "e", "installedOn": "2020-01-01"}]}]}
                """, "gasUsers.devices.installedOn=2021-05-01");

        assertThat(submission.lastEvent()).isEqualTo(LocalDate.of(2021, 5, 1));
    }

    @Test
    void assumingKeepsTheDayTheInstrumentsAndTheSubmission() {
        Submission told = read("{\"gasUsers\": [{\"id\": \"u\"}]}")
                .on(LocalDate.of(2022, 3, 1))
                .under(Set.of("yl2022n8"));
        Submission assumed = Submissions.assuming(Assumptions.of("gasUsers.kind=UNIT"), told);

        assertThat(assumed.assessedOn().value()).isEqualTo("2022-03-01");
        assertThat(assumed.instruments().value()).containsExactly("yl2022n8");
        assertThat(users(told).findFirst().orElseThrow().kind().isKnown()).isFalse();
    }

    private static Stream<GasUser> users(Submission submission) {
        List<GasUser> users = new java.util.ArrayList<>();
        submission.all(GasUser.class).forEach(users::add);
        return users.stream();
    }

    private static Submission read(String json, String... assumptions) {
        return Submissions.read(
                json.getBytes(StandardCharsets.UTF_8), "s", ReadLimits.DEFAULT, Assumptions.of(assumptions));
    }

    private static List<Problem> problems(String json, String... assumptions) {
        InvalidSubmissionException refused =
                catchThrowableOfType(InvalidSubmissionException.class, () -> read(json, assumptions));
        return refused == null ? List.of() : refused.problems();
    }
}
