package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.enterprises.GasCompany;
import org.gascheck.subjects.users.Gas;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.UserKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in the usual classes of Java are read from maps and lists. */
class ObjectTreeValuesTest {

    @Test
    void valuesInTheClassesOfJavaAreRead() {
        Map<String, Object> user = new HashMap<>();
        user.put("id", "u");
        user.put("name", null);
        user.put("kind", UserKind.UNIT);
        user.put("status", "NEW");
        user.put("inOldCommunity", false);
        user.put("gasSupplies", EnumSet.of(Gas.OTHER, Gas.CYLINDER_LPG));
        user.put("hoses",
                new Object[] {Map.of("usableUntil", Expiry.OPEN_ENDED),
                        Map.of("usableUntil", LocalDate.of(2022, 3, 2))});
        Submission submission = Submissions.of(Map.of(
                "assessedOn", LocalDate.of(2022, 3, 1), "instruments", Set.of("cq2021n156"), "gasUsers",
                List.of(user)));

        assertThat(submission.assessedOn().value()).isEqualTo(LocalDate.of(2022, 3, 1));
        GasUser read = submission.all(GasUser.class).get(0);
        assertThat(read.name().isKnown()).isFalse();
        assertThat(read.kind().value()).isEqualTo(UserKind.UNIT);
        assertThat(read.gasSupplies().value()).containsExactly(Gas.CYLINDER_LPG, Gas.OTHER);
        assertThat(read.hoses().get(0).usableUntil().value()).isEqualTo(Expiry.OPEN_ENDED);
        assertThat(read.hoses().get(1).usableUntil().value()).isEqualTo(new Expiry(LocalDate.of(2022, 3, 2)));
        assertThat(read.hoses().get(1).usableUntil().pointer()).isEqualTo("/gasUsers/0/hoses/1/usableUntil");
    }

    static Stream<Object> days() {
        return Stream.of("2022-03-01", LocalDate.of(2022, 3, 1), LocalDateTime.of(2022, 3, 1, 0, 0),
                java.sql.Date.valueOf("2022-03-01"), java.sql.Timestamp.valueOf("2022-03-01 00:00:00"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void daysOfAllUsualClassesAreDays(Object day) {
        assertThat(Submissions.of(Map.of("assessedOn", day)).assessedOn().value()).isEqualTo(LocalDate.of(2022, 3, 1));
    }

    static Stream<Object> moments() {
        return Stream.of("2022-03-01T00:00", LocalDateTime.of(2022, 3, 1, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void momentsAreMomentsAtMidnightToo(Object moment) {
        Object roster = List.of(Map.of("dutyShifts", List.of(Map.of("from", moment))));
        Submission submission = Submissions.of(Map.of("gasCompanies", List.of(
                Map.of("id", "g", "emergency", Map.of("duty", Map.of("roster", roster))))));

        GasCompany company = submission.all(GasCompany.class).get(0);
        assertThat(company.emergency().duty().roster().get(0).dutyShifts().get(0).from().value())
                .isEqualTo(LocalDateTime.of(2022, 3, 1, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersOfAllUsualClassesAreDecimals(Number number, String decimal) {
        Submission submission = Submissions.of(building("heightMetres", number));

        assertThat(submission.all(Building.class).get(0).heightMetres().value())
                .isEqualTo(new BigDecimal(decimal));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments((byte) 54, "54"), arguments((short) 54, "54"), arguments(54, "54"), arguments(54L, "54"),
                arguments(BigInteger.valueOf(54), "54"), arguments(54.1f, "54.1"), arguments(54.1, "54.1"),
                arguments(new BigDecimal("54.100"), "54.1"));
    }

    @Test
    void whatIsSharedIsReadWhereverItStands() {
        Map<String, Object> hose = Map.of("usableUntil", "2022-03-01");

        Submission submission = Submissions.of(user("hoses", List.of(hose, hose)));

        assertThat(submission.all(GasUser.class).get(0).hoses().size()).isEqualTo(2);
    }

    private static Map<String, Object> user(String field, Object value) {
        Map<String, Object> user = new LinkedHashMap<>(Map.of("id", "u"));
        user.put(field, value);
        return Map.of("gasUsers", List.of(user));
    }

    private static Map<String, Object> building(String field, Object value) {
        return Map.of("buildings", List.of(Map.of("id", "b", field, value)));
    }
}
