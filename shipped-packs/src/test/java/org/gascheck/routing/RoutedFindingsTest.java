package org.gascheck.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.report.Finding;
import org.gascheck.subjects.users.Industry;
import org.gascheck.subjects.users.VenueKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings cite the departments that the document in force names for the subject, and no others. */
class RoutedFindingsTest {

    private static final String UNIT =
            """
            {"assessedOn": "2022-06-01", "instruments": ["%s"], "gasUsers": [{"id": "u", "kind": "UNIT",
             "status": "EXISTING", "gasSupplies": ["PIPED_NATURAL_GAS"], "devices": []%s}]}
            """;

    static List<RulePack> packs() {
        return RulePacks.shipped();
    }

    private static Finding finding(RulePack pack, String requirement, String facts) {
        String json = UNIT.formatted(pack.instrument().id(), facts);
        return GasCheck.checker(pack).check(Submissions.read(json.getBytes(StandardCharsets.UTF_8), "unit.json"))
                .findings().stream().filter(each -> each.requirement().equals(requirement)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aMissingAlarmIsWithThoseOfTheParagraphAndTheDepartmentOfTheIndustry(RulePack pack) {
        DivisionOfWork read = DivisionOfWork.of(pack.instrument().id());
        List<String> paragraph = read.lines().getOrDefault("三（四）1", read.lines().get("三（四）"));
        for (Industry industry : Industry.values()) {
            List<String> expected = new ArrayList<>(paragraph);
            read.industries().get(industry.name()).stream()
                    .filter(each -> !expected.contains(each)).forEach(expected::add);
            Finding finding = finding(pack, "existing-unit-user-alarm", ", \"industry\": \"" + industry + "\"");
            assertThat(finding.authorities()).as(industry.name()).isEqualTo(expected);
            assertThat(read.industries().get(industry.name()).isEmpty())
                    .as(industry.name())
                    .isEqualTo(finding.authorityNote() != null
                            && finding.authorityNote().zh().contains("文件未写明该行业的主管部门"));
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whereTheIndustryIsNotKnownTheKindOfVenueTellsADepartment(RulePack pack) {
        DivisionOfWork read = DivisionOfWork.of(pack.instrument().id());
        for (VenueKind venue : VenueKind.values()) {
            List<String> own = read.venues().get(venue.name());
            Finding finding = finding(pack, "existing-unit-user-alarm", ", \"venueKind\": \"" + venue + "\"");
            assertThat(finding.authorities()).as(venue.name()).containsAll(own);
            assertThat(finding.authorityNote().zh())
                    .as(venue.name())
                    .contains(own.isEmpty() ? "所属行业未提供，行业主管部门待定" : "按场所类型确定");
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aHazardAtAVenueIsWithThoseOfItsParagraphAndNotWithDepartmentsOfOtherIndustries(RulePack pack) {
        DivisionOfWork read = DivisionOfWork.of(pack.instrument().id());
        List<String> line = read.lines().get("三（三）2");
        List<String> divided = List.of("市教委", "市商务委", "市卫生健康委", "市文化旅游委");
        for (Industry industry : Industry.values()) {
            List<String> own = read.industries().get(industry.name());
            List<String> expected = new ArrayList<>(line);
            if (!own.isEmpty()) {
                expected.removeIf(each -> divided.contains(each) && !own.contains(each));
            }
            assertThat(finding(pack, "hazard-venue-alarm-not-installed",
                            ", \"venueKind\": \"OTHER_PUBLIC\", \"industry\": \"" + industry + "\"").authorities())
                    .as(industry.name())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void ofACanteenThatACatererRunsAtASchoolBothDepartmentsAreTold(RulePack pack) {
        DivisionOfWork read = DivisionOfWork.of(pack.instrument().id());
        assertThat(finding(pack, "existing-unit-user-alarm", ", \"venueKind\": \"SCHOOL\", \"industry\": \"CATERING\"")
                        .authorities())
                .containsAll(read.industries().get("SCHOOL_EDUCATION"))
                .containsAll(read.industries().get("CATERING"));
    }
}
