package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.subjects.Population;
import org.gascheck.subjects.users.Gas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Submissions from maps and lists are read as from JSON; what JSON does not have is refused with its place and class.
 */
class ObjectTreeTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ReadLimits SMALL = new ReadLimits(200, 5, 6, 5, 2);

    /** The documents of the other test that a JSON library can read. */
    static Stream<String> documents() {
        return SubmissionProblemsTest.singleProblems().map(each -> (String) each.get()[0])
                // A library keeps numbers, not how they were written; in a tree comments are passed over at once.
                .filter(json -> !json.contains("-5e0") && !json.contains("[[[") && tree(json) != null);
    }

    private static Map<String, Object> tree(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() { });
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aProblemIsToldInTheWordsForJsonAndAtTheSamePointer(String json) {
        List<Problem> ofJson = catchThrowableOfType(InvalidSubmissionException.class, () -> Submissions.parse(json))
                .problems();

        List<Problem> ofTree = problems(tree(json));

        assertThat(ofTree).extracting(Problem::pointer, Problem::message).containsExactlyElementsOf(
                ofJson.stream().map(each -> tuple(atNumber(json, each), each.message())).toList());
        assertThat(ofTree)
                .allMatch(problem ->
                        problem.line() == 0 && problem.column() == 0 && problem.source().equals("submission"));
    }

    /** JSON with too long a number cannot be read on, and says so without a pointer. */
    private static String atNumber(String json, Problem problem) {
        return json.contains("999") && problem.pointer().isEmpty() ? "/buildings/0/heightMetres" : problem.pointer();
    }

    @Test
    void theDocumentsOfTheOtherTestAreMany() {
        assertThat(documents()).hasSizeGreaterThan(40);
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("gasUsers", List.of(Map.of("id", "u", "building", "b9"), Map.of("id", "u")));
        tree.put("assessedOn", "2022-02-30");

        assertThat(problems(tree)).extracting(problem -> problem.in(Locale.ENGLISH)).containsExactly(
                "submission: /gasUsers/0/building: there is no building with the id \"b9\"",
                "submission: /gasUsers/1/id: the id \"u\" is that of another gas user (/gasUsers/0/id);"
                        + " expected a different one",
                "submission: /assessedOn: \"2022-02-30\": expected a date that exists in the calendar");
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                arguments(user("inOldCommunity", 1), "/gasUsers/0/inOldCommunity: 1: expected true or false"),
                arguments(
                        user("inOldCommunity", new Object()),
                        "/gasUsers/0/inOldCommunity: java.lang.Object: expected true or false"),
                arguments(
                        user("name", LocalDate.of(2022, 3, 1)),
                        "/gasUsers/0/name: 2022-03-01 (java.time.LocalDate): expected text"),
                arguments(
                        user("name", new StringBuilder("secret")),
                        "/gasUsers/0/name: java.lang.StringBuilder: expected text"),
                arguments(user("name", Map.of()), "/gasUsers/0/name: {…}: expected text"),
                arguments(
                        user("kind", Gas.OTHER),
                        "/gasUsers/0/kind: OTHER (org.gascheck.subjects.users.Gas): expected one of UNIT, RESIDENT"),
                arguments(user("kind", 'U'), "/gasUsers/0/kind: java.lang.Character: expected one of UNIT, RESIDENT"),
                arguments(
                        user("gasSupplies", Gas.OTHER),
                        "/gasUsers/0/gasSupplies: OTHER (org.gascheck.subjects.users.Gas): expected a list"),
                arguments(
                        user("gasSupplies", new int[] {1}),
                        "/gasUsers/0/gasSupplies/0: 1: expected one of PIPED_NATURAL_GAS, CYLINDER_LPG, OTHER"),
                arguments(
                        user("hoses", List.of(Map.of("usableUntil", Instant.EPOCH))),
                        "/gasUsers/0/hoses/0/usableUntil: java.time.Instant: expected a date such as 2022-01-31, a"
                                + " month such as 2022-01, or OPEN_ENDED"),
                arguments(
                        user("hoses", Collections.singleton(null)),
                        "/gasUsers/0/hoses/0: null: expected a JSON object"),
                arguments(user("hoses", Stream.of()), null),
                arguments(user("id", 7), "/gasUsers/0/id: 7: expected text"),
                arguments(
                        Map.of("assessedOn", LocalDateTime.of(2022, 3, 1, 12, 0)),
                        "/assessedOn: java.time.LocalDateTime: expected a date such as 2022-01-31"),
                arguments(
                        Map.of("assessedOn", java.sql.Timestamp.valueOf("2022-03-01 00:00:00.001")),
                        "/assessedOn: java.sql.Timestamp: expected a date such as 2022-01-31"),
                arguments(
                        Map.of("assessedOn", new java.util.Date(0)),
                        "/assessedOn: java.util.Date: expected a date such as 2022-01-31"),
                arguments(
                        Map.of("assessedOn", LocalDate.of(12022, 3, 1)),
                        "/assessedOn: +12022-03-01 (java.time.LocalDate): expected a date such as 2022-01-31"),
                arguments(
                        building("heightMetres", Double.NaN),
                        "/buildings/0/heightMetres: NaN: expected a number that can be held"),
                arguments(
                        building("heightMetres", Float.NEGATIVE_INFINITY),
                        "/buildings/0/heightMetres: -Infinity: expected a number that can be held"),
                arguments(
                        building("heightMetres", new BigDecimal("1e999999999")),
                        "/buildings/0/heightMetres: 1E+999999999: expected a number that can be held"),
                arguments(
                        building("heightMetres", new AtomicInteger(5)),
                        "/buildings/0/heightMetres: java.util.concurrent.atomic.AtomicInteger: expected a number"),
                arguments(
                        building("heightMetres", BigInteger.TEN.pow(1_000_000)),
                        "/buildings/0/heightMetres: a number of more than 100 digits"),
                arguments(
                        building("heightMetres", BigInteger.TEN.pow(100)),
                        "/buildings/0/heightMetres: a number of more than 100 digits"),
                arguments(
                        Map.of("gasUsers", List.of(Map.of(1, 2, "id", "u"))),
                        "/gasUsers/0: a field is named by java.lang.Integer; expected a text"),
                arguments(Map.of("gasUsers", List.of(new HashMap<>(Collections.singletonMap(null, "u")))), null));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whatNoFieldCanHoldIsToldWithItsPlaceAndClass(Map<String, ?> tree, String told) {
        assertThat(problems(tree).get(0).in(Locale.ENGLISH))
                .startsWith("submission: " + (told == null ? "/gasUsers/0" : told));
    }

    @Test
    void aTreeThatContainsItselfIsRefused() {
        List<Object> users = new ArrayList<>();
        Map<String, Object> user = new HashMap<>(Map.of("id", "u", "hoses", List.of(Map.of("//", users))));
        users.add(user);
        assertThat(problems(Map.of("gasUsers", users))).isNotEmpty();

        user.put("devices", users);
        assertThat(problems(Map.of("gasUsers", users))).extracting(Problem::toString)
                .containsExactly(
                        "submission: /gasUsers/0/devices: contains itself; expected contents that come to an end");
    }

    static Stream<Arguments> beyondTheLimits() {
        Map<String, Object> deep = user("hoses", List.of(Map.of("unqualified", Map.of())));
        return Stream.of(
                arguments(Map.of("//", "1234567"), "/~1~1: a text of more than 6 characters"),
                arguments(Map.of("//", 123456), "/~1~1: a number of more than 5 digits"),
                arguments(Map.of("//", 1.23456), "/~1~1: a number of more than 5 digits"),
                arguments(deep, "/gasUsers/0/hoses/0/unqualified: nested more than 5 deep"),
                arguments(Map.of("gasUsers", Collections.nCopies(1_000_000, Map.of("id", "u"))),
                        "larger than 200 bytes"));
    }

    @ParameterizedTest
    @MethodSource("beyondTheLimits")
    void theLimitsForJsonHold(Map<String, ?> tree, String told) {
        List<Problem> problems = catchThrowableOfType(InvalidSubmissionException.class,
                () -> Submissions.of(Population.MODEL, tree, "rows", SMALL)).problems();

        assertThat(problems).anySatisfy(problem -> assertThat(problem.toString()).startsWith("rows: ").contains(told));
    }

    @Test
    void whatIsNullIsToldByName() {
        assertThatNullPointerException().isThrownBy(() -> Submissions.of(null)).withMessage("the facts are null");
        assertThatNullPointerException().isThrownBy(() -> Submissions.of(Population.MODEL, Map.of(), null, SMALL))
                .withMessage("the name of the source is null");
        assertThatNullPointerException().isThrownBy(() -> Submissions.of(Population.MODEL, Map.of(), "x", null))
                .withMessageStartingWith("the limits are null");
    }

    private static Map<String, Object> user(String field, Object value) {
        Map<String, Object> user = new LinkedHashMap<>(Map.of("id", "u"));
        user.put(field, value);
        return Map.of("gasUsers", List.of(user));
    }

    private static Map<String, Object> building(String field, Object value) {
        return Map.of("buildings", List.of(Map.of("id", "b", field, value)));
    }

    private static List<Problem> problems(Map<String, ?> tree) {
        InvalidSubmissionException invalid =
                catchThrowableOfType(InvalidSubmissionException.class, () -> Submissions.of(tree));
        assertThat(invalid).as("the problems of the tree").isNotNull();
        return invalid.problems();
    }
}
