package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.drl.RulePacks;
import org.junit.jupiter.api.Test;

/** What {@code route} tells of who is in charge. */
class RouteCommandTest {

    private static final String CANTEEN =
            """
            {"instruments": ["cq2021n156", "yl2022n8"],
             "gasUsers": [{"id": "k1", "name": "二食堂", "kind": "UNIT", "venueKind": "SCHOOL", "industry": "CATERING",
               "devices": [{"id": "d1"}]}, {"id": "k2", "kind": "UNIT"}, {"id": "k3", "kind": "UNIT"}]}
            """;

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isEqualTo(0);
        return new ObjectMapper().readTree(run.out());
    }

    private static Set<String> routed() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (JsonNode instrument : json(Run.of("route", "--format", "json")).get("instruments")) {
            instrument.get("routes").forEach(each -> ids.add(each.get("clause").textValue()));
        }
        return ids;
    }

    @Test
    void printsEveryClauseThatNamesDepartmentsInBothLanguages() {
        for (String language : Set.of("zh", "en")) {
            Run run = Run.of("route", "--lang", language);
            assertThat(run.code()).isEqualTo(0);
            RulePacks.register().clauses().values().stream()
                    .filter(each -> each.area().equals("authority-routing"))
                    .forEach(each -> assertThat(run.out()).contains("  " + each.id() + "  "));
        }
        assertThat(Run.of("route", "--lang", "en", "--instrument", "yl2022n8").out())
                .contains("hotels: no department named (perhaps 其他区级各部门")
                .doesNotContain("市文化旅游委");
    }

    @Test
    void everyClauseThatNamesDepartmentsIsListedByRouteAndEveryRequirementByRules() throws IOException {
        Set<String> listed = routed();
        assertThat(listed).hasSize(28);
        String rules = Run.of("rules").out();
        RulePacks.shipped().forEach(pack -> pack.requirements().keySet().forEach(id -> {
            assertThat(rules).contains("\n" + id + " ");
            listed.add(id);
        }));
        assertThat(RulePacks.register().clauses().keySet()).containsAll(listed);
    }

    @Test
    void rulesAndRouteTogetherListEveryClauseOfTheRegister() throws IOException {
        Set<String> listed = routed();
        RulePacks.shipped().forEach(pack -> listed.addAll(pack.requirements().keySet()));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(RulePacks.register().clauses().keySet()).hasSize(361);
    }

    @Test
    void tellsOfEachSubjectByEachInstrumentThatTheSubmissionNames() {
        String out = Run.reading(CANTEEN, "route", "-").out();
        assertThat(out).contains("渝府办发〔2021〕156号 cq2021n156", "悦来街办发〔2022〕8号 yl2022n8", "市教委", "市商务委",
                "区教委", "区商务委", "二食堂");
        // Two of whom the same is to be said are told together.
        assertThat(out).contains("用气用户（k2）、用气用户（k3）", "还缺：所属行业、");
    }

    @Test
    void answersForOneSubjectAlsoForANestedOne() throws IOException {
        String out = Run.reading(CANTEEN, "route", "-", "--subject", "k1", "--instrument", "yl2022n8").out();
        assertThat(out).contains("二食堂").doesNotContain("k2", "cq2021n156");

        JsonNode device = json(Run.reading(CANTEEN, "route", "-", "--subject", "d1", "--format", "json"));
        assertThat(device.get("file").textValue()).isEqualTo("标准输入");
        assertThat(device.get("subjects")).hasSize(2);
        JsonNode first = device.get("subjects").get(0);
        assertThat(first.at("/subject/pointer").textValue()).isEqualTo("/gasUsers/0/devices/0");
        assertThat(first.get("instrument").textValue()).isEqualTo("cq2021n156");
        assertThat(first.at("/responsibilities/0/departments")).isNotEmpty();
    }

    @Test
    void tellsTheMissingFactsByTheirPlaces() throws IOException {
        JsonNode found = json(Run.reading(CANTEEN, "route", "-", "--subject", "k2", "--format", "json"))
                .at("/subjects/0/responsibilities/0");
        assertThat(found.get("state").textValue()).isEqualTo("OPEN");
        assertThat(found.get("missing")).map(JsonNode::textValue)
                .containsExactly("/gasUsers/1/industry", "/gasUsers/1/venueKind");
        assertThat(found.at("/note/en").textValue()).isNotEmpty();
    }

    @Test
    void whoAsksForARequirementAndNamesAClauseOfDepartmentsIsToldWhereItIs() {
        Run run = Run.of("explain", "route-education");
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("'gascheck route' lists it");
        assertThat(Run.of("explain", "yl-daily-supervision-includes-gas").code()).isEqualTo(0);
    }

    @Test
    void slipsInTheSentenceOfAClauseAreToldWithIt() {
        assertThat(Run.of("route", "--instrument", "yl2022n8").out())
                .contains("原文笔误：“旧常监督检查内”（读作：日常监督检查内容）");
    }

    @Test
    void whatCannotBeIsBadUsage() {
        Run unknown = Run.reading(CANTEEN, "route", "-", "--subject", "k9");
        assertThat(unknown.code()).isEqualTo(64);
        assertThat(unknown.err()).contains("the submission has no subject \"k9\"");
        assertThat(Run.of("route", "--subject", "k1").code()).isEqualTo(64);
        assertThat(Run.of("route", "--instrument", "cq").code()).isEqualTo(64);
        assertThat(Run.of("route", "no-such-file.json").code()).isEqualTo(65);
    }
}
