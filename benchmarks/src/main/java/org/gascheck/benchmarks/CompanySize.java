package org.gascheck.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ReportForm;
import org.gascheck.report.ReportJson;

/** Measures a gas company of 20 000 segments, 50 stations and 2000 employees beside one a tenth of that size. */
final class CompanySize {

    private static final SizeRatios SEGMENTS = new SizeRatios("company", "segment", 2_000, 30, 5);
    private static final int SEGMENTS_A_STATION = 400;
    private static final int SEGMENTS_AN_EMPLOYEE = 10;

    private CompanySize() {
    }

    /** Measures both shapes. */
    public static void main(String[] args) throws IOException {
        ComplianceChecker checker = GasCheck.checker(RulePacks.CHONGQING_2021_156);
        SEGMENTS.print(
                Map.of("all on file", n -> company(n, true), "hardly anything on file", n -> company(n, false)),
                (json, out) -> ReportJson.writeLine(
                        checker.check(Submissions.read(json, "company")), ReportForm.WHOLE, out));
    }

    private static byte[] company(int segments, boolean known) {
        int employees = segments / SEGMENTS_AN_EMPLOYEE;
        return ("{\"assessedOn\": \"2023-06-01\", \"instruments\": [\"cq2021n156\"], \"gasCompanies\": [{\"id\": \"c\","
                + " \"businesses\": [\"PIPED_NATURAL_GAS\"], \"workforce\": {\"members\": "
                + list(employees, i -> known ? member(i) : "")
                + "}, \"pipelineUpkeep\": " + list(employees, i -> known ? upkeep(i) : "")
                + ", \"hazards\": " + list(employees, i -> known ? hazard(i) : "")
                + ", \"emergency\": {\"duty\": {\"roster\": " + list(employees, i -> known ? rostered(i) : "") + "}}}]"
                + ", \"pipelineFacilities\": "
                + list(segments + segments / SEGMENTS_A_STATION,
                        i -> facility(i, i < segments ? "PIPELINE_SEGMENT" : "STATION")
                                + (!known ? "" : i < segments ? segment(i) : station(i)))
                + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static String list(int number, IntFunction<String> facts) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{" + facts.apply(i) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String member(int i) {
        return "\"staffNumber\": \"Y-" + i + "\", \"post\": \"管网运行工\", \"atWork\": true, "
                + "\"certificateRequired\": true, \"supervisedTrainee\": false, \"certificates\": "
                + "[{\"coversPost\": true, \"expiresOn\": \"" + (i % 500 == 7 ? "2023-05-31" : "2025-08-31") + "\"}]";
    }

    private static String upkeep(int i) {
        return "\"line\": \"管线" + i + "\", \"inspectedOn\": \"2023-05-28\", \"inspectionDue\": \"2023-06-05\", "
                + "\"maintainedOn\": \"2022-11-02\", \"maintenanceDue\": \"2023-11-02\"";
    }

    private static String hazard(int i) {
        return "\"name\": \"隐患" + i + "\", \"foundOn\": \"2023-04-06\", \"rectifyBy\": \"2023-12-31\", "
                + "\"rectified\": false, \"verified\": false, \"closed\": false";
    }

    private static String rostered(int i) {
        String day = String.format(Locale.ROOT, "2023-%02d-%02d", 1 + i / 28 % 5, 1 + i % 28);
        return "\"name\": \"值班员" + i + "\", \"dutyShifts\": [{\"from\": \"" + day + "T08:00\", \"until\": \"" + day
                + "T20:00\"}], \"repairShifts\": [{\"from\": \"" + day + "T20:00\", \"until\": \"" + day
                + "T23:00\"}]";
    }

    private static String facility(int i, String kind) {
        return "\"id\": \"s" + i + "\", \"gasCompany\": \"c\", \"kind\": \"" + kind + "\"";
    }

    private static String segment(int i) {
        int year = 1990 + i % 30;
        return census(i, year) + ", \"pressureClass\": \"" + List.of("LOW", "MEDIUM", "HIGH").get(i % 3)
                + "\", \"pressurePipeline\": true, \"periodicInspection\": {\"everInspected\": true, "
                + "\"lastInspectedOn\": \"2021-09-12\", \"nextDueOn\": \"2024-09-11\"}, \"designatedOld\": false, "
                + "\"defects\": [{\"what\": \"锈蚀\", \"foundOn\": \"2023-03-01\", \"repaired\": " + (i % 100 != 3)
                + "}], \"occupations\": [], \"occupationSearchedOn\": \"2023-05-18\"";
    }

    private static String station(int i) {
        return census(i, 2005) + ", \"safetyDistances\": [{\"from\": \"居民楼\", \"metres\": 40, "
                + "\"requiredMetres\": 35, \"requiredBy\": \"GB 50028\"}]";
    }

    private static String census(int i, int year) {
        return ", \"name\": \"管段" + i + "\", \"serviceState\": \"IN_SERVICE\", \"census\": {\"archived\": true, "
                + "\"archiveNumber\": \"ZG-" + i + "\", \"buildYear\": " + year + ", \"owner\": \"渝江天然气\", "
                + "\"material\": \"PE80\", \"condition\": \"GOOD\", \"positionOnFile\": true, \"onPre2000List\": "
                + (year < 2000) + ", \"assessments\": [{\"assessedOn\": \"2022-06-30\", \"comprehensive\": true}]}, "
                + "\"renewal\": {\"planned\": " + (year < 2000)
                + (year < 2000 ? ", \"plannedBy\": \"2024-12-31\"" : "") + "}";
    }
}
