package org.gascheck.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.subjects.users.GasPipe;
import org.gascheck.subjects.users.GasUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListClaimsTest {

    /** Y, N and ? stand for a pipe that is occupied, is not, or may be; - for an unknown list. */
    @ParameterizedTest
    @CsvSource(nullValues = "''", value = {
            "'', NO, YES", "-, UNKNOWN, UNKNOWN",
            "Y, YES, YES", "N, NO, NO", "?, UNKNOWN, UNKNOWN",
            "YN, YES, NO", "Y?, YES, UNKNOWN", "N?, UNKNOWN, NO", "YN?, YES, NO", "YY, YES, YES", "NN, NO, NO"})
    void someAndEveryFoldTheMembers(String pipes, Truth some, Truth every) {
        Facts<GasPipe> list = pipes(pipes == null ? "" : pipes);

        assertThat(Claims.some(list, pipe -> Claims.is(pipe.occupied())).truth()).isEqualTo(some);
        assertThat(Claims.every(list, pipe -> Claims.is(pipe.occupied())).truth()).isEqualTo(every);
    }

    /** Whether at least two of the pipes are occupied. */
    @ParameterizedTest
    @CsvSource(nullValues = "''", value = {
            "'', NO", "-, UNKNOWN", "Y, NO", "?, NO", "YY, YES", "YN, NO", "Y?, UNKNOWN", "N?, NO", "??, UNKNOWN",
            "YYN?, YES", "YN?N, UNKNOWN", "NN??, UNKNOWN", "NNN?, NO"})
    void manyCountsTheMembers(String pipes, Truth many) {
        assertThat(two(pipes(pipes == null ? "" : pipes)).truth()).isEqualTo(many);
        assertThat(Claims.many(pipes("YN"), new BigDecimal("1.01"), pipe -> Claims.is(pipe.occupied()))
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void manyRestsOnThoseThatAreSoOrOnAllWhereTheyAreTooFew() {
        assertThat(evidence(two(pipes("YNY?"))))
                .containsExactly("/gasUsers/0/pipes/0/occupied", "/gasUsers/0/pipes/2/occupied");
        assertThat(evidence(two(pipes("YN"))))
                .containsExactly("/gasUsers/0/pipes/0/occupied", "/gasUsers/0/pipes/1/occupied");
        assertThat(evidence(two(pipes("")))).containsExactly("/gasUsers/0/pipes");
        assertThat(missing(two(pipes("YN?")))).containsExactly("/gasUsers/0/pipes/2/occupied");
        assertThat(missing(two(pipes("-")))).containsExactly("/gasUsers/0/pipes");
    }

    private static Claim two(Facts<GasPipe> pipes) {
        return Claims.many(pipes, new BigDecimal("2"), pipe -> Claims.is(pipe.occupied()));
    }

    @Test
    void theEmptyListItselfIsTheEvidence() {
        assertThat(evidence(Claims.some(pipes(""), pipe -> Claims.is(pipe.occupied()))))
                .containsExactly("/gasUsers/0/pipes");
        assertThat(evidence(Claims.every(pipes(""), pipe -> Claims.is(pipe.occupied()))))
                .containsExactly("/gasUsers/0/pipes");
    }

    @Test
    void evidenceIsTheMemberThatDecided() {
        assertThat(evidence(Claims.some(pipes("NY?"), pipe -> Claims.is(pipe.occupied()))))
                .containsExactly("/gasUsers/0/pipes/1/occupied");
        assertThat(evidence(Claims.every(pipes("NY?"), pipe -> Claims.is(pipe.occupied()))))
                .containsExactly("/gasUsers/0/pipes/0/occupied");
    }

    @Test
    void missingIsTheListOrItsOpenMembers() {
        assertThat(missing(Claims.some(pipes("-"), pipe -> Claims.is(pipe.occupied()))))
                .containsExactly("/gasUsers/0/pipes");
        assertThat(missing(Claims.every(pipes("Y?"), pipe -> Claims.is(pipe.occupied()))))
                .containsExactly("/gasUsers/0/pipes/1/occupied");
    }

    @Test
    void anUnknownListMayHaveNoMemberOfWhichAnythingHolds() {
        Claim some = Claims.some(pipes("-"), pipe -> Claims.holds(true));
        Claim every = Claims.every(pipes("-"), pipe -> Claims.holds(false));

        assertThat(some.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(missing(some)).containsExactly("/gasUsers/0/pipes");
        assertThat(every.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(missing(every)).containsExactly("/gasUsers/0/pipes");
        assertThat(Claims.some(pipes("-"), pipe -> Claims.holds(false)).truth()).isEqualTo(Truth.NO);
        assertThat(Claims.every(pipes("-"), pipe -> Claims.holds(true)).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void aListHasMembersOrNotOrMayHave() {
        assertThat(Claims.isNotEmpty(pipes("?")).truth()).isEqualTo(Truth.YES);
        assertThat(Claims.isNotEmpty(pipes("")).truth()).isEqualTo(Truth.NO);
        assertThat(Claims.isNotEmpty(pipes("-")).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(missing(Claims.isNotEmpty(pipes("-")))).containsExactly("/gasUsers/0/pipes");
    }

    private static Facts<GasPipe> pipes(String pipes) {
        String json = switch (pipes) {
            case "-" -> "null";
            case "" -> "[]";
            default -> pipes.chars()
                    .mapToObj(each -> "{\"occupied\": " + (each == '?' ? null : each == 'Y') + "}").toList().toString();
        };
        GasUser user = Submissions.parse("{\"gasUsers\": [{\"id\": \"u\", \"pipes\": " + json + "}]}")
                .all(GasUser.class)
                .get(0);
        return user.pipes();
    }

    private static List<String> evidence(Claim claim) {
        Set<Located> facts = new LinkedHashSet<>();
        claim.collectEvidence(facts);
        return facts.stream().map(Located::pointer).toList();
    }

    private static List<String> missing(Claim claim) {
        Set<String> pointers = new LinkedHashSet<>();
        claim.openClaims(open -> pointers.add(open.basis().pointer()));
        return List.copyOf(pointers);
    }
}
