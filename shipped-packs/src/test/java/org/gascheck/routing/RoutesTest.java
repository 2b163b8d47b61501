package org.gascheck.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;
import org.gascheck.law.routing.Route;
import org.gascheck.routing.Responsibility.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in charge of what of a subject. */
class RoutesTest {

    private static final RulePack CQ = RulePacks.CHONGQING_2021_156;
    private static final RulePack YL = RulePacks.YUELAI_2022_8;

    private static SubjectRouting of(RulePack pack, String list, String facts) {
        String json = "{\"" + list + "\": [{\"id\": \"s\"" + (facts == null ? "" : ", " + facts) + "}]}";
        Submission submission = Submissions.read(json.getBytes(StandardCharsets.UTF_8), "one.json");
        return GasCheck.routes(pack).of(submission).get(0);
    }

    private static Optional<Responsibility> clause(SubjectRouting of, String clause) {
        return of.responsibilities().stream().filter(each -> each.clauses().contains(clause)).findFirst();
    }

    private static Responsibility industry(SubjectRouting of) {
        return of.responsibilities().stream().filter(each -> each.matter().zh().startsWith("行业主管部门")).findFirst()
                .orElseThrow();
    }

    /** Each row: instrument, industry, kind of venue, what names the department, and the department. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "cq2021n156, HOTEL, HOTEL, route-culture-tourism, 市文化旅游委",
                "cq2021n156, MALL_TRADE, OTHER_PUBLIC, route-commerce, 市商务委",
                "cq2021n156, MALL_TRADE, OTHER_PUBLIC, route-emergency-industry, 市应急局",
                "cq2021n156, INDUSTRY_MINING_TRADE, NOT_PUBLIC, route-emergency-industry, 市应急局",
                "cq2021n156, CATERING, SCHOOL, route-education, 市教委",
                "cq2021n156, CATERING, SCHOOL, route-commerce, 市商务委",
                "cq2021n156, -, HOSPITAL, route-health, 市卫生健康委",
                "cq2021n156, OTHER, -, route-other-departments, 市级其他有关部门",
                "yl2022n8, CATERING, CATERING, route-commerce, 区商务委",
                "yl2022n8, INTERNET_CAFE_KTV, OTHER_PUBLIC, route-culture-tourism, 区文化旅游委",
                "yl2022n8, ECONOMY_IT_OBJECTS, NOT_PUBLIC, route-yl-economy-it, 区经济信息委",
                "yl2022n8, WATER_OBJECTS, -, route-yl-water, 区水利局",
                "yl2022n8, OTHER, NOT_PUBLIC, route-other-departments, 其他区级各部门",
            })
    void theDepartmentOfTheIndustryIsTold(
            String instrument, String industry, String venue, String clause, String department) {
        SubjectRouting routing = of(RulePacks.withId(instrument), "gasUsers", unit(industry, venue));

        assertThat(clause(routing, clause)).hasValueSatisfying(each -> {
            assertThat(each.state()).isEqualTo(State.NAMED);
            assertThat(each.departments()).containsExactly(department);
            assertThat(each.provisions()).allMatch(place -> place.startsWith("附件2"));
        });
    }

    /** Of every industry and by each document, as it was read from the document alone. */
    @Test
    void everyIndustryIsAnsweredAsTheDocumentHasIt() {
        for (RulePack pack : RulePacks.shipped()) {
            DivisionOfWork.of(pack.instrument().id()).industries().forEach((industry, departments) -> {
                SubjectRouting routing = of(pack, "gasUsers", unit(industry, "NOT_PUBLIC"));
                Set<String> supervising = new LinkedHashSet<>();
                for (Route route : pack.routing().routes()) {
                    clause(routing, route.clause())
                            .filter(each -> route.supervises() && each.state() == State.NAMED)
                            .ifPresent(each -> supervising.addAll(each.departments()));
                }
                // In the sub-district one more office oversees gas companies.
                supervising.remove("经发办");
                assertThat(supervising).as(pack + " " + industry).containsExactlyElementsOf(departments);
                assertThat(routing.responsibilities().stream().anyMatch(each -> each.state() == State.NONE_NAMED
                                && each.matter().zh().startsWith("行业主管部门")))
                        .as(pack + " " + industry)
                        .isEqualTo(departments.isEmpty());
            });
        }
    }

