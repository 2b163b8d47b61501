package org.gascheck.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.Text;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.subjects.products.Tier;
import org.gascheck.subjects.users.Gas;
import org.junit.jupiter.api.Test;

class DiagramsTest {

    private final Fact<Boolean> fitted = unknown("fitted");
    private final Fact<Boolean> works = unknown("works");
    private final Fact<Tier> tier = unknown("tier");

    @Test
    void whatIsSoOrNotSoIsAlwaysSo() {
        assertThat(diagram(Claims.any(Claims.is(fitted), Claims.isNot(fitted))).isAlways()).isTrue();
        assertThat(diagram(Claims.all(Claims.is(fitted), Claims.isNot(fitted))).isNever()).isTrue();
    }

    @Test
    void oneClaimOnAFactIsNotDecidedByTheOther() {
        Diagram diagram = diagram(Claims.any(Claims.is(fitted), Claims.isNot(works)));

        assertThat(diagram.isAlways()).isFalse();
        assertThat(diagram.isNever()).isFalse();
    }

    @Test
    void everyValueOfAFactIsAWayForItToTurnOut() {
        Claim some = Claims.any(Stream.of(Tier.values()).map(each -> Claims.is(tier, each)).toArray(Claim[]::new));

        assertThat(diagram(some).isAlways()).isTrue();
        assertThat(diagram(Claims.any(Claims.is(tier, Tier.LOW), Claims.is(tier, Tier.MID))).isAlways()).isFalse();
        assertThat(diagram(Claims.atLeast(tier, Tier.values()[0])).isAlways()).isTrue();
    }

    @Test
    void setsTurnOutWithAnyOfTheirMembers() {
        Fact<Set<Gas>> gases = unknown("gases");
        Claim piped = Claims.has(gases, Gas.PIPED_NATURAL_GAS);

        assertThat(diagram(Claims.any(Claims.isNot(piped), Claims.isNotEmpty(gases))).isAlways()).isTrue();
        assertThat(diagram(Claims.all(piped, Claims.has(gases, Gas.CYLINDER_LPG))).isNever()).isFalse();
    }

    @Test
    void aDoubtAndAnUnknownFactThatAreComparedLeaveItOpen() {
        Fact<LocalDate> day = Fact.at(Place.ROOT, "installedOn", LocalDate.of(2022, 1, 1));
        new Comparison().leaveToAPerson(day, List.of(LocalDate.of(2021, 1, 1)), new Text("存疑", "in doubt"));
        Fact<Expiry> expiry = unknown("expiresOn");

        for (Claim each : List.of(Claims.lasts(expiry, day), Claims.meets(expiry, day))) {
            Diagram both = diagram(Claims.all(each, Claims.is(fitted)));

            assertThat(both.isAlways()).isFalse();
            assertThat(both.isNever()).isFalse();
        }
    }

    @Test
    void claimsThatComeToTheSameHaveOneDiagram() {
        Claim one = Claims.isNot(Claims.all(Claims.is(fitted), Claims.is(works)));
        Claim other = Claims.any(Claims.isNot(fitted), Claims.isNot(works));
        Diagrams diagrams = new Diagrams(List.of(one, other));

        assertThat(diagrams.of(one)).isSameAs(diagrams.of(other));
    }

    @Test
    void onlyFactsThatCanTurnADiagramAreAskedFor() {
        Claim absorbed = Claims.any(Claims.is(fitted), Claims.all(Claims.is(fitted), Claims.is(works)));
        Diagrams diagrams = new Diagrams(List.of(absorbed));

        assertThat(pointers(diagrams.asked(diagrams.of(absorbed)))).containsExactly("/fitted");
    }

    @Test
    void whatWouldTakeTooLongIsLeftOpenAndAsksForEveryOpenFact() {
        List<Claim> first = new ArrayList<>();
        List<Claim> pairs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Claim one = Claims.is(DiagramsTest.<Boolean>unknown("one" + i));
            first.add(one);
            pairs.add(Claims.all(one, Claims.is(DiagramsTest.<Boolean>unknown("other" + i))));
        }
        Claim some = Claims.any(pairs.toArray(Claim[]::new));
        Claim none = Claims.isNot(some);
        // The first claim has all that the pairs share asked for before the rest, which no small diagram can do.
        Diagrams diagrams = new Diagrams(List.of(Claims.all(first.toArray(Claim[]::new)), some));

