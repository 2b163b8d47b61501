package org.gascheck.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gascheck.facts.Located;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.users.ConnectionStatus;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim that many rest on says the same as one that each has worked out for itself. */
class SharedClaimsTest {

    private static final int FLATS = 6;
    private static final int ROUNDS = 400;

    private final SharedClaims shared = new SharedClaims();

    private static Claim ofMember(GasUser user) {
        return Claims.all(Claims.is(user.status(), ConnectionStatus.NEW), Claims.any(Claims.is(user.inOldCommunity()),
                Claims.isNot(user.kind(), UserKind.UNIT), Claims.isNotEmpty(user.hardshipKinds())));
    }

    private Claim sharedBy(Building building) {
        return Claims.some(building.households(), () -> shared, SharedClaimsTest::ofMember);
    }

    private static Claim plain(Building building) {
        return Claims.some(building.households(), SharedClaimsTest::ofMember);
    }

    /**
     * What a flat rests on: facts of its own, before and after those of its building, and some that both have in
     * common.
     */
    private static List<Claim> claims(GasUser flat, Claim ofBuilding) {
        return List.of(
                Claims.any(Claims.is(flat.inOldCommunity()), ofBuilding),
                Claims.all(Claims.isNot(flat.status(), ConnectionStatus.NEW), Claims.isNot(ofBuilding)),
                Claims.isNotEmpty(flat.gasSupplies()));
    }

    private static Submission submission(Random random, boolean listed) {
        String users = IntStream.range(0, FLATS)
                .mapToObj(i -> "{\"id\": \"u" + i + "\", \"building\": \"b\", \"kind\": \"RESIDENT\""
                        + (random.nextInt(3) == 0
                                ? ", \"status\": \"" + (random.nextInt(4) == 0 ? "NEW" : "EXISTING") + "\""
                                : "")
                        + (random.nextInt(3) == 0 ? ", \"inOldCommunity\": " + random.nextBoolean() : "") + "}")
                .collect(Collectors.joining(","));
        String households = IntStream.range(0, FLATS).mapToObj(i -> "\"u" + i + "\"").collect(Collectors.joining(","));
        return Submissions.parse("{\"gasUsers\": [" + users + "], \"buildings\": [{\"id\": \"b\""
                + (listed ? ", \"households\": [" + households + "]" : "") + "}]}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatItLeavesOpenIsTheSame(boolean listed) {
        Random random = new Random(listed ? 1 : 2);
        for (int round = 0; round < ROUNDS; round++) {
            Submission submission = submission(random, listed);
            Building building = submission.all(Building.class).get(0);
            for (GasUser flat : submission.all(GasUser.class)) {
                List<Claim> own = claims(flat, plain(building));
                List<Claim> sharing = claims(flat, sharedBy(building));
                Diagrams exact = new Diagrams(own);
                Diagrams less = new Diagrams(sharing);
                for (int i = 0; i < own.size(); i++) {
                    Diagram one = exact.of(own.get(i));
                    Diagram other = less.of(sharing.get(i));
                    assertThat(other.isAlways()).isEqualTo(one.isAlways());
                    assertThat(other.isNever()).isEqualTo(one.isNever());
                    assertThat(pointers(less.asked(other))).isEqualTo(pointers(exact.asked(one)));
                }
                Diagram both = exact.all(exact.of(own.get(0)), exact.of(own.get(1)));
                Diagram bothSharing = less.all(less.of(sharing.get(0)), less.of(sharing.get(1)));
                assertThat(pointers(less.asked(bothSharing, less.not(bothSharing))))
                        .isEqualTo(pointers(exact.asked(both)));
            }
        }
    }

    @Test
    void whatItRestsOnIsTheSame() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            Submission submission = submission(random, true);
            Building building = submission.all(Building.class).get(0);
            for (GasUser flat : submission.all(GasUser.class)) {
                Set<Located> plain = new LinkedHashSet<>();
                claims(flat, plain(building)).forEach(claim -> claim.collectEvidence(plain));
                Set<Located> sharing = GatheredFacts.each();
                claims(flat, sharedBy(building)).forEach(claim -> claim.collectEvidence(sharing));
                assertThat(sharing).hasSameSizeAs(plain);
                assertThat(List.copyOf(sharing)).containsExactlyInAnyOrderElementsOf(plain);
            }
        }
    }

    @Test
    void itIsWorkedOutOnce() {
        Building building = submission(new Random(4), true).all(Building.class).get(0);

        assertThat(sharedBy(building)).isSameAs(sharedBy(building));
        assertThat(Claims.some(building.households(), () -> shared, user -> Claims.is(user.inOldCommunity())))
                .isNotSameAs(sharedBy(building));
    }

    private static Set<String> pointers(Set<Located> facts) {
        return facts.stream().map(Located::pointer).collect(Collectors.toSet());
    }
}
