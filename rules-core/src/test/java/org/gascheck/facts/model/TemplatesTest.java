package org.gascheck.facts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.subjects.Population;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final String ONLY_OF_HOUSEHOLDS = "deviceSubsidy";
    private static final Set<String> ONLY_OF_VENUES =
            Set.of("industry", "spaces", "branchFittings", "venueInspections", "publicity");

    static Stream<Arguments> templates() {
        return Templates.kinds(Population.MODEL).stream().flatMap(kind ->
                Stream.of(Locale.CHINA, Locale.ENGLISH).map(locale -> Arguments.of(kind, locale)));
    }

    @Test
    void thereIsATemplateForEverythingThatAUserLooksFor() {
        assertThat(Templates.kinds(Population.MODEL))
                .doesNotHaveDuplicates()
                .contains(
                        "household",
                        "restaurant",
                        "building",
                        "alarm-model",
                        "valve-model",
                        "vendor",
                        "property-manager",
                        "construction-project",
                        "district");
        assertThat(Population.MODEL.submission().given())
                .filteredOn(Field::listsSubjects)
                .extracting(Field::name)
                .isSubsetOf(Templates.kinds(Population.MODEL).stream().map(kind -> listsOf(kind).get(0)).toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theReaderAcceptsATemplateAsItIs(String kind, Locale locale) {
        Submission submission = Submissions.parse(Templates.of(Population.MODEL, kind, locale));

        assertThat(submission.assessedOn().value()).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(submission.instruments().value()).containsExactly("cq2021n156");
    }

    @ParameterizedTest
    @CsvSource({
            "household, gasUsers buildings communities alarmModels valveModels installers",
            "restaurant, gasUsers buildings communities alarmModels valveModels installers",
            "building, buildings gasUsers communities alarmModels valveModels installers",
            "alarm-model, alarmModels",
            "vendor, vendors alarmModels valveModels",
            "construction-project, constructionProjects",
    })
    void aTemplateFillsItsOwnListAndThoseThatItsRecordsReferTo(String kind, String lists) {
        assertThat(listsOf(kind)).containsExactly(lists.split(" "));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFactIsUnknownAndExplainedByTheCommentBeforeIt(String kind, Locale locale) throws Exception {
        JsonNode template = new ObjectMapper().readTree(Templates.of(Population.MODEL, kind, locale));

        assertThat(template.get("//").textValue()).contains("null", "[]");
        assertExplained(template, Population.MODEL.submission(), locale);
        for (String list : listsOf(kind)) {
            Class<? extends Record> type = Population.MODEL.submission().field(list).orElseThrow().record();
            assertThat(template.get(list)).as(list).hasSize(1);
            assertExample(template.get(list).get(0), RecordType.of(type), kind, locale);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "building, /buildings/0/households, gas-user-1",
                "vendor, /vendors/0/alarmModels, alarm-model-1",
                "household, /buildings/0/households, -",
                "restaurant, /buildings/0/households, -",
            })
    void onlyTheTemplateOfAListsOwnRecordSaysThatTheListIsComplete(String kind, String pointer, String id)
            throws Exception {
        JsonNode list = new ObjectMapper().readTree(Templates.of(Population.MODEL, kind, Locale.CHINA)).at(pointer);

        assertThat(list.path(0).textValue()).isEqualTo(id);
        assertThat(list.isNull()).isEqualTo(id == null);
    }

    @Test
    void commentsListTheConstantsWithTheirLabels() {
        assertThat(Templates.of(Population.MODEL, "household", Locale.CHINA))
                .contains("\"// kind\": \"用户类别：单位或居民；填以下之一：UNIT（单位用户）、RESIDENT（居民用户）\",\n    \"kind\": null");
        assertThat(Templates.of(Population.MODEL, "restaurant", Locale.US))
                .contains("\"// gasSupplies\": \"gases in use, all of them for a dual supply; [] means the user has no"
                        + " gas; give a list of any of: PIPED_NATURAL_GAS (piped natural gas), CYLINDER_LPG (LPG"
                        + " in cylinders), OTHER (other gas)\"");
    }

    @Test
    void commentsTellWhereAReferenceLeads() {
        assertThat(Templates.of(Population.MODEL, "restaurant", Locale.CHINA))
                .contains("；填 buildings 中一条的 id", "；填同一用气用户的 spaces 中一条的 id");
        assertThat(Templates.of(Population.MODEL, "vendor", Locale.ENGLISH))
                .contains("; give a list of ids of alarmModels");
    }

    @Test
    void anUnknownKindIsToldWithTheNearestOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Templates.of(Population.MODEL, "resturant", Locale.CHINA))
                .withMessage("there is no template for \"resturant\". Maybe restaurant?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Templates.of(Population.MODEL, "spaceship", Locale.CHINA))
                .withMessageStartingWith(
                        "there is no template for \"spaceship\"; expected one of household, restaurant");
    }

    private static List<String> listsOf(String kind) {
        try {
            JsonNode template = new ObjectMapper().readTree(Templates.of(Population.MODEL, kind, Locale.CHINA));
            return names(template).stream()
                    .filter(name -> template.get(name).isArray() && !name.equals("instruments"))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void assertExample(JsonNode example, RecordType<?> type, String kind, Locale locale) {
        List<String> expected = type.given().stream()
                .filter(field -> !field.isInNoTemplate())
                // Only where there is a list of them, a record can name one.
                .filter(field -> field.role() != Field.Role.REFERENCE || field.record() != Space.class
                        || kind.equals("restaurant"))
                .filter(field -> type.type() == GasUser.class
                        ? (kind.equals("restaurant") || !ONLY_OF_VENUES.contains(field.name()))
                                && (kind.equals("household") || !field.name().equals(ONLY_OF_HOUSEHOLDS))
                        : field.template() == null || field.template().equals(kind))
                .map(Field::name).toList();
        assertThat(names(example).stream().filter(name -> !name.startsWith("//")).toList()).isEqualTo(expected);
        assertExplained(example, type, locale);
        List<String> told = new ArrayList<>();
        for (Field field : type.given()) {
            JsonNode value = example.get(field.name());
            if (value == null) {
                continue;
            }
            switch (field.role()) {
                case ID -> assertThat(value.textValue()).endsWith("-1");
                case FACT, REFERENCE -> told.addAll(value.isNull() ? List.of() : List.of(field.name()));
                case PART -> assertExample(value, RecordType.of(field.record()), kind, locale);
                case LIST -> {
                    assertThat(value).as(field.name()).hasSize(1);
                    assertExample(value.get(0), RecordType.of(field.record()), kind, locale);
                }
                default -> told.addAll(value.isNull() || value.size() == 1 ? List.of() : List.of(field.name()));
            }
        }
        assertThat(told).isEmpty();
    }

    private static void assertExplained(JsonNode object, RecordType<?> type, Locale locale) {
        List<String> unexplained = new ArrayList<>();
        String before = "";
        for (String name : names(object)) {
            if (!name.startsWith("//") && !(before.equals("// " + name) && object.get(before).textValue()
                    .startsWith(Vocabulary.explanation(type.field(name).orElseThrow()).in(locale)))) {
                unexplained.add(name);
            }
            before = name;
        }
        assertThat(unexplained).isEmpty();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
