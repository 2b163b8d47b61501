package org.gascheck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Slip;
import org.gascheck.report.CitedSlip;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the documents are told where a report cites their sentence, and nowhere else. */
class CitedSlipsTest {

    private static final String DINING_ROOM =
            """
            {"assessedOn": "2022-06-01", "instruments": ["%s"], "gasUsers": [{"id": "u", "kind": "UNIT",
             "gasSupplies": ["CYLINDER_LPG"], "venueKind": "CATERING", "spaces":
             [{"id": "d", "use": "INDOOR_DINING"}, {"id": "t", "use": "OUTDOOR"}],
             "cylinders": [%s]}]}
            """;

    private static final String IN_THE_DINING_ROOM =
            "{\"container\": \"REFILLABLE\", \"space\": \"d\", \"placementAuthorised\": false}";

    private static final String ON_THE_TERRACE =
            "{\"container\": \"REFILLABLE\", \"space\": \"t\", \"placementAuthorised\": false}";

    private static ComplianceReport report(String instrument, String cylinders) {
        return GasCheck.checker(RulePacks.withId(instrument)).check(Submissions.read(
                DINING_ROOM.formatted(instrument, cylinders).getBytes(StandardCharsets.UTF_8), "one.json"));
    }

    @Test
    void aFindingThatCitesASentenceWithASlipTellsHowItStandsAndHowItIsRead() throws IOException {
        ComplianceReport report = report("yl2022n8", IN_THE_DINING_ROOM);

        assertThat(report.slips()).anySatisfy(slip -> {
            assertThat(slip.provisions()).containsExactly("三（三）2");
            assertThat(slip.text()).isEqualTo("相自将气瓶放置于室内用餐场所");
            assertThat(slip.read().zh()).isEqualTo("擅自");
            assertThat(slip.requirements()).containsExactly("cylinder-in-indoor-dining-area");
        });
        StringBuilder text = new StringBuilder();
        TextReports.of(Locale.SIMPLIFIED_CHINESE).withWidth(140).write(report, text);
        assertThat(text.toString()).containsOnlyOnce("悦来街办发〔2022〕8号 三（三）2：“相自将气瓶放置于室内用餐场所”，读作：擅自");
        assertThat(ReportJson.text(report)).contains("\"slips\"", "相自将气瓶放置于室内用餐场所");
    }

    /** The municipal document spells the word right, and nobody who has no cylinder there needs to know. */
    @Test
    void whereTheSentenceIsNotCitedNothingIsSaid() {
        assertThat(report("cq2021n156", IN_THE_DINING_ROOM).slips()).isEmpty();
        assertThat(report("yl2022n8", ON_THE_TERRACE).slips()).isEmpty();
        assertThat(ReportJson.text(report("cq2021n156", ON_THE_TERRACE))).doesNotContain("\"slips\"");
    }

    @Test
    void theRegisterHasThemAllAtTheirPlaces() {
        List<Slip> slips = RulePacks.register().slips();
        assertThat(slips).hasSize(17);
        assertThat(slips).allSatisfy(slip -> assertThat(slip.clauses()).allSatisfy(clause -> slip.provisions()
                .forEach((instrument, places) -> assertThat(RulePacks.register().clauses().get(clause).provisions())
                        .as(clause)
                        .hasEntrySatisfying(instrument, own -> assertThat(own).containsAnyElementsOf(places)))));
    }

    /** Each row: an instrument, a requirement, and words of the slip in its sentence. */
    @ParameterizedTest
    @CsvSource({
        "yl2022n8, refusal-gas-suspension, 依法实施暂停气",
        "yl2022n8, existing-unit-user-alarm, 报警器",
        "cq2021n156, existing-unit-user-alarm, 单位用户集中安装阶段（2021年12月底前）",
        "cq2021n156, drill-evaluation, 市应急管理局",
        "yl2022n8, market-no-after-sales, 不履行售后服务条约",
    })
    void theSlipsOfASentenceAreThoseOfItsRequirement(String instrument, String requirement, String text) {
        assertThat(RulePacks.withId(instrument).slips().stream().filter(each -> each.isIn(instrument, requirement)))
                .extracting(Slip::text).contains(text);
        Stream.of("cq2021n156", "yl2022n8").filter(other -> !other.equals(instrument)).forEach(other ->
                assertThat(RulePacks.withId(other).slips()).filteredOn(each -> text.equals(each.text()))
                        .allMatch(each -> each.provisions().size() == 2));
    }

    @Test
    void ofManySubjectsASlipIsToldOnce() {
        assertThat(report("yl2022n8", IN_THE_DINING_ROOM + ", " + IN_THE_DINING_ROOM).slips())
                .extracting(CitedSlip::text).doesNotHaveDuplicates();
    }
}
