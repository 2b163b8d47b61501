package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.ReportJson;
import org.gascheck.subjects.Population;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reports do not depend on the order in which a submission writes the fields of a record or the members of a set: of
 * some of the cases, by their number; of all with the profile {@code every-case}.
 */
class InputOrderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EVERY = 199;
    private static final int SETS_EVERY = 13;
    private static final ComplianceChecker CHECKER =
            GasCheck.checker(RulePacks.CHONGQING_2021_156, RulePacks.YUELAI_2022_8);

    /** Some of those with a set of several members, and of the others. */
    static Stream<Case> cases() {
        List<Case> all = ShippedCases.ALL;
        return IntStream.range(0, all.size())
                .filter(i -> Boolean.getBoolean("cases.all") || i % EVERY == 0
                        || i % SETS_EVERY == 0 && hasOrderedSets(all.get(i)))
                .mapToObj(all::get);
    }

    private static JsonNode json(Case of) {
        try {
            return JSON.readTree(of.json());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To Jackson objects are equal whatever the order of their fields, and lists are not. */
    private static boolean hasOrderedSets(Case of) {
        JsonNode submission = json(of);
        return !submission.equals(backwards(submission, Population.MODEL.submission()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSubmissionWrittenBackwardsGivesTheSameBytes(Case of) {
        JsonNode submission = json(of);
        JsonNode backwards = backwards(submission, Population.MODEL.submission());

        assertThat(report(backwards)).isEqualTo(report(submission));
    }

    private static String report(JsonNode submission) {
        return ReportJson.text(CHECKER.check(Submissions.parse(submission.toString())));
    }

    private static JsonNode backwards(JsonNode json, RecordType<?> type) {
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(json.properties());
        Collections.reverse(entries);
        ObjectNode reversed = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : entries) {
            Field field = type.field(entry.getKey()).orElse(null);
            reversed.set(entry.getKey(), field == null ? entry.getValue() : backwards(entry.getValue(), field));
        }
        return reversed;
    }

    private static JsonNode backwards(JsonNode value, Field field) {
        return switch (field.role()) {
            case PART -> value.isObject() ? backwards(value, RecordType.of(field.record())) : value;
            case LIST -> members(value, field);
            case FACT -> field.value().set() && value.isArray() ? reversed(value) : value;
            case ID, REFERENCE, REFERENCE_LIST, OWNER, REFERRING -> value;
        };
    }

    private static JsonNode members(JsonNode list, Field field) {
        ArrayNode members = JsonNodeFactory.instance.arrayNode();
        list.forEach(member -> members.add(backwards(member, RecordType.of(field.record()))));
        return list.isArray() ? members : list;
    }

    private static JsonNode reversed(JsonNode list) {
        ArrayNode reversed = JsonNodeFactory.instance.arrayNode();
        list.forEach(member -> reversed.insert(0, member));
        return reversed;
    }
}
