package org.gascheck.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.ValueType;

/** Random values of facts, about the limits of the law and so often as they should be as a share says. */
final class RandomValues {

    private static final List<String> DAYS = List.of(
            "2021-12-30",
            "2021-12-31",
            "2022-01-01",
            "2022-01-28",
            "2022-01-29",
            "2022-01-30",
            "2022-01-31",
            "2022-02-01",
            "2022-02-09",
            "2022-02-10",
            "2022-02-11",
            "2022-12-30",
            "2022-12-31",
            "2023-01-01",
            "2024-06-15");
    private static final List<String> HEIGHTS =
            List.of("99.99", "100", "100.0", "100.00", "100.01", "120", "18", "1000", "1E+2");
    private static final String MODEL = "JT-A100";
    private static final List<String> MODEL_NAMES = List.of(
            MODEL, MODEL, "jt-a100", "ＪＴ－Ａ１００", "JT A100", "JT–A100", "JT－A100", "JT −A100",
            "JTA100", "JT-A-100", "JT-A100B", "JT-A100-B", "QX-2", "JT-A100型", "报警器 JT-A100、QX-2", "JT-A100B型");
    private static final List<String> NUMBERS =
            List.of("2022", "2022", "2.02E+15", "####", "2021123100000120");
    private static final List<String> YEARS = List.of("1", "0.5", "8", "10");
    private static final List<String> DATINGS = List.of("2021-12-30", "2021-06", "2014", "2022-01-31", "2012-12-31");
    private static final List<String> ENTERPRISES = List.of("甲公司", "甲（公司）", "乙公司");
    private static final Map<String, String> AS_IT_SHOULD_BE = Map.of(
            "kind",
            "RESIDENT",
            "faultState",
            "NORMAL",
            "location",
            "INDOOR_GAS_PIPE",
            "result",
            "PASS",
            "tierSource",
            "VENDOR",
            "by",
            "GAS_COMPANY",
            "access",
            "ENTERED",
            "lastTest",
            "PASS",
            "linkage",
            "ENABLED",
            "status",
            "IN_FORCE");
    private static final List<String> BETTER_FALSE =
            List.of("closureNeedsExternalPower", "muted", "found", "aboveHundredMetres");

    private final SplittableRandom random;
    private final double good;
    private final LocalDate date;

    RandomValues(SplittableRandom random, double good) {
        this.random = random;
        this.good = good;
        this.date = LocalDate.parse(one(DAYS));
    }

    /** The day of the assessment. */
    LocalDate date() {
        return date;
    }

    void putSet(ObjectNode record, String name, ValueType type) {
        ArrayNode set = record.putArray(name);
        if (name.equals("models")) {
            for (int i = random.nextInt(8) == 0 ? 2 : 0; i < 3; i++) {
                String each = chance(good) && i == 2 ? MODEL : one(MODEL_NAMES);
                boolean twice = false;
                for (int j = 0; j < set.size(); j++) {
                    twice |= set.get(j).asText().equals(each);
                }
                if (!twice && (i == 2 || chance(0.3)) && !chance(0.05)) {
                    set.add(each);
                }
            }
        } else if (type.kind() == ValueType.Kind.CONSTANT) {
            double share = switch (name) {
                case "hardshipKinds" -> 0.1;
                case "jointParties", "gasSupplies" -> good;
                case "answeredItems", "venueListKinds" -> chance(good) ? 1 : good;
                default -> 0.4;
            };
            Arrays.stream(type.constants().getEnumConstants())
                    .map(Enum::name)
                    .filter(each -> chance(share))
                    .forEach(set::add);
        } else if (chance(0.8)) {
            set.add("GB 50016");
        }
    }

    void putValue(ObjectNode record, String name, ValueType type) {
        switch (type.kind()) {
            case BOOLEAN -> record.put(name, chance(good) != BETTER_FALSE.contains(name));
            case NUMBER -> record.put(name, new BigDecimal(name.equals("years") ? one(YEARS) : one(HEIGHTS)));
            case DATING -> record.put(name, one(DATINGS));
            case DATE -> record.put(name, name.equals("validFrom") ? near(-2) : one(DAYS));
            case MONTH -> record.put(name, one(DAYS).substring(0, "2022-01".length()));
            case MOMENT -> record.put(name, one(DAYS) + "T08:00");
            case EXPIRY -> record.put(name, chance(0.2) ? Expiry.OPEN_ENDED_TEXT : near(2));
            case TEXT -> record.put(name, switch (name) {
                case "model" -> chance(good) ? MODEL : one(MODEL_NAMES);
                case "number" -> chance(good) ? "CN-" + random.nextInt() : number();
                case "maker", "holder" -> chance(good) ? "甲公司" : one(ENTERPRISES);
                default -> name;
            });
            case CONSTANT -> {
                List<String> constants = Arrays.stream(type.constants().getEnumConstants()).map(Enum::name).toList();
                String should = AS_IT_SHOULD_BE.get(name);
                record.put(name, constants.contains(should) && chance(good) && !(name.equals("kind") && chance(0.4))
                        ? should : one(constants));
            }
        }
    }

    /** No two papers have one number but where a spreadsheet has spoilt it. */
    private String number() {
        String number = one(NUMBERS);
        return number.equals("2022") ? number + random.nextInt(100_000, 1_000_000) : number;
    }

    /** A day about that of the assessment: mostly on the side that is as it should be. */
    private String near(int days) {
        return date.plusDays(chance(good) ? days * random.nextInt(2) : random.nextInt(5) - 2).toString();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
