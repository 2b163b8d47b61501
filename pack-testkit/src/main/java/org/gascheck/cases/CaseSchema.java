package org.gascheck.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import org.gascheck.facts.model.JsonSchema;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;
import org.gascheck.subjects.Population;

/**
 * The JSON Schema (2020-12) of files of cases, for editors. It is made from that of submissions, whose facts may be
 * called unknown here and of which a situation gives only some.
 */
public final class CaseSchema {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEFINITIONS = "$defs";
    private static final String SITUATION = "Situation";
    private static final String CHANGE = "Change";
    private static final String ID = "id";

    private final ObjectNode definitions = JSON.createObjectNode();

    private CaseSchema() {
    }

    /** The schema as indented JSON, always the same, with a line feed at its end. */
    public static String text() {
        try {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
                    .writeValueAsString(new CaseSchema().schema()) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode schema() throws JsonProcessingException {
        ObjectNode submission = (ObjectNode) JSON.readTree(JsonSchema.of(Population.MODEL));
        ObjectNode records = (ObjectNode) submission.get(DEFINITIONS);
        records.properties().forEach(record -> definitions.set(record.getKey(), partial(record.getValue(), records)));
        definitions.set(CHANGE, change(records));
        String whole = submission.get("$ref").textValue();
        definitions.set(SITUATION,
                situation((ObjectNode) definitions.get(whole.substring(whole.lastIndexOf('/') + 1))));
        ObjectNode schema = described("一项要求的用例", "cases of a requirement",
                "一份提交资料为底，各种情形只写与它不同之处", "a submission as the base, and situations that say only what differs from it")
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.set("base", reference(whole));
        properties.putObject("bases").put("type", "object").set("additionalProperties", reference(whole));
        properties.putObject("situations").put("type", "array").set("items", reference("#/$defs/" + SITUATION));
        schema.putArray("required").add("base").add("situations");
        schema.put("additionalProperties", false);
        schema.set(DEFINITIONS, definitions);
        return JSON.createObjectNode()
                .put("$schema", submission.get("$schema").textValue())
                .put("$id", "https://gascheck.org/schemas/cases.json")
                .setAll(schema);
    }

    /**
     * A record of which a case may give some fields only, and call any of them unknown; other definitions as they are.
     */
    private static ObjectNode partial(JsonNode record, ObjectNode records) {
        ObjectNode partial = record.deepCopy();
        if (!partial.has("properties")) {
            return partial;
        }
        partial.remove("required");
        for (Map.Entry<String, JsonNode> property : partial.get("properties").properties()) {
            if (!property.getKey().equals(ID)) {
                property.setValue(orUnknown((ObjectNode) property.getValue(), records));
            }
        }
        return partial;
    }

    private static ObjectNode orUnknown(ObjectNode property, ObjectNode records) {
        ObjectNode known = property.deepCopy();
        known.remove("title");
        known.remove("description");
        String item = known.path("items").path("$ref").asText();
        if (records.path(item.substring(item.lastIndexOf('/') + 1)).has("required")) {
            ((ObjectNode) known.get("items")).putArray("required").add(ID);
        }
        ObjectNode either = JSON.createObjectNode();
        either.set("title", property.get("title"));
        either.set("description", property.get("description"));
        either.putArray("anyOf").add(known).addObject().put("const", GivenFacts.UNKNOWN);
        return either;
    }

    /** What may stand for the place of a record, a member, a list or a fact. */
    private static ObjectNode change(ObjectNode records) {
        ObjectNode change = described("不同之处", "what differs", "某处的事实；对象只写要改的字段，unknown 表示未知，removed 去掉成员",
                "the facts of a place; of a record only the fields that differ, unknown for what is not known, "
                        + "removed for a member");
        ArrayNode choices = change.putArray("anyOf");
        records.properties().stream().filter(each -> each.getValue().has("properties"))
                .forEach(record -> choices.add(reference("#/$defs/" + record.getKey())));
        choices.addObject().putArray("type").add("array").add("string").add("number").add("boolean");
        return change;
    }

    private static ObjectNode situation(ObjectNode submission) {
        ObjectNode situation = described("情形", "a situation",
                "一句话: 结果；其余为预期和与底稿不同的事实，按位置书写，如 d1、v1/devices/d2",
                "a sentence: outcome; then what is expected, and the facts that differ by their places, such as d1 or "
                        + "v1/devices/d2")
                .put("type", "object");
        ObjectNode properties = situation.putObject("properties");
        properties.set("why",
                described("理由", "why", "句子没有说尽的理由", "why, where the sentence does not say it all")
                .put("type", "string"));
        properties.set("base", described("底稿", "base", "bases 中的名称", "the name of one of bases").put("type", "string"));
        ObjectNode settings = described("读法", "settings", "所选的读法", "the readings chosen").put("type", "object");
        settings.putObject("additionalProperties").putArray("type").add("string").add("number").add("boolean");
        properties.set("settings", settings);
        properties.set("subject",
                described("对象", "subject", "有几个对象时，结果属于哪一个", "whose outcome it is, where there are several")
                .put("type", "string"));
        properties.set("missing",
                texts("缺少的事实", "missing facts", "仍能改变结果的未知事实", "the unknown facts that could still turn it"));
        properties.set("evidence", texts("依据的事实", "evidence", "结论所依据的全部事实", "all facts that the finding rests on"));
        properties.set("provisions", texts("条款", "provisions", "所引的条款", "the provisions that are cited"));
        ObjectNode also = described("另外", "also", "本情形还涉及的其他结论，如 alarm-co-detection@m1",
                "other findings that the situation is about, such as alarm-co-detection@m1").put("type", "object");
        also.set("additionalProperties", constants(Outcome.values()));
        properties.set("also", also);
        properties.set("verdict", described("总的结论", "verdict", "以上结论合起来", "what all these findings come to")
                .setAll(constants(Verdict.values())));
        properties.setAll((ObjectNode) submission.get("properties"));
        situation.putObject("patternProperties").set(" ", constants(Outcome.values()));
        situation.set("additionalProperties", reference("#/$defs/" + CHANGE));
        return situation;
    }

    private static ObjectNode texts(String title, String titleEn, String meaning, String meaningEn) {
        ObjectNode texts = described(title, titleEn, meaning, meaningEn).put("type", "array");
        texts.putObject("items").put("type", "string");
        return texts;
    }

    private static ObjectNode constants(Enum<?>[] values) {
        ObjectNode constants = JSON.createObjectNode();
        ArrayNode names = constants.putArray("enum");
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        return constants;
    }

    private static ObjectNode described(String title, String titleEn, String meaning, String meaningEn) {
        return JSON.createObjectNode().put("title", title + " / " + titleEn)
                .put("description", meaning + " / " + meaningEn);
    }

    private static ObjectNode reference(String to) {
        return JSON.createObjectNode().put("$ref", to);
    }
}
