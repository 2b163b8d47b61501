package org.gascheck.facts.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.gascheck.Nearest;
import org.gascheck.Text;

/** Submissions to fill in: every fact is unknown, and a comment before each says what to write. */
public final class Templates {

    private static final String DAY = "2022-03-01";
    private static final String INSTRUMENT = "cq2021n156";

    private static final Text HOW_TO = new Text(
            "以 // 开头的字段是说明，读取时忽略。null 表示未知：知道的改成实际值，不知道的保留 null 或删去。" + "列表写出来就算完整：按实际增减其中的条目，没有的写 []，不清楚的写 null。",
            "Fields that begin with // are notes and are not read. null means unknown: replace it by what you know,"
                + " and keep or delete the rest. A list that is given counts as complete: copy or delete its members"
                + " to match the facts, write [] where there are none, and null where you do not know.");

    private final FactModel model;
    private final TemplateKind kind;
    private final Locale locale;

    private Templates(FactModel model, TemplateKind kind, Locale locale) {
        this.model = model;
        this.kind = kind;
        this.locale = locale;
    }

    /**
     * The kinds of template that a model has: one for each list of subjects in a submission, or several where the
     * record says so.
     */
    public static List<String> kinds(FactModel model) {
        return TemplateKind.of(model).stream().map(TemplateKind::name).toList();
    }

    /**
     * A template as JSON that can be read as it is.
     *
     * @param kind one of {@link #kinds}
     * @throws IllegalArgumentException if there is no such kind
     */
    public static String of(FactModel model, String kind, Locale locale) {
        for (TemplateKind each : TemplateKind.of(model)) {
            if (each.name().equals(kind)) {
                return Layout.of(new Templates(model, each, locale).submission());
            }
        }
        String nearest = Nearest.to(kind, kinds(model)).orElse(null);
        throw new IllegalArgumentException("there is no template for \"" + kind + "\""
                + (nearest == null
                        ? "; expected one of " + String.join(", ", kinds(model))
                        : ". Maybe " + nearest + "?"));
    }

    private ObjectNode submission() {
        RecordType<Submission> type = model.submission();
        ObjectNode submission = JsonNodeFactory.instance.objectNode();
        submission.put(Field.COMMENT, HOW_TO.in(locale));
        explain(submission, type.field("assessedOn").orElseThrow());
        submission.put("assessedOn", DAY);
        explain(submission, type.field("instruments").orElseThrow());
        submission.putArray("instruments").add(INSTRUMENT);
        for (Field list : kind.lists()) {
            explain(submission, list);
            submission.putArray(list.name()).add(example(RecordType.of(list.record())));
        }
        return submission;
    }

    private ObjectNode example(RecordType<?> type) {
        ObjectNode example = JsonNodeFactory.instance.objectNode();
        for (Field field : type.given()) {
            if (kind.asksFor(field)) {
                explain(example, field);
                fill(example, type, field);
            }
        }
        return example;
    }

    private void explain(ObjectNode example, Field field) {
        example.put(Field.COMMENT + " " + field.name(), FieldNote.instruction(model, field).in(locale));
    }

    private void fill(ObjectNode example, RecordType<?> type, Field field) {
        switch (field.role()) {
            case ID -> example.put(field.name(), exampleId(type.type()));
            case PART -> example.set(field.name(), example(RecordType.of(field.record())));
            case LIST -> example.putArray(field.name()).add(example(RecordType.of(field.record())));
            case REFERENCE_LIST -> {
                // To name the members is to say that there are no others: only the template of the list's own record
                // does so.
                if (kind.isAbout(type)) {
                    example.putArray(field.name()).add(exampleId(field.record()));
                } else {
                    example.putNull(field.name());
                }
            }
            case FACT, REFERENCE -> example.putNull(field.name());
            case OWNER, REFERRING -> throw new IllegalArgumentException(field.name());
        }
    }

    /** The record type's name in lower case with hyphens, and 1. */
    private static String exampleId(Class<? extends Record> type) {
        return TemplateKind.hyphenated(type) + "-1";
    }
}
