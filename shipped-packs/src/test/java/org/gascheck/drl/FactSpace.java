package org.gascheck.drl;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.facts.model.Field;
import org.gascheck.law.Limit;
import org.gascheck.law.RulePack;

/**
 * The values of a fact that can make a difference: every constant, both sides of every limit and date, and the like.
 */
final class FactSpace {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final int POWER_SET_UP_TO = 4;

    /** Rules compare dates with each other too: each kind has one that is out of the reach of the other's. */
    private static final String BEFORE_ALL = "2000-01-01";
    private static final String AFTER_ALL = "2100-01-01";
    private static final String BEYOND_BEFORE = "1999-01-01";
    private static final String BEYOND_AFTER = "2100-12-31";

    private final RulePack pack;
    private final LocalDate assessedOn;

    FactSpace(RulePack pack, LocalDate assessedOn) {
        this.pack = pack;
        this.assessedOn = assessedOn;
    }

    List<JsonNode> values(Field field) {
        List<JsonNode> scalars =
                switch (field.value().kind()) {
                    case BOOLEAN -> List.of(JSON.booleanNode(true), JSON.booleanNode(false));
                    case NUMBER -> field.name().equals("year") ? years() : numbers(field);
                    case DATE -> Stream.concat(days().map(LocalDate::toString), Stream.of(AFTER_ALL))
                            .<JsonNode>map(JSON::textNode)
                            .toList();
                    case MOMENT -> Stream.of(
                                    "2021-12-01T08:00", "2022-03-01T08:00", "2022-03-01T20:00", "2022-03-02T08:00")
                            .<JsonNode>map(JSON::textNode)
                            .toList();
                    case MONTH -> Stream.of("2021-11", "2021-12", "2022-01")
                            .<JsonNode>map(JSON::textNode)
                            .toList();
                    case EXPIRY -> Stream.concat(days().map(LocalDate::toString), Stream.of(BEFORE_ALL, "OPEN_ENDED"))
                            .<JsonNode>map(JSON::textNode)
                            .toList();
                    case DATING -> Stream.of("2010", "2021-06")
                            .<JsonNode>map(JSON::textNode)
                            .toList();
                    case TEXT -> Stream.of(texts(field))
                            .<JsonNode>map(JSON::textNode)
                            .toList();
                    case CONSTANT -> Stream.of(field.value().constants().getEnumConstants())
                            .<JsonNode>map(constant -> JSON.textNode(constant.name()))
                            .toList();
                };
        return field.value().set() ? sets(scalars) : scalars;
    }

    private static boolean isYear(Field field) {
        return field.name().endsWith("Year");
    }

    /**
     * A day or number that two facts have in common may be the last that is tried of both: one that is filled in can
     * lie beyond.
     */
    List<JsonNode> beyond(Field field) {
        if (field.value().set()) {
            return List.of();
        }
        return switch (field.value().kind()) {
            case NUMBER -> field.range() == null ? List.of()
                    : List.of(JSON.numberNode(field.range().least() + 1), JSON.numberNode(field.range().most()));
            case DATE -> List.of(JSON.textNode(BEYOND_BEFORE), JSON.textNode(BEYOND_AFTER));
            default -> List.of();
        };
    }

    private List<JsonNode> years() {
        return IntStream.rangeClosed(-1, 1)
                .<JsonNode>mapToObj(more -> JSON.numberNode(assessedOn.getYear() + more))
                .toList();
    }

    /** A limit without a unit is a count, which is no value of a fact, or a year. */
    private List<JsonNode> numbers(Field field) {
        return limits().filter(limit -> limit.unit() != null || isYear(field))
                .map(Limit::number)
                .filter(Objects::nonNull)
                .flatMap(limit -> Stream.of(limit.subtract(STEP), limit, limit.add(STEP)))
                .<JsonNode>map(JSON::numberNode)
                .toList();
    }

    private static String[] texts(Field field) {
        return switch (field.name()) {
            case "title", "fireReviewStandards", "fireAcceptanceStandards", "otherKind" ->
                new String[] {"GB 1", "GB 2", "GB 3"};
            case "funding", "operation", "supervision", "dutyDocument", "staffRequiredBy", "responsiblePerson",
                    "responsibility", "measures", "funds", "contingencyPlan", "standard", "finisher", "verifier" ->
                new String[] {"-", "one"};
            case "models" -> new String[] {"AB-1", "AB1", "CD-2"};
            case "number" -> new String[] {"CN-1", "2.02E+15"};
            case "model" -> new String[] {"AB-1", "ab－1", "AB1", "CD-2", "EF-3"};
            default -> new String[] {"one", "other"};
        };
    }

    private Stream<LocalDate> days() {
        return Stream.concat(Stream.of(assessedOn), limits().map(Limit::day).filter(Objects::nonNull))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))).distinct();
    }

    private Stream<Limit> limits() {
        return pack.limits().values().stream().sorted(Comparator.comparing(Limit::key));
    }

    /** All sets of few members; of many none, each alone, all, and all but each. */
    private static List<JsonNode> sets(List<JsonNode> members) {
        List<JsonNode> sets = new ArrayList<>();
        if (members.size() <= POWER_SET_UP_TO) {
            for (int bits = 0; bits < 1 << members.size(); bits++) {
                int chosen = bits;
                sets.add(set(members, i -> (chosen >> i & 1) == 1));
            }
            return sets;
        }
        sets.add(set(members, i -> false));
        sets.add(set(members, i -> true));
        for (int each = 0; each < members.size(); each++) {
            int chosen = each;
            sets.add(set(members, i -> i == chosen));
            sets.add(set(members, i -> i != chosen));
        }
        return sets;
    }

    private static JsonNode set(List<JsonNode> members, IntPredicate in) {
        var set = JSON.arrayNode();
        for (int i = 0; i < members.size(); i++) {
            if (in.test(i)) {
                set.add(members.get(i));
            }
        }
        return set;
    }
}
