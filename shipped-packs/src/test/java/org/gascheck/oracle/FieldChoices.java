package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The values with which unknown facts are tried, where several claims share one. */
final class FieldChoices {

    private static final String[] TRUTHS = {"true", "false"};

    private final LocalDate date;
    private final LocalDate issued;

    FieldChoices(LocalDate date, LocalDate issued) {
        this.date = date;
        this.issued = issued;
    }

    /** Those of a subject that matter to a requirement. */
    List<Choice> of(String requirement, JsonNode subject) {
        List<Choice> choices = new ArrayList<>();
        switch (requirement) {
            case "licensed-enterprise-assessed" -> {
                add(choices, subject.path("safetyAssessment"), "state", "COMPLETED", "NONE");
                days(choices, subject.path("safetyAssessment"), "completedOn", "2022-03-31", "2022-04-01");
            }
            case "duty-24h-dedicated-person" -> {
                JsonNode duty = subject.path("emergency").path("duty");
                add(choices, duty, "hoursPerDay", "24", "8");
                add(choices, duty, "staffing", "DEDICATED", "AT_HOME", "NOBODY");
            }
            case "emergency-drill-done", "drill-evaluation" -> {
                for (JsonNode drill : subject.path("emergency").path("drills")) {
                    add(choices, drill, "held", TRUTHS);
                    days(choices, drill, "heldOn", date.toString());
                    if (requirement.equals("drill-evaluation")) {
                        add(choices, drill, "evaluated", TRUTHS);
                    }
                }
            }
            case "principal-training" -> {
                for (JsonNode principal : subject.path("leadership").path("principals")) {
                    for (JsonNode training : principal.path("trainings")) {
                        add(choices, training, "attendance", "IN_PERSON", "BY_DEPUTY");
                        days(choices, training, "heldOn");
                    }
                }
            }
            case "duty-spot-check" -> {
                for (JsonNode check : subject.path("emergency").path("dutyChecks")) {
                    add(choices, check, "kind", "SCHEDULED", "UNANNOUNCED");
                    days(choices, check, "checkedOn");
                }
            }
            case "pre-2000-safety-assessment", "unknown-data-treated-as-pre-2000" -> {
                JsonNode census = subject.path("census");
                if (!census.path("buildYearState").asText("").startsWith("NOT_")) {
                    add(choices, census, "buildYear", "1999", "2000", "2001");
                }
                for (JsonNode assessment : census.path("assessments")) {
                    add(choices, assessment, "comprehensive", TRUTHS);
                    days(choices, assessment, "assessedOn");
                }
            }
            case "renewal-executed-by-plan" -> {
                JsonNode renewal = subject.path("renewal");
                days(choices, renewal, "plannedBy", date.minusDays(2).toString(), date.minusDays(1).toString(),
                        date.toString(), around(renewal, "renewedOn", 0), around(renewal, "renewedOn", -1));
                days(choices, renewal, "renewedOn", date.minusDays(2).toString(), date.minusDays(1).toString(),
                        around(renewal, "plannedBy", 0), around(renewal, "plannedBy", 1));
            }
            case "put-into-use-without-acceptance" -> works(choices, subject);
            case "catalogue-tier-coverage-per-vendor" -> {
                for (JsonNode product : subject.path("products")) {
                    add(choices, product, "type", "GAS_ALARM", "SELF_CLOSING_VALVE");
                    add(choices, product, "tier", "LOW", "MID", "HIGH");
                }
            }
            case "market-inflated-price", "market-no-after-sales" -> {
                for (JsonNode each : subject.path("cases")) {
                    add(choices, each, "conduct",
                            requirement.equals("market-inflated-price") ? "INFLATED_PRICE" : "NO_AFTER_SALES", "OTHER");
                    add(choices, each, "confirmed", TRUTHS);
                    days(choices, each, "committedOn", around(each, "serviceOwedUntil", 0),
                            around(each, "serviceOwedUntil", 1));
                }
            }
            case "publicity-unit" -> {
                for (JsonNode event : subject.path("publicity").path("events")) {
                    days(choices, event, "heldOn");
                }
            }
            default -> { }
        }
        return choices;
    }

    private void works(List<Choice> choices, JsonNode works) {
        Set<String> accepted = new TreeSet<>();
        for (JsonNode each : works.path("acceptances")) {
            if (each.hasNonNull("acceptedOn")) {
                accepted.add(each.get("acceptedOn").asText());
                accepted.add(LocalDate.parse(each.get("acceptedOn").asText()).minusDays(1).toString());
            }
        }
        days(choices, works, "putIntoUseOn", accepted.toArray(String[]::new));
        if (works.hasNonNull("putIntoUseOn")) {
            accepted.add(works.get("putIntoUseOn").asText());
            accepted.add(around(works, "putIntoUseOn", 1));
        }
        for (JsonNode each : works.path("acceptances")) {
            days(choices, each, "acceptedOn", accepted.toArray(String[]::new));
            add(choices, each, "result", "PASSED", "PASSED_WITH_RESERVATIONS", "FAILED");
        }
    }

    private static void add(List<Choice> choices, JsonNode of, String field, String... values) {
        choices.add(new Choice(of, field, List.of(values)));
    }

    /** Days about the issue, and others. */
    private void days(List<Choice> choices, JsonNode of, String field, String... others) {
        Set<String> days = new TreeSet<>(List.of(issued.minusDays(1).toString(), issued.toString()));
        for (String each : others) {
            if (each != null) {
                days.add(each);
            }
        }
        choices.add(new Choice(of, field, List.copyOf(days)));
    }

    private static String around(JsonNode of, String field, int later) {
        String day = of.path(field).asText("");
        return day.isEmpty() || day.equals("OPEN_ENDED") ? null : LocalDate.parse(day).plusDays(later).toString();
    }

    /** A copy that tells what a submission does not say and yet leaves no choice about. */
    static ObjectNode told(ObjectNode submission) {
        ObjectNode told = submission.deepCopy();
        for (JsonNode company : told.path("gasCompanies")) {
            JsonNode assessment = company.path("safetyAssessment");
            follows(assessment, "completedOn", "state", "COMPLETED");
            follows(assessment, "rectifiedOn", "rectified", "true");
            for (JsonNode drill : company.path("emergency").path("drills")) {
                follows(drill, "heldOn", "held", "true");
                if (drill.path("evaluated").asBoolean()) {
                    ((ObjectNode) drill).put("held", "true");
                }
            }
        }
        for (JsonNode facility : told.path("pipelineFacilities")) {
            JsonNode census = facility.path("census");
            follows(census, "buildYear", "buildYearState", "ON_FILE");
            follows(census, "owner", "ownerState",
                    census.path("owner").asText().equals("不详") ? "NOT_FOUND" : "ON_FILE");
            follows(facility.path("renewal"), "plannedBy", "planned", "true");
            follows(facility.path("renewal"), "renewedOn", "renewed", "true");
        }
        told.path("gasWorks").forEach(works -> follows(works, "putIntoUseOn", "putIntoUse", "true"));
        told.path("purchases").forEach(each -> follows(each, "appliedOn", "appliedFor", "true"));
        return told;
    }

    private static void follows(JsonNode of, String given, String field, String value) {
        if (of.hasNonNull(given)) {
            ((ObjectNode) of).put(field, value);
        }
    }
}
