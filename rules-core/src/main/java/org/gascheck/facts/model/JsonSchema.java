package org.gascheck.facts.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.gascheck.Text;
import org.gascheck.facts.Expiry;

/** The JSON Schema (2020-12) of submissions, made from their model. */
public final class JsonSchema {

    /**
     * Days of the calendar: those of long, of short months, of February, and the 29th of February in the years that
     * have one.
     */
    private static final String DAY =
            "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                + "|02-(0[1-9]|1[0-9]|2[0-8]))"
                + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)";

    private static final String TIME = "T([01][0-9]|2[0-3]):[0-5][0-9]";

    private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private static final String YEAR = "^[0-9]{4}$";
    /**
     * A character that is neither blank nor invisible; those beyond U+FFFF are left to the reader, for not all
     * validators know them.
     */
    private static final String NOT_BLANK =
            "[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890-\\u0891"
                + "\\u08e2\\u115f-\\u1160\\u1680\\u17b4-\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f"
                + "\\u205f-\\u206f\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]";

    /** What empty cells are filled in with, as far as a pattern of JSON Schema can tell. */
    private static final String NAMES_NOTHING =
            "^([ -/:-@\\[-`{-~\u2012-\u2015\uff0d\uff0f\u3001]*|无|暂无|没有|不详|未知"
                + "|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Nn][Aa][Nn]?|[Nn]/[Aa])$";

    private static final String DEFINITIONS = "#/$defs/";
    private static final String DAY_NAME = "Day";
    private static final String SHOWN_NAME = "VisibleText";

    private final FactModel model;

    private JsonSchema(FactModel model) {
        this.model = model;
    }

    /** The schema of the submissions of a model as indented JSON, always the same, with a line feed at its end. */
    public static String of(FactModel model) {
        return new JsonSchema(model).text();
    }

    private String text() {
        ObjectNode schema = object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://gascheck.org/schemas/submission.json")
                .put("title", both(Vocabulary.record(Submission.class)))
                .put("description", both(Vocabulary.explanation(Submission.class)))
                .put("$ref", reference(Submission.class));
        ObjectNode definitions = schema.putObject("$defs");
        for (RecordType<?> type : model.recordTypes()) {
            definitions.set(type.type().getSimpleName(), definition(type));
        }
        definitions.set(DAY_NAME, object().put("format", "date").put("pattern", "^" + DAY + "$"));
        definitions.set(SHOWN_NAME, object().put("minLength", 1).put("pattern", NOT_BLANK));
        return Layout.of(schema);
    }

    private ObjectNode definition(RecordType<?> type) {
        ObjectNode definition = object()
                .put("title", both(Vocabulary.record(type.type())))
                .put("description", both(Vocabulary.explanation(type.type())))
                .put("type", "object");
        ObjectNode properties = definition.putObject("properties");
        for (Field field : type.given()) {
            ObjectNode property = object()
                    .put("title", both(Vocabulary.label(field)))
                    .put("description", both(FieldNote.meaning(model, field)));
            properties.set(field.name(), property.setAll(content(field)));
        }
        definition.putObject("patternProperties").put("^" + Field.COMMENT, true);
        definition.put("additionalProperties", false);
        if (type.hasId()) {
            definition.putArray("required").add("id");
        }
        return definition;
    }

    private static ObjectNode content(Field field) {
        return switch (field.role()) {
            case ID -> typed(notBlank(), "string", false);
            case FACT -> field.value().set()
                    ? list(scalar(field, false)).put("uniqueItems", true)
                    : scalar(field, true);
            case PART -> {
                ObjectNode part = object();
                ArrayNode choices = part.putArray("anyOf");
                choices.addObject().put("$ref", reference(field.record()));
                choices.addObject().put("type", "null");
                yield part;
            }
            case LIST -> list(object().put("$ref", reference(field.record())));
            case REFERENCE -> typed(notBlank(), "string", true);
            case REFERENCE_LIST -> list(typed(notBlank(), "string", false));
            case OWNER, REFERRING -> throw new IllegalArgumentException(field.name());
        };
    }

    private static ObjectNode scalar(Field field, boolean nullable) {
        return switch (field.value().kind()) {
            case BOOLEAN -> typed(object(), "boolean", nullable);
            case NUMBER -> {
                NumberRange range = field.range();
                ObjectNode number = typed(object(), range != null && range.whole() ? "integer" : "number", nullable);
                yield range == null ? number
                        : number.put(range.exclusive() ? "exclusiveMinimum" : "minimum", range.least())
                                .put("maximum", range.most());
            }
            case DATE -> typed(object().put("$ref", DEFINITIONS + DAY_NAME), "string", nullable);
            case MOMENT -> typed(object().put("pattern", "^" + DAY + TIME + "$"), "string", nullable);
            case MONTH -> typed(object().put("pattern", MONTH), "string", nullable);
            case EXPIRY -> {
                ObjectNode expiry = object();
                ArrayNode choices = expiry.putArray("anyOf");
                choices.addObject().put("$ref", DEFINITIONS + DAY_NAME).put("type", "string");
                choices.addObject().put("pattern", MONTH).put("type", "string");
                choices.addObject().put("const", Expiry.OPEN_ENDED_TEXT);
                if (nullable) {
                    choices.addObject().put("type", "null");
                }
                yield expiry;
            }
            case DATING -> {
                ObjectNode dating = object();
                ArrayNode choices = dating.putArray("anyOf");
                choices.addObject().put("$ref", DEFINITIONS + DAY_NAME).put("type", "string");
                choices.addObject().put("pattern", MONTH).put("type", "string");
                choices.addObject().put("pattern", YEAR).put("type", "string");
                if (nullable) {
                    choices.addObject().put("type", "null");
                }
                yield dating;
            }
            case TEXT -> {
                ObjectNode text = typed(notBlank(), "string", nullable);
                if (field.namesASource()) {
                    text.putObject("not").put("type", "string").put("pattern", NAMES_NOTHING);
                }
                yield text;
            }
            case CONSTANT -> {
                ObjectNode constant = object();
                ArrayNode constants = constant.putArray("enum");
                for (Enum<?> each : field.value().constants().getEnumConstants()) {
                    constants.add(each.name());
                }
                if (nullable) {
                    constants.addNull();
                }
                yield constant;
            }
        };
    }

    private static ObjectNode list(ObjectNode items) {
        ObjectNode list = typed(object(), "array", true);
        list.set("items", items);
        return list;
    }

    private static ObjectNode notBlank() {
        return object().put("$ref", DEFINITIONS + SHOWN_NAME);
    }

    private static ObjectNode typed(ObjectNode schema, String type, boolean nullable) {
        if (!nullable) {
            return schema.put("type", type);
        }
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private static String reference(Class<? extends Record> type) {
        return DEFINITIONS + type.getSimpleName();
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
