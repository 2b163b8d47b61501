package org.gascheck.rates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.Engine;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundRate;
import org.gascheck.report.MemberState;
import org.gascheck.report.Ranking;
import org.gascheck.report.Statistics;
import org.gascheck.report.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rates, lists and ranks of a whole district are those that a clerk counts by hand. */
class DistrictRatesTest {

    private static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.CHONGQING_2021_156);
    private static final Map<String, Function<JsonNode, MemberState>> RATES = new LinkedHashMap<>(Map.of(
            "rate-existing-unit-devices", CountedByHand::existingUnit,
            "rate-new-user-devices", CountedByHand::newUser,
            "rate-old-community-devices", CountedByHand::oldCommunity,
            "rate-hardship-devices", CountedByHand::hardship,
            "rate-publicity", CountedByHand::publicity));

    private static ComplianceReport report(ObjectNode district) {
        return CHECKER.check(Submissions.parse(district.toString()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "2, 250"})
    void theRatesAndListsOfADistrictOfUsersAreThoseCountedByHand(long seed, int users) {
        ObjectNode district = DistrictMaker.district(seed, users);
        ComplianceReport report = report(district);
        RATES.forEach((rate, state) -> {
            CountedByHand expected = CountedByHand.of(district.get("gasUsers"), state);
            assertCounted(report.statistics().total(cell -> cell.requirement().equals(rate)), expected, rate);
            assertFound(finding(report, rate), expected);
        });
        CountedByHand companies = CountedByHand.of(district.get("gasCompanies"), CountedByHand::listsAndCards);
        assertCounted(
                report.statistics().total(cell -> cell.requirement().equals("rate-two-lists-two-cards")),
                companies,
                "companies");
        assertFound(finding(report, "rate-two-lists-two-cards"), companies);
    }

    private static void assertCounted(Tally tally, CountedByHand expected, String rate) {
        for (MemberState state : MemberState.values()) {
            assertThat(tally.count(state)).as("%s: %s", rate, state).isEqualTo(expected.in(state).size());
        }
        for (MemberState state : List.of(MemberState.OUTSTANDING, MemberState.UNKNOWN, MemberState.FOR_A_PERSON)) {
            assertThat(tally.members(state)).as("%s: %s", rate, state).extracting(Tally.Member::id)
                    .containsExactlyElementsOf(expected.in(state));
        }
    }

    private static void assertFound(Finding finding, CountedByHand expected) {
        assertThat(finding.outcome()).as(finding.toString())
                .isEqualTo(expected.in(MemberState.OUTSTANDING).isEmpty() ? Outcome.UNDETERMINED : Outcome.BREACHED);
        FoundRate rate = finding.rate();
        assertThat(rate.met()).isEqualTo(expected.in(MemberState.MET).size());
        assertThat(rate.of()).isEqualTo(expected.counted());
        assertThat(rate.outstanding()).isEqualTo(expected.in(MemberState.OUTSTANDING).stream().limit(5).toList());
        assertThat(rate.outstanding().size() + rate.moreOutstanding())
                .isEqualTo(expected.in(MemberState.OUTSTANDING).size());
    }

    private static Finding finding(ComplianceReport report, String rate) {
        return report.entries()
                .filter(each -> each.requirement().equals(rate) && each.subject().id().equals("d"))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    @Test
    void streetsAreRankedByTheirSharesExactly() {
        ObjectNode district = DistrictMaker.district(4, 300);
        Statistics statistics = report(district).statistics();
        Map<String, Tally> groups = new TreeMap<>(statistics.groups(
                cell -> cell.requirement().equals("rate-existing-unit-devices"), Statistics.Cell::street));

        Map<String, List<JsonNode>> byStreet = new TreeMap<>();
        district.get("gasUsers").forEach(user -> byStreet
                .computeIfAbsent(user.path("area").asText(""), key -> new ArrayList<>())
                .add(user));
        Map<String, CountedByHand> byHand = new TreeMap<>();
        byStreet.forEach((street, users) -> byHand.put(street, CountedByHand.of(users, CountedByHand::existingUnit)));
        byHand.forEach((street, counted) -> assertCounted(groups.get(street), counted, street));
        List<Ranking<String>> ranks = Ranking.of(groups);
        assertThat(ranks).hasSize(DistrictMaker.STREETS + 1);
        for (int i = 1; i < ranks.size(); i++) {
            CountedByHand better = byHand.get(ranks.get(i - 1).group());
            CountedByHand worse = byHand.get(ranks.get(i).group());
            int cross = Integer.compare(
                    better.in(MemberState.MET).size() * worse.counted(),
                    worse.in(MemberState.MET).size() * better.counted());
            assertThat(cross).isNotNegative();
            assertThat(ranks.get(i).rank()).isEqualTo(cross == 0 ? ranks.get(i - 1).rank() : i + 1);
        }
    }

    @Test
    void oneOfAThousandIsNotAHundredPerCent() {
        assertThat(FoundRate.percent(999, 1_000)).isEqualTo("99.9");
        assertThat(FoundRate.percent(99_999, 100_000)).isEqualTo("99.99");
        assertThat(FoundRate.percent(1_000, 1_000)).isEqualTo("100");
        assertThat(FoundRate.percent(0, 0)).isNull();
    }

    @Test
    void bothEnginesFindTheSameOfADistrict() {
        ObjectNode district = DistrictMaker.district(5, 40);
        ComplianceReport straight = report(district);
        ComplianceReport drools = GasCheck.checker(
                        List.of(RulePacks.CHONGQING_2021_156), Settings.RECOMMENDED, Engine.DROOLS_SESSION)
                .check(Submissions.parse(district.toString()));
        assertThat(drools.findings()).isEqualTo(straight.findings());
        assertThat(drools.statistics()).isEqualTo(straight.statistics());
    }

    @Test
    void statisticsOfPartsComeToThoseOfTheWholeInAnyOrder() {
        ObjectNode whole = DistrictMaker.district(6, 200);
        List<Statistics> parts = parts(whole, 7);
        Statistics together = parts.stream().reduce(Statistics.NONE, Statistics::merge);
        Statistics expected = report(whole).statistics();
        assertThat(together.tallies().keySet()).isEqualTo(expected.tallies().keySet());
        expected.tallies().forEach((cell, tally) -> {
            Tally counted = together.tallies().get(cell);
            for (MemberState state : MemberState.values()) {
                assertThat(counted.count(state)).as("%s %s", cell, state).isEqualTo(tally.count(state));
                assertThat(ids(counted, state)).isEqualTo(ids(tally, state));
            }
        });
        Random random = new Random(8);
        for (int i = 0; i < 20; i++) {
            List<Statistics> shuffled = new ArrayList<>(parts);
            java.util.Collections.shuffle(shuffled, random);
            while (shuffled.size() > 1) {
                int at = random.nextInt(shuffled.size() - 1);
                shuffled.set(at, shuffled.get(at).merge(shuffled.remove(at + 1)));
            }
            assertThat(shuffled.get(0)).isEqualTo(together);
        }
        assertThat(Statistics.NONE.merge(together)).isEqualTo(together);
        assertThat(together.merge(Statistics.NONE)).isEqualTo(together);
    }

    private static List<String> ids(Tally tally, MemberState state) {
        return tally.members(state).stream().map(Tally.Member::id).sorted().collect(Collectors.toList());
    }

    /** Each user stands in one part; the companies in the first. */
    private static List<Statistics> parts(ObjectNode whole, int number) {
        List<Statistics> parts = new ArrayList<>();
        for (int part = 0; part < number; part++) {
            ObjectNode some = whole.deepCopy();
            ArrayNode users = some.putArray("gasUsers");
            for (int i = part; i < whole.get("gasUsers").size(); i += number) {
                users.add(whole.get("gasUsers").get(i));
            }
            if (part > 0) {
                some.putArray("gasCompanies");
                // A district is counted by itself, too: only the first part is to tell of it.
                ((ObjectNode) some.get("districts").get(0)).put("level", "MUNICIPALITY");
            }
            parts.add(report(some).statistics().from("part " + part));
        }
        return parts;
    }
}
