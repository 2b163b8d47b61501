package org.gascheck.facts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gascheck.Printable;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.JsonText;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.subjects.Population;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {

    private static final Path FILE = Path.of("..", "docs", "submission.schema.json");
    private static final String REFRESH = "mvn -q -B test -Prefresh";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.of(Population.MODEL));

    @Test
    void theCommittedSchemaIsThatOfTheModel() throws IOException {
        if (Boolean.getBoolean("refresh")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, JsonSchema.of(Population.MODEL));
        }
        assertThat(FILE).as("refresh it with: " + REFRESH).exists();
        assertThat(Files.readString(FILE)).as("refresh it with: " + REFRESH).isEqualTo(JsonSchema.of(Population.MODEL));
    }

    @Test
    void itSaysWhichSchemaItIs() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(JsonSchema.of(Population.MODEL));

        assertThat(schema.get("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").textValue()).isEqualTo("https://gascheck.org/schemas/submission.json");
        assertThat(schema.get("title").textValue()).isEqualTo("提交资料 / submission");
        assertThat(schema.at("/$defs/GasUser/properties/building/description").textValue())
                .isEqualTo("所在建筑的编号；填 buildings 中一条的 id"
                        + " / identifier of the building the user is in; give the id of one of buildings");
        assertThat(JsonSchema.of(Population.MODEL)).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void itAcceptsASubmissionWithEveryField() {
        String full = record(Population.MODEL.submission()).toString();

        assertThat(errors(full)).isEmpty();
        String consistent = full.replace("\"kind\":\"UNIT\"", "\"kind\":\"RESIDENT\"")
                .replaceAll("(\"safetyAssessment\":\\{\"state\":)\"NONE\"", "$1\"COMPLETED\"")
                .replaceAll("\"buildYear\":[\\d.]+", "\"buildYear\":1998")
                .replaceAll("\"valveModel\":\"\\w+\",", "")
                .replaceAll("\"within\":\"\\w+\",", "")
                .replaceAll("\"removedOn\":\"[\\d-]+\",", "");
        assertThat(Submissions.parse(consistent)
                        .all(GasUser.class)
                        .get(0)
                        .cylinders()
                        .get(0)
                        .space()
                        .get()
                        .level()
                        .value())
                .isEqualTo(Level.ABOVE_GROUND);
    }

    @ParameterizedTest
    @MethodSource("org.gascheck.facts.model.TemplatesTest#templates")
    void itAcceptsEveryTemplate(String kind, Locale locale) {
        assertThat(errors(Templates.of(Population.MODEL, kind, locale))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"gasUsers\": null, \"buildings\": []}",
                "{\"gasUsers\": [{\"id\": \"u\", \"kind\": null, \"gasSupplies\": null, \"building\": null,"
                        + " \"devices\": null}]}",
                "{\"gasUsers\": [{\"id\": \"u\", \"hoses\": [{\"unqualified\": null, \"usableUntil\": null}]}]}",
                "{\"gasUsers\": [{\"id\": \"u\", \"hoses\": [{\"usableUntil\": \"OPEN_ENDED\"}, {\"usableUntil\":"
                        + " \"2024-02-29\"}]}]}",
                "{\"gasUsers\": [{\"id\": \"u\", \"cylinders\": [{\"nextInspection\": \"2024-02\", \"scrapDate\":"
                        + " \"2031-12-31\"}]}]}",
                "{\"gasUsers\": [{\"id\": \"u\", \"hoses\": [{\"serviceLife\": {\"manufacturedOn\": \"2019\","
                        + " \"purchasedOn\": \"2019-05\"}}]}]}",
                "{\"buildings\": [{\"id\": \"b\", \"heightMetres\": 1000}, {\"id\": \"c\", \"heightMetres\": 0.5}]}",
                "{\"//\": [], \"gasUsers\": [{\"// id\": 1, \"id\": \"u\", \"//x\": {\"y\": 2}}]}",
            })
    void itAcceptsWhatTheReaderAccepts(String json) {
        assertThat(errors(json)).isEmpty();
        assertThat(Submissions.parse(json)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[]",
            "null",
            "{\"gasUser\": []}",
            "{\"gasUsers\": {}}",
            "{\"gasUsers\": [null]}",
            "{\"gasUsers\": [{}]}",
            "{\"gasUsers\": [{\"id\": null}]}",
            "{\"gasUsers\": [{\"id\": 1}]}",
            "{\"gasUsers\": [{\"id\": \"\"}]}",
            "{\"gasUsers\": [{\"id\": \"  \"}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"user\": \"u\"}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"name\": \"\"}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"kind\": \"unit\"}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"kind\": [\"UNIT\"]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"inOldCommunity\": \"true\"}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"gasSupplies\": \"OTHER\"}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"gasSupplies\": [\"STEAM\"]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"gasSupplies\": [null]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"gasSupplies\": [\"OTHER\", \"OTHER\"]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"building\": 7}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"devices\": [{\"id\": \"d\", \"user\": \"u\"}]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"devices\": [{\"id\": \"d\", \"improperInstallation\": false}]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"hoses\": [{\"usableUntil\": \"open_ended\"}]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"hoses\": [{\"usableUntil\": \"2024-2-9\"}]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"hoses\": [{\"usableUntil\": \"2024-13\"}]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"hoses\": [{\"serviceLife\": {\"manufacturedOn\": \"19\"}}]}]}",
            "{\"gasUsers\": [{\"id\": \"u\", \"hoses\": [{\"serviceLife\": {\"years\": 0}}]}]}",
            "{\"assessedOn\": \"2022/03/01\"}",
            "{\"assessedOn\": \"2022-13-01\"}",
            "{\"assessedOn\": \"2022-01-32\"}",
            "{\"assessedOn\": \"2022-02-29\"}",
            "{\"assessedOn\": \"2022-03-01T00:00:00\"}",
            "{\"assessedOn\": 20220301}",
            "{\"instruments\": \"cq2021n156\"}",
            "{\"instruments\": [\" \"]}",
            "{\"buildings\": [{\"id\": \"b\", \"heightMetres\": 0}]}",
            "{\"buildings\": [{\"id\": \"b\", \"heightMetres\": 1000.5}]}",
            "{\"buildings\": [{\"id\": \"b\", \"heightMetres\": \"60\"}]}",
            "{\"gasCompanies\": [{\"id\": \"g\", \"workforce\": {\"repair\": {\"inPost\": 2.5}}}]}",
            "{\"gasCompanies\": [{\"id\": \"g\", \"workforce\": {\"repair\": {\"inPost\": -1}}}]}",
            "{\"buildings\": [{\"id\": \"b\", \"households\": [null]}]}",
    })
    void itRejectsWhatTheReaderRejects(String json) {
        assertThatThrownBy(() -> Submissions.parse(json)).isInstanceOf(InvalidSubmissionException.class);
        assertThat(errors(json)).isNotEmpty();
    }

    /** What a schema cannot say: more than one place is looked at, or what the parser makes of a text. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "occurs twice",
            "is that of another",
            "there is no [a-z ]+ with the id",
            "valid Unicode text",
            "nested more than",
            "a number of more than",
            "a number that can be held");

    @ParameterizedTest
    @MethodSource("org.gascheck.facts.reading.SubmissionProblemsTest#singleProblems")
    void itRejectsEveryBadInputThatASchemaCanTell(String json) {
        InvalidSubmissionException invalid =
                catchThrowableOfType(InvalidSubmissionException.class, () -> Submissions.parse(json));
        String told = invalid.problems().get(0).message().en();
        boolean beyond = BEYOND_A_SCHEMA.stream().anyMatch(each -> Pattern.compile(each).matcher(told).find());
        assumeFalse(beyond || JsonText.fault(json.getBytes(StandardCharsets.UTF_8), "x").isPresent(), told);
        assertThat(errors(json)).as(told).isNotEmpty();
    }

    @Test
    void itKnowsTheDaysOfTheCalendar() throws IOException {
        Pattern day = Pattern.compile(new ObjectMapper()
                .readTree(JsonSchema.of(Population.MODEL))
                .at("/$defs/Day/pattern")
                .textValue());
        for (int year : new int[] {0, 4, 100, 400, 1896, 1900, 1999, 2000, 2022, 2023, 2024, 2100, 9996, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int of = 0; of <= 32; of++) {
                    String text = "%04d-%02d-%02d".formatted(year, month, of);
                    assertThat(day.matcher(text).matches()).as(text).isEqualTo(isDay(text));
                }
            }
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Test
    void aTextIsBlankForItAsItIsForTheReader() throws IOException {
        Pattern shown = Pattern.compile(new ObjectMapper()
                .readTree(JsonSchema.of(Population.MODEL))
                .at("/$defs/VisibleText/pattern")
                .textValue());
        for (int point = 0; point <= Character.MAX_VALUE; point++) {
            String text = Character.toString(point);
            if (!Character.isSurrogate((char) point)) {
                assertThat(shown.matcher(text).find()).as("%04x", point).isNotEqualTo(Printable.isBlank(text));
            }
        }
        assertThat(shown.matcher("𠮷").find()).isTrue();
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** A record with every field given: lists of one member, the first constant, the same id for every type. */
    private static ObjectNode record(RecordType<?> type) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (Field field : type.given()) {
            switch (field.role()) {
                case ID -> record.put(field.name(), "x");
                case FACT -> value(record, field);
                case PART -> record.set(field.name(), record(RecordType.of(field.record())));
                case LIST -> record.putArray(field.name()).add(record(RecordType.of(field.record())));
                case REFERENCE -> record.put(field.name(), "x");
                case REFERENCE_LIST -> record.putArray(field.name()).add("x");
                default -> throw new IllegalStateException(field.name());
            }
        }
        return record;
    }

    private static void value(ObjectNode record, Field field) {
        JsonNode value =
                switch (field.value().kind()) {
                    case BOOLEAN -> JsonNodeFactory.instance.booleanNode(true);
                    case NUMBER -> JsonNodeFactory.instance.numberNode(
                            field.range() == null ? 54.5 : field.range().most());
                    case DATE, EXPIRY, DATING -> JsonNodeFactory.instance.textNode("2022-03-01");
                    case MONTH -> JsonNodeFactory.instance.textNode("2022-03");
                    case MOMENT -> JsonNodeFactory.instance.textNode("2022-03-01T20:00");
                    case TEXT -> JsonNodeFactory.instance.textNode(
                            field.name().equals("assumptions") ? "gasUsers.kind=UNIT" : "文本");
                    case CONSTANT -> JsonNodeFactory.instance.textNode(
                            field.value().constants().getEnumConstants()[0].name());
                };
        if (field.value().set()) {
            ArrayNode set = record.putArray(field.name());
            set.add(value);
        } else {
            record.set(field.name(), value);
        }
    }
}