    /** Each row: instrument, industry, kind of venue, and who might be meant. */
    @ParameterizedTest
    @CsvSource({
        "yl2022n8, HOTEL, HOTEL, 其他区级各部门",
        "yl2022n8, SCENIC_SPOT, OTHER_PUBLIC, 其他区级各部门",
        "yl2022n8, INDUSTRY_MINING_TRADE, NOT_PUBLIC, 其他区级各部门",
        "yl2022n8, UNASSIGNED_VENUE, SMALL_INN, 其他区级各部门",
        "cq2021n156, UNASSIGNED_VENUE, FARMERS_MARKET, 市级其他有关部门",
        "cq2021n156, UNASSIGNED_VENUE, FITNESS, 市级其他有关部门",
        "cq2021n156, INTERNET_CAFE_KTV, OTHER_PUBLIC, 市文化旅游委",
        "cq2021n156, WATER_OBJECTS, NOT_PUBLIC, 市级其他有关部门",
    })
    void whereNoDepartmentIsNamedThatIsSaidWithTheOneThatAPersonHasToConfirm(
            String instrument, String industry, String venue, String perhaps) {
        Responsibility found = industry(of(RulePacks.withId(instrument), "gasUsers", unit(industry, venue)));

        assertThat(found.state()).isEqualTo(State.NONE_NAMED);
        assertThat(found.departments()).isEmpty();
        assertThat(found.provisions()).isEmpty();
        assertThat(found.perhaps()).isEqualTo(perhaps);
        assertThat(found.note()).isNotNull();
    }

    private static String unit(String industry, String venue) {
        return "\"kind\": \"UNIT\", \"status\": \"EXISTING\""
                + (industry == null ? "" : ", \"industry\": \"" + industry + "\"")
                + (venue == null ? "" : ", \"venueKind\": \"" + venue + "\"");
    }

    @Test
    void theFactsThatAreMissingToTellAreNamed() {
        assertThat(industry(of(CQ, "gasUsers", unit(null, null)))).satisfies(each -> {
            assertThat(each.state()).isEqualTo(State.OPEN);
            assertThat(each.missing()).containsExactly("/gasUsers/0/industry", "/gasUsers/0/venueKind");
        });
        assertThat(industry(of(CQ, "gasUsers", null)).missing())
                .containsExactly("/gasUsers/0/kind", "/gasUsers/0/industry", "/gasUsers/0/venueKind");
        // A restaurant has the department of its venue already; whoever runs it may add another.
        assertThat(industry(of(CQ, "gasUsers", unit(null, "CATERING"))).missing())
                .containsExactly("/gasUsers/0/industry");
        assertThat(clause(of(YL, "gasUsers", unit(null, null)), "yl-daily-supervision-includes-gas"))
                .hasValueSatisfying(each -> assertThat(each.state()).isEqualTo(State.OPEN));
        assertThat(clause(of(CQ, "gasUsers", "\"kind\": \"RESIDENT\""), "route-venue-hazard-departments"))
                .hasValueSatisfying(each -> assertThat(each.missing()).containsExactly("/gasUsers/0/venueKind"));
    }

    @Test
    void ofAHouseholdNobodyIsInChargeAsTheDepartmentOfAnIndustry() {
        SubjectRouting routing = of(YL, "gasUsers", "\"kind\": \"RESIDENT\", \"venueKind\": \"NOT_PUBLIC\"");

        assertThat(routing.responsibilities()).noneMatch(each -> each.matter().zh().startsWith("行业主管部门"));
        assertThat(clause(routing, "route-venue-hazard-departments")).isEmpty();
        assertThat(clause(routing, "yl-daily-supervision-includes-gas")).isEmpty();
        assertThat(clause(routing, "route-town-and-state-companies")).hasValueSatisfying(each ->
                assertThat(each.departments()).containsExactly("各镇街", "区属国有公司"));
        assertThat(clause(routing, "route-finance")).isPresent();
    }

    @Test
    void hazardsAtAVenueAreWithThoseOfTheBodyAndAlarmsOfUnitsWithThoseOfAnnexTwo() {
        SubjectRouting routing = of(CQ, "gasUsers", unit("UNASSIGNED_VENUE", "FARMERS_MARKET"));

        assertThat(clause(routing, "route-venue-hazard-departments")).hasValueSatisfying(each -> {
            assertThat(each.departments()).hasSize(8).contains("市经济信息委", "市市场监管局");
            assertThat(each.provisions()).containsExactly("三（三）2");
            assertThat(each.clauses()).contains("hazard-venue-pipe-occupied");
        });
        assertThat(clause(of(CQ, "gasUsers", unit("CATERING", "CATERING")), "route-venue-hazard-departments"))
                .hasValueSatisfying(each -> {
                    assertThat(each.departments()).contains("市商务委").doesNotContain("市教委");
                    assertThat(each.ofOthers()).containsExactly("市教委", "市卫生健康委", "市文化旅游委");
                });
    }

