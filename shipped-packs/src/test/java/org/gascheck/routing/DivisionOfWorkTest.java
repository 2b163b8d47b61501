package org.gascheck.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.Identified;
import org.gascheck.facts.model.RecordType;
import org.gascheck.law.Authority;
import org.gascheck.law.Clause;
import org.gascheck.law.RulePack;
import org.gascheck.law.routing.Route;
import org.gascheck.subjects.Population;
import org.gascheck.subjects.users.Industry;
import org.gascheck.subjects.users.VenueKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs divide the work as the documents do. */
class DivisionOfWorkTest {

    static List<RulePack> packs() {
        return RulePacks.shipped();
    }

    private static DivisionOfWork read(RulePack pack) {
        return DivisionOfWork.of(pack.instrument().id());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyLineOfResponsibleUnitsIsThatOfTheDocumentInItsOrder(RulePack pack) {
        read(pack).lines().forEach((line, departments) ->
                assertThat(pack.authorities().get(line).departments()).as(line).isEqualTo(departments));
        assertThat(pack.authorities().keySet().stream().filter(name -> name.startsWith("三（")))
                .containsExactlyElementsOf(read(pack).lines().keySet());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyIndustryHasTheDepartmentsThatTheDocumentNames(RulePack pack) {
        assertThat(read(pack).industries().keySet()).containsExactlyInAnyOrderElementsOf(names(Industry.values()));
        read(pack).industries().forEach((industry, departments) ->
                assertThat(pack.routing().departments(Industry.valueOf(industry), null))
                        .as(industry)
                        .isEqualTo(departments));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyKindOfVenueHasTheDepartmentsThatTheDocumentNames(RulePack pack) {
        assertThat(read(pack).venues().keySet()).containsExactlyInAnyOrderElementsOf(names(VenueKind.values()));
        read(pack).venues().forEach((venue, departments) ->
                assertThat(pack.routing().departments(null, VenueKind.valueOf(venue)))
                        .as(venue)
                        .isEqualTo(departments));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatAnnexTwoDividesBesidesIsWithTheDepartmentsThatItNames(RulePack pack) {
        read(pack).matters().forEach((clause, departments) ->
                assertThat(departments(pack, clause)).as(clause).isEqualTo(departments));
    }

    private static List<String> departments(RulePack pack, String clause) {
        return pack.routing().of(clause).map(Route::departments).orElseGet(() -> {
            Authority authority = pack.authorities().get(
                    RulePacks.register().clauses().get(clause).authorities().get(pack.instrument().id()));
            return authority.departments();
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whereNoDepartmentOfAnIndustryIsNamedItIsSaidWhy(RulePack pack) {
        assertThat(pack.routing().unnamed().keySet()).containsExactlyInAnyOrderElementsOf(Stream.of(Industry.values())
                .filter(each -> pack.routing().departments(each, null).isEmpty())
                .toList());
        pack.routing().unnamed().forEach((industry, says) ->
                assertThat(pack.routing().isSupervisor(says.perhaps())).as(industry.name()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyClauseThatNamesDepartmentsHasARoute(RulePack pack) {
        assertThat(pack.routing().routes().stream().map(Route::clause))
                .containsExactlyInAnyOrderElementsOf(RulePacks.register().clauses().values().stream()
                        .filter(each -> each.area().equals("authority-routing")
                                && each.isStatedBy(pack.instrument().id()))
                        .map(Clause::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatARouteConcernsAreSubjectsAndFactsOfTheirs(RulePack pack) {
        pack.routing().routes().forEach(route -> assertThat(route.concerns()).as(route.clause()).isNotEmpty()
                .allSatisfy(concern -> {
                    Class<?> kind = Population.MODEL.classNamed(concern.kind());
                    assertThat(kind).as(concern.kind()).isNotNull().matches(Identified.class::isAssignableFrom);
                    concern.facts().forEach((field, value) -> assertThat(RecordType.of(kind.asSubclass(Record.class))
                                    .field(field).orElseThrow().value().constants().getEnumConstants())
                            .extracting(Enum::name)
                            .contains(value));
                }));
    }

    /** No department of one document is one of the other's: municipal bureaux here, district ones and offices there. */
    @ParameterizedTest
    @MethodSource("packs")
    void noDepartmentIsTakenFromTheOtherDocument(RulePack pack) {
        Set<String> own = departments(pack);
        RulePacks.shipped().stream()
                .filter(other -> other != pack)
                .forEach(other -> assertThat(own).doesNotContainAnyElementsOf(departments(other)));
    }

    private static Set<String> departments(RulePack pack) {
        Set<String> departments = new TreeSet<>();
        pack.authorities().values().forEach(each -> departments.addAll(each.departments()));
        pack.routing().routes().forEach(each -> departments.addAll(each.departments()));
        return departments;
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
