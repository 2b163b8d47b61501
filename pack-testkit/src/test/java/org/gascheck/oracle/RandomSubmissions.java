package org.gascheck.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.ValueType;
import org.gascheck.subjects.Population;

/**
 * Makes one random submission of a seed, with values about the limits of the law. How much is unknown and how much is
 * as it should be differs from submission to submission, so that all outcomes come up.
 */
final class RandomSubmissions {

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
            List.of("CN-1", "20220123", "2.02E+15", "####", "202112310000010", "2021123100000120");
    private static final List<String> YEARS = List.of("1", "0.5", "8", "10");
    private static final List<String> DATINGS = List.of("2021-12-30", "2021-06", "2014", "2022-01-31", "2012-12-31");
    private static final List<String> ENTERPRISES = List.of("甲公司", "甲（公司）", "乙公司");
    private static final List<String> NAMED_CERTIFICATES = List.of("TYPE_APPROVAL", "EXPLOSION_PROOF", "FIRE_PRODUCT");
    private static final List<String> NAMED_STANDARDS = List.of(
            "DETECTOR_INDUSTRIAL_COMMERCIAL", "DETECTOR_HOUSEHOLD", "EXPLOSIVE_ATMOSPHERE_INSTALLATION",
            "FIRE_ELECTRONIC_PROTECTION", "SELF_CLOSING_VALVE");
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
    private static final List<String> FAR_FROM_THE_ORACLE = List.of(
            "spaces",
            "pipes",
            "branchFittings",
            "cylinders",
            "appliances",
            "hoses",
            "regulators",
            "changes",
            "severeCorrosion",
            "priceRecords",
            "testingAgencies",
            "propertyManagers",
            "constructionProjects",
            "gasCompanies",
            "platform",
            "safetyPlatform",
            "misconducts");

    /** Lists of which the oracle judges nothing, and whose facts random ones would contradict. */
    private static final List<String> UNTOLD = List.of(
            "catalogues",
            "purchases",
            "complaints",
            "products",
            "communities",
            "traders",
            "marketOperators",
            "gasWorks",
            "contractors",
            "nearbyWorks",
            "damageEvents",
            "pipelineFacilities",
            "pressureVessels");

    /** Parts of records of which it judges nothing, and in which random facts mostly contradict each other. */
    private static final List<String> BEYOND_THE_ORACLE =
            List.of("publicity", "leadership", "posts", "signage", "emergency");

    private final SplittableRandom random;
    private final double unknown;
    private final double good;
    private final LocalDate date;
    private final Map<String, Integer> sizes = new LinkedHashMap<>();

    private RandomSubmissions(long seed) {
        random = new SplittableRandom(seed);
        unknown = List.of(0.0, 0.03, 0.1, 0.25, 0.5).get(random.nextInt(5));
        good = List.of(0.5, 0.8, 0.97).get(random.nextInt(3));
        date = LocalDate.parse(one(DAYS));
    }

    /** The submission of a seed. */
    static ObjectNode of(long seed) {
        ObjectNode submission = new RandomSubmissions(seed).submission();
        Reconciler.reconcile(submission);
        return submission;
    }

    private ObjectNode submission() {
        for (Field field : Population.MODEL.submission().fields()) {
            if (field.role() == Field.Role.LIST && !UNTOLD.contains(field.name())) {
                sizes.put(field.name(), size(field));
            }
        }
        ObjectNode submission = JsonNodeFactory.instance.objectNode();
        submission.put("assessedOn", date.toString());
        for (Field field : Population.MODEL.submission().fields()) {
            if (sizes.containsKey(field.name()) && (sizes.get(field.name()) > 0 || random.nextBoolean())) {
                submission.set(field.name(), list(field, sizes.get(field.name())));
            }
        }
        return submission;
    }

    private int size(Field field) {
        if (FAR_FROM_THE_ORACLE.contains(field.name())) {
            return chance(0.05) ? 1 : 0;
        }
        return switch (field.name()) {
            case "certificates", "conformityEvidence" -> random.nextInt(6);
            case "alarmModels", "valveModels", "devices" -> random.nextInt(4);
            default -> random.nextInt(3);
        };
    }