    @Test
    void inDailySupervisionSomeDepartmentsHaveNoPart() {
        assertThat(clause(of(YL, "gasUsers", unit("SCHOOL_EDUCATION", "SCHOOL")), "yl-daily-supervision-includes-gas"))
                .hasValueSatisfying(each -> {
                    assertThat(each.departments()).containsExactly("区教委");
                    assertThat(each.provisions()).containsExactly("附件2 一 区教委");
                });
        for (String industry : List.of("PROPERTY_UNIT", "ELDERLY_CARE")) {
            assertThat(clause(of(YL, "gasUsers", unit(industry, "NOT_PUBLIC")), "yl-daily-supervision-includes-gas"))
                    .hasValueSatisfying(each -> {
                        assertThat(each.state()).isEqualTo(State.NONE_NAMED);
                        assertThat(each.provisions()).containsExactly("附件2 一");
                    });
        }
    }

    @Test
    void theFiveLinesOfTheStageOfInstallationUrgeTheirUnits() {
        assertThat(clause(of(CQ, "gasUsers", unit("MEDICAL", "HOSPITAL")), "unit-stage-departments-urge"))
                .hasValueSatisfying(each -> assertThat(each.departments()).containsExactly("卫生健康部门"));
        assertThat(clause(of(CQ, "gasUsers", unit("TELECOM", "NOT_PUBLIC")), "unit-stage-departments-urge"))
                .hasValueSatisfying(each -> assertThat(each.state()).isEqualTo(State.NONE_NAMED));
        assertThat(clause(of(CQ, "gasUsers", "\"kind\": \"UNIT\", \"status\": \"NEW\", \"industry\": \"MEDICAL\""),
                        "unit-stage-departments-urge"))
                .isEmpty();
        assertThat(clause(of(YL, "gasUsers", unit("MEDICAL", "HOSPITAL")), "unit-stage-departments-urge")).isEmpty();
    }

    @Test
    void aGasCompanyIsWithTheDepartmentOfItsTradeOfEachDocument() {
        assertThat(clause(of(CQ, "gasCompanies", null), "route-gas-industry"))
                .hasValueSatisfying(each -> assertThat(each.departments()).containsExactly("市经济信息委"));
        assertThat(clause(of(YL, "gasCompanies", null), "route-gas-industry"))
                .hasValueSatisfying(each -> assertThat(each.departments()).containsExactly("区经济信息委", "经发办"));
    }

    @Test
    void whatThereHasToBeACaseOfStandsLast() {
        List<Boolean> cases = of(YL, "gasUsers", unit("CATERING", "CATERING")).responsibilities().stream()
                .map(Responsibility::onlyInCases).toList();
        assertThat(cases).isEqualTo(cases.stream().sorted().toList()).contains(true);
    }

    @Test
    void anOldCommunitysHazardsAreOpenWhereItIsNotKnownToBeOld() {
        Responsibility found = clause(of(CQ, "communities", null), "old-community-inspection-pipelines")
                .or(() -> of(CQ, "communities", null).responsibilities().stream().findFirst())
                .orElseThrow();
        assertThat(found.state()).isEqualTo(State.OPEN);
        assertThat(found.missing()).containsExactly("/communities/0/old");
        assertThat(of(CQ, "communities", "\"old\": false").responsibilities()).isEmpty();
    }

    @Test
    void aDistrictDepartmentIsInChargeOfItsOwnDailyInspections() {
        Submission submission = Submissions.read(
                """
                {"districts": [{"id": "d",
                  "industrySupervision": {"departments": [{"id": "e", "department": "HEALTH"}]}}]}
                """
                        .getBytes(StandardCharsets.UTF_8),
                "one.json");
        Subject department = Subjects.of(submission).all().get(1);

        assertThat(clause(GasCheck.routes(YL).of(department), "yl-daily-supervision-includes-gas"))
                .hasValueSatisfying(each -> assertThat(each.departments()).containsExactly("区卫生健康委"));
    }

    @Test
    void everythingIsToldOfEverySubjectOfEveryKindWithoutADay() {
        for (String list : Arrays.asList("products", "vendors", "catalogues", "purchases", "complaints", "traders",
                "marketOperators", "propertyManagers", "constructionProjects", "gasWorks", "nearbyWorks",
                "damageEvents", "pipelineFacilities", "pressureVessels", "districts", "alarmModels",
                "valveModels", "buildings")) {
            assertThat(of(CQ, list, null).responsibilities()).as(list).isNotEmpty().allSatisfy(each -> {
                assertThat(each.matter().zh()).isNotEmpty();
                assertThat(each.state() == State.NAMED).isEqualTo(!each.departments().isEmpty());
            });
        }
    }
}
