package org.gascheck.rates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.FoundRate;
import org.gascheck.report.MemberState;
import org.gascheck.report.Statistics;
import org.gascheck.report.Tally;
import org.junit.jupiter.api.Test;

/** That the figures of rates are held against those of a clerk would say little if no wrong figure were noticed. */
class MiscountedRatesTest {

    private static final Map<String, Function<JsonNode, MemberState>> RATES = Map.of(
            "rate-existing-unit-devices", CountedByHand::existingUnit,
            "rate-new-user-devices", CountedByHand::newUser,
            "rate-old-community-devices", CountedByHand::oldCommunity,
            "rate-hardship-devices", CountedByHand::hardship,
            "rate-publicity", CountedByHand::publicity);

    /** Ways of counting wrongly, by what they do with the figures of one rate. */
    private static Map<String, UnaryOperator<Tally>> faults() {
        Map<String, UnaryOperator<Tally>> faults = new LinkedHashMap<>();
        faults.put("who may count is counted", tally -> moved(tally, MemberState.MET_IF_COUNTED, MemberState.MET));
        faults.put("what is unknown is met", tally -> moved(tally, MemberState.UNKNOWN, MemberState.MET));
        faults.put("what is unknown is outstanding", tally -> moved(
                tally, MemberState.UNKNOWN, MemberState.OUTSTANDING));
        faults.put("what is unknown is left out", tally -> moved(
                tally, MemberState.UNKNOWN, MemberState.MET_IF_COUNTED));
        faults.put("what is for a person is met", tally -> moved(tally, MemberState.FOR_A_PERSON, MemberState.MET));
        faults.put("what is for a person is outstanding", tally -> moved(
                tally, MemberState.FOR_A_PERSON, MemberState.OUTSTANDING));
        faults.put("what is outstanding is met", tally -> moved(tally, MemberState.OUTSTANDING, MemberState.MET));
        for (MemberState state : MemberState.values()) {
            if (state != MemberState.NOT_COUNTED) {
                faults.put("the last is left out: " + state, tally -> withoutTheLast(tally, state));
            }
        }
        return faults;
    }

    @Test
    void everyWayOfCountingWronglyIsNoticed() {
        ObjectNode district = DistrictMaker.district(1, 1_000);
        Statistics statistics = GasCheck.checker(RulePacks.CHONGQING_2021_156)
                .check(Submissions.parse(district.toString()))
                .statistics();
        Map<String, Tally> counted = new LinkedHashMap<>();
        Map<String, CountedByHand> byHand = new LinkedHashMap<>();
        RATES.forEach((rate, state) -> {
            counted.put(rate, statistics.total(cell -> cell.requirement().equals(rate)));
            byHand.put(rate, CountedByHand.of(district.get("gasUsers"), state));
            assertThat(agrees(counted.get(rate), byHand.get(rate))).as(rate).isTrue();
        });

        faults().forEach((fault, change) -> assertThat(RATES.keySet()).as(fault)
                .anyMatch(rate -> !agrees(change.apply(counted.get(rate)), byHand.get(rate))));
    }

    private static boolean agrees(Tally tally, CountedByHand byHand) {
        for (MemberState state : MemberState.values()) {
            List<String> named = tally.members(state).stream().map(Tally.Member::id).toList();
            if (tally.count(state) != byHand.in(state).size()
                    || state.compareTo(MemberState.FOR_A_PERSON) <= 0 && !named.equals(byHand.in(state))) {
                return false;
            }
        }
        return tally.counted() == byHand.counted();
    }

    private static Tally moved(Tally tally, MemberState from, MemberState to) {
        Map<MemberState, Integer> counts = counts(tally);
        counts.merge(to, counts.remove(from), Integer::sum);
        counts.put(from, 0);
        Map<MemberState, List<Tally.Member>> named = named(tally);
        List<Tally.Member> members = new ArrayList<>(named.remove(from) == null ? List.of() : tally.members(from));
        if (to.compareTo(MemberState.FOR_A_PERSON) <= 0) {
            members.addAll(tally.members(to));
            named.put(to, members);
        }
        return Tally.told(counts, named);
    }

    private static Tally withoutTheLast(Tally tally, MemberState state) {
        Map<MemberState, Integer> counts = counts(tally);
        counts.computeIfPresent(state, (key, count) -> Math.max(0, count - 1));
        Map<MemberState, List<Tally.Member>> named = named(tally);
        named.computeIfPresent(state, (key, members) -> members.subList(0, members.size() - 1));
        return Tally.told(counts, named);
    }

    private static Map<MemberState, Integer> counts(Tally tally) {
        Map<MemberState, Integer> counts = new EnumMap<>(MemberState.class);
        for (MemberState state : MemberState.values()) {
            counts.put(state, tally.count(state));
        }
        return counts;
    }

    private static Map<MemberState, List<Tally.Member>> named(Tally tally) {
        Map<MemberState, List<Tally.Member>> named = new EnumMap<>(MemberState.class);
        for (MemberState state : MemberState.values()) {
            if (!tally.members(state).isEmpty()) {
                named.put(state, tally.members(state));
            }
        }
        return named;
    }

    @Test
    void aShareIsNeitherRoundedUpNorMadeOfNothing() {
        assertThat(FoundRate.percent(0, 0)).isNull();
        assertThat(FoundRate.percent(0, 1)).isEqualTo("0");
        assertThat(FoundRate.percent(1, 1)).isEqualTo("100");
        assertThat(FoundRate.percent(99_999, 100_000)).isEqualTo("99.99");
        assertThat(FoundRate.percent(999_999_999, 1_000_000_000)).isEqualTo("99.99");
        assertThat(FoundRate.percent(1, 3)).isEqualTo("33.33");
        assertThat(FoundRate.percent(2, 3)).isEqualTo("66.66");
    }
}
