package org.gascheck.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.subjects.Population;

/**
 * Makes one random submission of a seed, with values about the limits of the law. How much is unknown and how much is
 * as it should be differs from submission to submission, so that all outcomes come up.
 */
final class RandomSubmissions {

    private static final List<String> NAMED_CERTIFICATES = List.of("TYPE_APPROVAL", "EXPLOSION_PROOF", "FIRE_PRODUCT");
    private static final List<String> NAMED_STANDARDS = List.of(
            "DETECTOR_INDUSTRIAL_COMMERCIAL", "DETECTOR_HOUSEHOLD", "EXPLOSIVE_ATMOSPHERE_INSTALLATION",
            "FIRE_ELECTRONIC_PROTECTION", "SELF_CLOSING_VALVE");
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
            "gasCompanies",
            "nearbyWorks",
            "damageEvents",
            "pipelineFacilities",
            "pressureVessels",
            "hazards",
            "enforcementCases",
            "reportingUnits");

    /** Parts of records of which it judges nothing, and in which random facts mostly contradict each other. */
    private static final List<String> BEYOND_THE_ORACLE = List.of(
            "publicity", "leadership", "posts", "signage", "emergency", "assessmentProgramme", "pipelineRenewal",
            "hazardLedger", "coordination", "userManagement", "industrySupervision", "campaign", "within");

    private final SplittableRandom random;
    private final double unknown;
    private final double good;
    private final RandomValues values;
    private final Map<String, Integer> sizes = new LinkedHashMap<>();

    private RandomSubmissions(long seed) {
        random = new SplittableRandom(seed);
        unknown = List.of(0.0, 0.03, 0.1, 0.25, 0.5).get(random.nextInt(5));
        good = List.of(0.5, 0.8, 0.97).get(random.nextInt(3));
        values = new RandomValues(random, good);
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
        submission.put("assessedOn", values.date().toString());
        for (Field field : Population.MODEL.submission().fields()) {
            if (sizes.containsKey(field.name()) && (sizes.get(field.name()) > 0 || random.nextBoolean())) {
                submission.set(field.name(), list(field, sizes.get(field.name())));
            }
        }
        return submission;
    }

    private int size(Field field) {
        if (FAR_FROM_THE_ORACLE.contains(field.name())) {
            return values.chance(0.05) ? 1 : 0;
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
            if (values.chance(good) && field.name().equals("certificates") && i < NAMED_CERTIFICATES.size()) {
                putIfKnown(member, "kind", NAMED_CERTIFICATES.get(i));
            } else if (values.chance(good) && field.name().equals("conformityEvidence") && i < NAMED_STANDARDS.size()) {
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
                if (!values.chance(unknown)) {
                    put(record, field);
                } else if (values.chance(0.1)) {
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
                if (name.equals("removedOn") && !values.chance(0.08)
                        || name.equals("tierSource") && values.chance(0.1)) {
                    return;
                }
                if (field.value().set()) {
                    values.putSet(record, name, field.value());
                } else {
                    values.putValue(record, name, field.value());
                }
            }
            case PART -> {
                if (!FAR_FROM_THE_ORACLE.contains(name) && (!name.equals("serviceLife") || values.chance(0.2))
                        || values.chance(0.05)) {
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
                    record.put(name, values.one(ids));
                }
            }
            case REFERENCE_LIST -> {
                ArrayNode all = record.putArray(name);
                ids(field.record()).stream().filter(id -> values.chance(0.7)).forEach(all::add);
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
}