    private ArrayNode list(Field field, int size) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < size; i++) {
            ObjectNode member = record(field.record(), field.name() + i);
            // Lists in which each member has its own part are random in order and choice only half of the time.
            if (chance(good) && field.name().equals("certificates") && i < NAMED_CERTIFICATES.size()) {
                putIfKnown(member, "kind", NAMED_CERTIFICATES.get(i));
            } else if (chance(good) && field.name().equals("conformityEvidence") && i < NAMED_STANDARDS.size()) {
                putIfKnown(member, "standard", NAMED_STANDARDS.get(size == 1 ? 4 : i));
            }
            list.add(member);
        }
        return list;
    }

    private static void putIfKnown(ObjectNode member, String name, String value) {
        if (member.has(name)) {
            member.put(name, value);
        }
    }

    private ObjectNode record(Class<? extends Record> type, String id) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (Field field : RecordType.of(type).fields()) {
            if (field.role() == Field.Role.ID) {
                record.put(field.name(), id);
            } else if (field.isInJson()) {
                if (!chance(unknown)) {
                    put(record, field);
                } else if (chance(0.1)) {
                    record.putNull(field.name());
                }
            }
        }
        return record;
    }

    private void put(ObjectNode record, Field field) {
        String name = field.name();
        if (BEYOND_THE_ORACLE.contains(name)) {
            return;
        }
        switch (field.role()) {
            case FACT -> {
                if (name.equals("removedOn") && !chance(0.08) || name.equals("tierSource") && chance(0.1)) {
                    return;
                }
                if (field.value().set()) {
                    putSet(record, name, field.value());
                } else {
                    putValue(record, name, field.value());
                }
            }
            case PART -> {
                if (!FAR_FROM_THE_ORACLE.contains(name) && (!name.equals("serviceLife") || chance(0.2))
                        || chance(0.05)) {
                    record.set(name, record(field.record(), null));
                }
            }
            case LIST -> {
                int size = size(field);
                if (size > 0 || !FAR_FROM_THE_ORACLE.contains(name)) {
                    record.set(name, list(field, size));
                }
            }
            case REFERENCE -> {
                List<String> ids = ids(field.record());
                if (!ids.isEmpty()) {
                    record.put(name, one(ids));
                }
            }
            case REFERENCE_LIST -> {
                ArrayNode all = record.putArray(name);
                ids(field.record()).stream().filter(id -> chance(0.7)).forEach(all::add);
            }
            default -> throw new IllegalStateException(name);
        }
    }

    private List<String> ids(Class<? extends Record> type) {
        for (Field field : Population.MODEL.submission().fields()) {
            if (field.record() == type) {
                List<String> ids = new ArrayList<>();
                for (int i = 0; i < sizes.getOrDefault(field.name(), 0); i++) {
                    ids.add(field.name() + i);
                }
                return ids;
            }
        }
        return List.of();
    }

    private void putSet(ObjectNode record, String name, ValueType type) {
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

    private void putValue(ObjectNode record, String name, ValueType type) {
        switch (type.kind()) {
            case BOOLEAN -> record.put(name, chance(good) != BETTER_FALSE.contains(name));
            case NUMBER -> record.put(name, new BigDecimal(name.equals("years") ? one(YEARS) : one(HEIGHTS)));
            case DATING -> record.put(name, one(DATINGS));
            case DATE -> record.put(name, name.equals("validFrom") ? near(-2) : one(DAYS));
            case MOMENT -> record.put(name, one(DAYS) + "T08:00");
            case EXPIRY -> record.put(name, chance(0.2) ? Expiry.OPEN_ENDED_TEXT : near(2));
            case TEXT -> record.put(name, switch (name) {
                case "model" -> chance(good) ? MODEL : one(MODEL_NAMES);
                case "number" -> chance(good) ? "CN-1" : one(NUMBERS);
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

    /** A day about that of the assessment: mostly on the side that is as it should be. */
    private String near(int days) {
        return date.plusDays(chance(good) ? days * random.nextInt(2) : random.nextInt(5) - 2).toString();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
