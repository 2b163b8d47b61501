package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gascheck.law.RulePack;
import org.gascheck.law.routing.Route;
import org.gascheck.subjects.users.Industry;
import org.gascheck.subjects.users.VenueKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The routing of a pack in a folder. */
class RoutingReaderTest {

    private static final String ROUTING =
            """
            routes:
              - clause: route-education
                matter: {zh: 督促, en: urging}
                supervises: true
                lines:
                  某区教委: {industries: [SCHOOL_EDUCATION], venues: [SCHOOL]}
                  某区体育局: {industries: [OTHER]}
                concerns: {GasUser: {kind: UNIT}}
              - clause: route-health
                matter: {zh: 检查, en: inspecting}
                as-supervised: true
            unnamed:
              HOTEL: {perhaps: 某区教委, why: {zh: 没有列, en: not listed}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aPackWithARegisterOfItsOwn() throws IOException {
        Files.writeString(
                folder.resolve("pack.yaml"),
                """
                instrument: {id: district, extends: cq2021n156, number: 某府办, title: {zh: 某区方案, en: A district plan}, issued: 2022-01-15}
                parts: []
                authorities:
                  七: {departments: [某区教委, 某区体育局]}
                  八: {departments: [某区教委]}
                """);
        Files.writeString(
                folder.resolve("register.yaml"),
                """
                clauses:
                  - {id: route-education, provisions: {district: ["七"]}, authority: {district: 七}}
                  - {id: route-health, provisions: {district: ["八"]}, authority: {district: 八}}
                """);
    }

    private RulePack pack(String routing) throws IOException {
        Files.writeString(folder.resolve("routing.yaml"), routing);
        return RulePacks.load(folder);
    }

    @Test
    void thePackHasItsOwnRoutingAndNothingOfThePackThatItExtends() throws IOException {
        RulePack pack = pack(ROUTING);

        assertThat(pack.routing().routes()).extracting(Route::clause)
                .containsExactly("route-education", "route-health");
        assertThat(pack.routing().departments(Industry.SCHOOL_EDUCATION, null)).containsExactly("某区教委");
        assertThat(pack.routing().departments(Industry.OTHER, VenueKind.SCHOOL)).containsExactly("某区教委", "某区体育局");
        assertThat(pack.routing().departments(Industry.CATERING, VenueKind.CATERING)).isEmpty();
        assertThat(pack.routing().departments(null, null)).isEmpty();
        assertThat(pack.routing().unnamed().get(Industry.HOTEL).perhaps()).isEqualTo("某区教委");
    }

    @Test
    void aDepartmentDoesTheRestForTheIndustriesOfWhichItIsTheDepartment() throws IOException {
        assertThat(pack(ROUTING).routing().of("route-health").orElseThrow().lines()).singleElement()
                .satisfies(line -> {
                    assertThat(line.department()).isEqualTo("某区教委");
                    assertThat(line.industries()).containsExactly(Industry.SCHOOL_EDUCATION);
                    assertThat(line.venues()).containsExactly(VenueKind.SCHOOL);
                });
    }

    @Test
    void aPackWithoutRoutingHasThatOfThePackThatItExtends() {
        assertThat(RulePacks.load(folder).routing()).isEqualTo(RulePacks.CHONGQING_2021_156.routing());
    }

    @Test
    void theDigestOfThePackTakesTheRoutingIn() throws IOException {
        String digest = pack(ROUTING).digest().text();

        assertThat(pack(ROUTING.replace("督促", "指导")).digest().text()).isNotEqualTo(digest);
    }

    /** Each row: what to replace, by what, and how the only problem begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            clause: route-health|clause: route-fire|routing.yaml:9:13: the register has no clause route-fire of district
            clause: route-health|clause: route-education|routing.yaml:9:13: the clause route-education occurs twice
            某区体育局: {industries: [OTHER]}|某区商务委: {}|routing.yaml:6:7: expected the departments in charge: 某区教委, 某区体育局
            [SCHOOL_EDUCATION]|[SCHOOLS]|routing.yaml:6:27:
            HOTEL: {|HOTELS: {|routing.yaml:13:11: there is no industry HOTELS
            perhaps: 某区教委, |''|routing.yaml:13:10: the key perhaps is missing
            supervises: true|superviser: true|routing.yaml:4:17: there is no key "superviser"
            """)
    void eachFaultIsToldWithItsPlace(String old, String by, String told) {
        assertThat(ROUTING).contains(old);

        InvalidPackException invalid = catchThrowableOfType(
                InvalidPackException.class, () -> pack(ROUTING.replaceFirst(Pattern.quote(old), by)));

        assertThat(invalid).isNotNull();
        List<String> problems = invalid.problems().stream()
                .map(problem -> problem.in(Locale.ENGLISH).replace(folder + "/", ""))
                .toList();
        assertThat(problems).singleElement().asString().startsWith(told);
    }
}