        Diagram untold = diagrams.any(diagrams.of(some), diagrams.of(none));
        assertThat(untold.isAlways()).isFalse();
        assertThat(untold.isNever()).isFalse();
        assertThat(pointers(diagrams.asked(untold))).containsExactlyInAnyOrderElementsOf(
                IntStream.range(0, 20).boxed().flatMap(i -> Stream.of("/one" + i, "/other" + i)).toList());
    }

    @Test
    void hundredsOfFactsAreNoTrouble() {
        Claim[] claims = IntStream.range(0, 900)
                .mapToObj(i -> Claims.is(DiagramsTest.<Boolean>unknown("fact" + i)))
                .toArray(Claim[]::new);
        Claim every = Claims.all(claims);

        assertThat(diagram(Claims.any(every, Claims.isNot(every))).isAlways()).isTrue();
    }

    @Test
    void thousandsOfFactsAreLeftOpen() {
        Claim[] claims = IntStream.range(0, 50_000)
                .mapToObj(i -> Claims.is(DiagramsTest.<Boolean>unknown("fact" + i)))
                .toArray(Claim[]::new);
        Claim every = Claims.all(claims);

        assertThat(diagram(Claims.any(every, Claims.isNot(every))).isAlways()).isFalse();
    }

    @Test
    void onceAWayIsGivenADiagramIsThatOfTheClaimOnWhatIsLeft() {
        Fact<Boolean> muted = unknown("muted");
        Claim claim = Claims.any(
                Claims.all(Claims.is(fitted), Claims.is(works)), Claims.all(Claims.isNot(fitted), Claims.is(muted)));
        Claim worksAlone = Claims.is(works);
        Claim mutedAlone = Claims.is(muted);
        Diagrams diagrams = Diagrams.ofEach(List.of(claim, worksAlone, mutedAlone));
        Diagram whole = diagrams.of(claim);

        for (int fact : diagrams.positions(whole).stream().toArray()) {
            if (diagrams.fact(fact) == fitted) {
                List<List<Object>> values = diagrams.values(fact);
                assertThat(diagrams.given(whole, fact, values.indexOf(List.<Object>of(true))))
                        .isSameAs(diagrams.of(worksAlone));
                assertThat(diagrams.given(whole, fact, values.indexOf(List.<Object>of(false))))
                        .isSameAs(diagrams.of(mutedAlone));
            } else if (diagrams.fact(fact) == works) {
                Diagram given = diagrams.given(whole, fact, diagrams.values(fact).indexOf(List.<Object>of(true)));
                assertThat(given.isAlways() || given.isNever()).isFalse();
                assertThat(pointers(diagrams.asked(given))).containsExactlyInAnyOrder("/fitted", "/muted");
            }
        }
        assertThat(diagrams.positions(whole).cardinality()).isEqualTo(3);
    }

    @Test
    void tellsWhichValuesTurnOutInEachWay() {
        Claim low = Claims.is(tier, Tier.LOW);
        Claim mid = Claims.atLeast(tier, Tier.MID);
        Diagrams alone = Diagrams.ofEach(List.of(low));
        Diagrams both = Diagrams.ofEach(List.of(low, mid, Claims.is(tier, Tier.HIGH)));

        int position = alone.positions(alone.of(low)).nextSetBit(0);
        assertThat(alone.values(position)).containsExactly(List.of(Tier.LOW), List.of(Tier.MID, Tier.HIGH));
        assertThat(alone.ways(position)).isEqualTo(2);
        position = both.positions(both.of(mid)).nextSetBit(0);
        assertThat(both.values(position)).containsExactly(List.of(Tier.LOW), List.of(Tier.MID), List.of(Tier.HIGH));
        for (int way = 0; way < both.ways(position); way++) {
            boolean isLow = both.values(position).get(way).contains(Tier.LOW);
            assertThat(both.given(both.of(low), position, way).isAlways()).isEqualTo(isLow);
            assertThat(both.given(both.of(mid), position, way).isNever()).isEqualTo(isLow);
        }
    }

    private static Diagram diagram(Claim claim) {
        return new Diagrams(List.of(claim)).of(claim);
    }

    private static List<String> pointers(Collection<Located> facts) {
        return facts.stream().map(Located::pointer).toList();
    }

    private static <T> Fact<T> unknown(String field) {
        return Fact.at(Place.ROOT, field, null);
    }
}
