package org.gascheck.counsel.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.FieldNote;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.ValueType;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.report.OpenConclusion;
import org.gascheck.report.ReportedSubject;

/** Puts questions in words. */
final class Questions {

    private static final int MOST_REASONS = 3;
    private static final int MOST_RECORDS = 200;
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");
    private static final Text NONE = new Text("没有", "none");

    private final FactModel model;
    private final Costs costs;
    private final List<OpenConclusion> open;
    private final FactTree facts;

    /**
     * Questions about some facts.
     *
     * @param open what is open and counts
     */
    Questions(FactModel model, Costs costs, List<OpenConclusion> open, FactTree facts) {
        this.model = model;
        this.costs = costs;
        this.open = open;
        this.facts = facts;
    }

    /** The question for what stands at a JSON Pointer. */
    Question at(String pointer) {
        FactPath path = FactPath.of(model, pointer).orElseThrow();
        Field field = path.last();
        List<Question.Because> because = new ArrayList<>();
        int waiting = 0;
        for (OpenConclusion each : open) {
            if (each.facts().stream().anyMatch(fact -> AskedPlace.of(each.placeOf(fact)).pointer().equals(pointer))) {
                waiting++;
                if (because.size() < MOST_REASONS) {
                    because.add(because(each));
                }
            }
        }
        return new Question(
                pointer,
                Vocabulary.pointer(model, pointer),
                Vocabulary.explanation(field),
                expects(field),
                kind(field),
                field.role() == Field.Role.REFERENCE_LIST || field.role() == Field.Role.LIST
                        || field.role() == Field.Role.FACT && field.value().set(),
                choices(field, pointer),
                costs.of(path),
                waiting,
                because);
    }

    private Text expects(Field field) {
        return switch (kind(field)) {
            case RECORDS -> new Text(
                    "条数（没有填 0），或用逗号分开的 id",
                    "how many there are (0 for none), or their ids with commas between");
            case NAMELESS_RECORDS -> new Text("条数（没有填 0）", "how many there are (0 for none)");
            default -> FieldNote.content(model, field);
        };
    }

    private static Question.Because because(OpenConclusion each) {
        ReportedSubject subject = ReportedSubject.of(each.subject());
        return new Question.Because(
                each.requirement().id(),
                each.requirement().title(),
                each.requirement().strength(),
                each.instrument().number() + " " + String.join("、", each.requirement().provisions()),
                subject.name(),
                subject.pointer());
    }

    private static Question.Kind kind(Field field) {
        return switch (field.role()) {
            case LIST -> RecordType.of(field.record()).hasId()
                    ? Question.Kind.RECORDS
                    : Question.Kind.NAMELESS_RECORDS;
            case REFERENCE, REFERENCE_LIST -> Question.Kind.REFERENCE;
            case FACT -> switch (field.value().kind()) {
                case BOOLEAN -> Question.Kind.TRUTH;
                case CONSTANT -> Question.Kind.CHOICE;
                case NUMBER -> Question.Kind.NUMBER;
                case DATE -> Question.Kind.DATE;
                case MOMENT -> Question.Kind.MOMENT;
                case MONTH -> Question.Kind.MONTH;
                case EXPIRY -> Question.Kind.EXPIRY;
                case DATING -> Question.Kind.DATING;
                case TEXT -> Question.Kind.TEXT;
            };
            case ID, PART, OWNER, REFERRING -> throw new IllegalArgumentException("nobody is asked for " + field);
        };
    }

    private List<Question.Choice> choices(Field field, String pointer) {
        List<Question.Choice> choices = new ArrayList<>();
        switch (field.role()) {
            case LIST -> choices.add(new Question.Choice(List.of(), NONE));
            case REFERENCE, REFERENCE_LIST -> choices.addAll(records(field, pointer));
            default -> choices.addAll(values(field.value()));
        }
        return choices;
    }

    private static List<Question.Choice> values(ValueType type) {
        return switch (type.kind()) {
            case BOOLEAN -> List.of(new Question.Choice(true, YES), new Question.Choice(false, NO));
            case CONSTANT -> Arrays.stream(type.constants().getEnumConstants())
                    .map(each -> new Question.Choice(each.name(), Vocabulary.constant(each))).toList();
            case EXPIRY -> List.of(new Question.Choice(Expiry.OPEN_ENDED_TEXT, new Text("长期", "open-ended")));
            default -> List.of();
        };
    }

    /** The records to which a reference can lead: of the submission, or of the record that it is in. */
    private List<Question.Choice> records(Field field, String pointer) {
        List<Question.Choice> choices = new ArrayList<>();
        if (facts.at(listFor(model, field, pointer)) instanceof List<?> list) {
            for (Object each : list.subList(0, Math.min(MOST_RECORDS, list.size()))) {
                Map<?, ?> record = (Map<?, ?>) each;
                String id = String.valueOf(record.get("id"));
                Object name = record.get("name") == null ? record.get("model") : record.get("name");
                choices.add(new Question.Choice(id, new Text(name == null ? id : name + "（" + id + "）",
                        name == null ? id : name + " (" + id + ")")));
            }
        }
        return choices;
    }

    /** The JSON Pointer of the list in which a reference finds its record. */
    static String listFor(FactModel model, Field reference, String pointer) {
        if (model.isTopLevel(reference.record())) {
            return "/" + listIn(model.submission(), reference);
        }
        // References that do not leave their record lie in a member of a list of it.
        String member = pointer.replaceAll("/[^/]+$", "");
        String owner = member.replaceAll("/[^/]+(/\\d+)?$", "");
        Class<? extends Record> record = FactPath.of(model, owner).orElseThrow().last().record();
        return owner + "/" + listIn(RecordType.of(record), reference);
    }

    private static String listIn(RecordType<?> type, Field reference) {
        return type.fields().stream()
                .filter(each -> each.role() == Field.Role.LIST && each.record() == reference.record())
                .findFirst()
                .orElseThrow()
                .name();
    }
}
