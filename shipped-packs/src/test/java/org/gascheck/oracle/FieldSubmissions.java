package org.gascheck.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Makes one random submission of a seed about gas companies, facilities, works, markets, catalogues and districts, with
 * days, years and numbers about the limits of the law. What happened is never later than the assessment, and no fact
 * contradicts another.
 */
final class FieldSubmissions extends FieldValues {

    private FieldSubmissions(long seed) {
        super(seed);
    }

    /** The submission of a seed. */
    static ObjectNode of(long seed) {
        return new FieldSubmissions(seed).submission();
    }

    private ObjectNode submission() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("assessedOn", date.toString());
        list(all, "gasCompanies", 3, this::company);
        list(all, "districts", 3, this::district);
        list(all, "pipelineFacilities", 3, this::facility);
        list(all, "pressureVessels", 2, this::vessel);
        list(all, "gasWorks", 2, this::works);
        list(all, "traders", 3, this::trader);
        list(all, "purchases", 2, this::purchase);
        list(all, "gasUsers", 3, this::unit);
        ArrayNode vendors = all.putArray("vendors");
        List.of("v0", "v1", "v2", "v3").forEach(id -> vendors.addObject().put("id", id));
        list(all, "catalogues", 2, this::catalogue);
        return all;
    }

    private void company(ObjectNode company) {
        set(company, "businesses", "PIPED_NATURAL_GAS", "CYLINDER_SUPPLY");
        perhaps(() -> list(company, "licences", 3, licence -> {
            set(licence, "scope", "PIPED_NATURAL_GAS", "CYLINDER_SUPPLY");
            expiry(licence, "expiresOn");
            if (random.nextInt(4) == 0) {
                text(licence, "status", "IN_FORCE", "SUSPENDED", "REVOKED");
            }
        }));
        ObjectNode concession = company.putObject("concession");
        truth(concession, "granted");
        expiry(concession, "expiresOn");
        assessment(company.putObject("safetyAssessment"));
        ObjectNode emergency = company.putObject("emergency");
        duty(emergency.putObject("duty"));
        perhaps(() -> list(emergency, "drillPlans", 3, plan -> text(
                plan, "year", "" + date.getYear(), "" + date.getYear(), "" + (date.getYear() - 1), "2022")));
        numbers(emergency.path("drillPlans"), "year");
        perhaps(() -> list(emergency, "drills", 3, this::drill));
        ObjectNode leadership = company.putObject("leadership");
        perhaps(() -> list(leadership, "principals", 3, principal -> {
            day(principal, "appointedOn");
            perhaps(() -> list(principal, "trainings", 3, training -> {
                day(training, "heldOn");
                text(training, "attendance", "IN_PERSON", "IN_PERSON", "BY_DEPUTY");
            }));
            // Whoever was trained before the appointment was no principal yet: a fact for a person.
            principal.path("trainings").forEach(training -> dropIfLater(principal, "appointedOn", training, "heldOn"));
        }));
    }

    private void assessment(ObjectNode assessment) {
        text(assessment, "state", "COMPLETED", "COMPLETED", "UNDER_WAY", "NONE");
        if (!assessment.hasNonNull("state") || assessment.get("state").asText().equals("COMPLETED")) {
            day(assessment, "completedOn");
        }
        text(assessment, "result", "PASSED", "FAILED");
        truth(assessment, "rectified");
        if (isTrueOrOpen(assessment, "rectified")) {
            day(assessment, "rectifiedOn");
        }
        dropIfLater(assessment, "completedOn", assessment, "rectifiedOn");
    }

    private void duty(ObjectNode duty) {
        text(duty, "staffing", "DEDICATED", "DEDICATED", "BESIDE_OTHER_WORK", "AT_HOME", "NOBODY");
        if (!duty.path("staffing").asText().equals("NOBODY")) {
            text(duty, "hoursPerDay", "24", "24", "23.99", "8");
            numbers(duty, "hoursPerDay");
        }
        text(duty, "line", "DEDICATED", "SHARED", "PERSONAL", "NONE");
    }

    private void drill(ObjectNode drill) {
        truth(drill, "held");
        if (isTrueOrOpen(drill, "held")) {
            day(drill, "heldOn");
            truth(drill, "evaluated");
        }
        if (known()) {
            ArrayNode forms = drill.putArray("forms");
            switch (random.nextInt(4)) {
                case 0 -> forms.add("TABLE_TOP");
                case 1 -> forms.add("TABLE_TOP").add("UNSCRIPTED");
                default -> forms.add("SCRIPTED");
            }
        }
        truth(drill, "planToBeImproved");
        truth(drill, "planImproved");
    }

    private void district(ObjectNode district) {
        text(district, "level", "DISTRICT", "DISTRICT", "DISTRICT", "SUB_DISTRICT");
        ObjectNode emergency = district.putObject("emergency");
        text(emergency, "team", "FULL_TIME", "PART_TIME", "CONTRACTED", "NONE");
        perhaps(() -> list(emergency, "dutyChecks", 4, check -> {
            day(check, "checkedOn");
            text(check, "kind", "SCHEDULED", "UNANNOUNCED");
        }));
    }

    private void facility(ObjectNode facility) {
        text(facility, "kind", "PIPELINE_SEGMENT", "PIPELINE_SEGMENT", "STATION");
        text(facility, "serviceState", "IN_SERVICE", "IN_SERVICE", "IN_SERVICE", "OUT_OF_SERVICE", "ABANDONED");
        truth(facility, "pressurePipeline");
        ObjectNode census = facility.putObject("census");
        truth(census, "archived");
        if (isTrueOrOpen(census, "archived")) {
            text(census, "archiveNumber", "渝北-" + facility.path("id").asText(), "渝北-0017", "渝北-0018");
        }
        text(census, "buildYear", "1998", "1999", "2000", "2001");
        numbers(census, "buildYear");
        state(census, "buildYear");
        text(census, "owner", "渝江燃气", "不详");
        state(census, "owner");
        state(census, "material");
        state(census, "condition");
        truth(census, "onPre2000List");
        perhaps(() -> list(census, "assessments", 3, assessment -> {
            day(assessment, "assessedOn");
            truth(assessment, "comprehensive");
        }));
        inspection(facility);
        ObjectNode renewal = facility.putObject("renewal");
        truth(renewal, "planned");
        if (isTrueOrOpen(renewal, "planned")) {
            ahead(renewal, "plannedBy");
        }
        truth(renewal, "renewed");
        if (isTrueOrOpen(renewal, "renewed")) {
            day(renewal, "renewedOn");
        }
    }

    /** Whether a datum is on file: what is given is, and what is written as unknown was not found. */
    private void state(ObjectNode census, String datum) {
        if (!census.hasNonNull(datum)) {
            text(census, datum + "State", "ON_FILE", "ON_FILE", "NOT_FOUND", "NOT_SEARCHED");
        }
    }

    private void vessel(ObjectNode vessel) {
        truth(vessel, "registered");
        text(vessel, "serviceState", "IN_SERVICE", "IN_SERVICE", "OUT_OF_SERVICE", "ABANDONED");
        inspection(vessel);
    }

    private void inspection(ObjectNode of) {
        ahead(of.putObject("periodicInspection"), "nextDueOn");
    }

    private void works(ObjectNode works) {
        truth(works, "putIntoUse");
        if (isTrueOrOpen(works, "putIntoUse")) {
            day(works, "putIntoUseOn");
        }
        perhaps(() -> list(works, "acceptances", 3, acceptance -> {
            day(acceptance, "acceptedOn");
            text(acceptance, "result", "PASSED", "PASSED", "PASSED_WITH_RESERVATIONS", "FAILED");
        }));
    }

    private void trader(ObjectNode trader) {
        set(trader, "activities", "SELLS_DEVICES", "SUPPLIES_GAS");
        perhaps(() -> list(trader, "cases", 3, each -> {
            text(each, "conduct", "INFLATED_PRICE", "FORCED_SERVICE", "DESIGNATED_CONSUMPTION", "NO_AFTER_SALES",
                    "OTHER");
            day(each, "committedOn");
            text(each, "confirmed", "true", "true", "false");
            truths(each, "confirmed");
            each.put("confirmedBy", "区市场监管局").put("confirmedOn", date.toString());
            if (each.path("confirmed").asText().equals("false") || !each.has("confirmed")) {
                each.remove(List.of("confirmedBy", "confirmedOn"));
            }
            truth(each, "dominantPosition");
            truth(each, "marketWideRise");
            expiry(each, "serviceOwedUntil");
        }));
    }

    private void purchase(ObjectNode purchase) {
        truth(purchase, "appliedFor");
        if (isTrueOrOpen(purchase, "appliedFor")) {
            day(purchase, "appliedOn");
        }
        ahead(purchase, "termEndsOn");
        truth(purchase, "discountOffered");
    }

    private void unit(ObjectNode user) {
        text(user, "kind", "UNIT", "UNIT", "UNIT", "RESIDENT");
        ObjectNode publicity = user.putObject("publicity");
        perhaps(() -> list(publicity, "events", 3, event -> day(event, "heldOn")));
        set(publicity, "displays", "SLOGAN", "POSTER", "SCREEN");
    }

    private void catalogue(ObjectNode catalogue) {
        if (known()) {
            ArrayNode reasons = catalogue.putArray("shortfallReasons");
            if (random.nextInt(3) == 0) {
                reasons.add("辖区内合格企业不足三家");
            }
        }
        perhaps(() -> {
            ArrayNode entries = catalogue.putArray("entries");
            for (int i = 0, size = random.nextInt(5); i < size; i++) {
                ObjectNode entry = entries.addObject();
                entry.put("id", catalogue.get("id").asText() + "-" + i).put("vendor", "v" + i);
                text(entry, "removed", "false", "false", "false", "true");
                truths(entry, "removed");
                perhaps(() -> products(entry));
            }
        });
    }

    private void products(ObjectNode entry) {
        ArrayNode products = entry.putArray("products");
        boolean complete = random.nextDouble() < good;
        for (String type : random.nextBoolean()
                ? List.of("GAS_ALARM")
                : List.of("GAS_ALARM", "SELF_CLOSING_VALVE")) {
            for (String tier : List.of("LOW", "MID", "HIGH")) {
                if (complete || random.nextInt(4) > 0) {
                    ObjectNode product = products.addObject();
                    text(product, "type", type);
                    text(product, "tier", tier);
                }
            }
        }
        if (products.isEmpty()) {
            products.addObject().put("type", "GAS_ALARM").put("tier", "LOW");
        }
    }
}
