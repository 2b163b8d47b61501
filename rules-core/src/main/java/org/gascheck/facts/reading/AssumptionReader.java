package org.gascheck.facts.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.facts.Bearing;
import org.gascheck.facts.Place;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;

/**
 * Reads an assumption such as {@code gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC}, or tells the first thing that is
 * wrong with it.
 */
final class AssumptionReader implements Reporting {

    static final int LONGEST = 200;

    private static final String EXAMPLE = "gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC";
    private static final String NONE = "[]";

    private final String declared;
    private int at;

    /** Why a text is no assumption. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Text text;

        Fault(Text text) {
            super(text.en(), null, false, false);
            this.text = text;
        }

        Text text() {
            return text;
        }
    }

    private AssumptionReader(String declared) {
        this.declared = declared;
    }

    /** The assumption that a text declares about the submissions of a model. */
    static Assumption read(FactModel model, String declared) throws Fault {
        if (declared.length() > LONGEST) {
            throw new Fault(new Text(Printable.of(declared, LONGEST) + "：假定超过 " + LONGEST + " 字",
                    Printable.of(declared, LONGEST) + ": an assumption of more than " + LONGEST + " characters"));
        }
        try {
            return new AssumptionReader(declared).assumption(model);
        } catch (StoppedException e) {
            throw new Fault(e.told());
        }
    }

    private Assumption assumption(FactModel model) throws Fault, StoppedException {
        List<Assumption.Step> path = new ArrayList<>();
        RecordType<?> type = model.submission();
        while (true) {
            String name = upTo("[.=");
            Assumption.Step step = step(name, type, path.isEmpty());
            path.add(step);
            if (at == declared.length()) {
                throw fault(
                        "缺少“=”和所假定的值；应写作 " + EXAMPLE, "has no \"=\" and value; expected something such as " + EXAMPLE);
            }
            if (declared.charAt(at) == '=') {
                at++;
                String value = declared.substring(at).strip();
                return new Assumption(declared, List.copyOf(path), bearing(step.field(), value));
            }
            if (step.field().role() != Field.Role.LIST && step.field().role() != Field.Role.PART) {
                throw fault(
                        "“" + name + "”不含其他资料，其后应为“=”和值",
                        "\"" + name + "\" holds no other facts; expected \"=\" and a value after it");
            }
            type = RecordType.of(step.field().record());
            while (at < declared.length() && declared.charAt(at) == '[') {
                readConditions(type, step.conditions());
            }
            if (at == declared.length() || declared.charAt(at) != '.') {
                throw fault("“" + name + "”是一组资料，其后应为“.”和字段；应写作 " + EXAMPLE,
                        "\"" + name + "\" holds records; expected \".\" and a field after it, such as in " + EXAMPLE);
            }
            at++;
        }
    }

    private Assumption.Step step(String name, RecordType<?> type, boolean first) throws Fault {
        if (name.isEmpty()) {
            throw fault("缺少字段；应写作 " + EXAMPLE, "lacks a field; expected something such as " + EXAMPLE);
        }
        int index = indexOf(name, type);
        Field field = type.fields().get(index);
        boolean header = first && field.declaredIn() == Submission.class;
        boolean canBeAssumed = switch (field.role()) {
            case FACT, PART, LIST -> !header;
            case ID, REFERENCE, REFERENCE_LIST, OWNER, REFERRING -> false;
        };
        if (!canBeAssumed) {
            throw fault(
                    "“" + name + "”不能假定；只能假定对象的事实（不含编号和对其他对象的引用），或某个列表为空",
                    "\"" + name
                            + "\" cannot be assumed; expected a fact of a record (no id and no reference to another"
                            + " record), or that a list is empty");
        }
        return new Assumption.Step(field, index, new ArrayList<>());
    }

    private int indexOf(String name, RecordType<?> type) throws Fault {
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            if (field.name().equals(name) && field.isInJson()) {
                return i;
            }
        }
        throw fault(Wording.unknownField(name, type));
    }

    private void readConditions(RecordType<?> type, List<Assumption.Condition> conditions)
            throws Fault, StoppedException {
        do {
            at++;
            String name = upTo("=,]");
            if (at == declared.length() || declared.charAt(at) != '=') {
                throw fault(
                        "条件“" + name + "”没有“=”和值；应写作 [kind=RESIDENT]",
                        "the condition \"" + name
                                + "\" has no \"=\" and value; expected something such as [kind=RESIDENT]");
            }
            int index = indexOf(name, type);
            Field field = type.fields().get(index);
            at++;
            String value = value();
            if (at == declared.length()) {
                throw fault("条件缺少“]”", "a condition lacks its \"]\"");
            }
            conditions.add(new Assumption.Condition(field, index, switch (field.role()) {
                case FACT, ID, REFERENCE -> read(field, value);
                case PART, LIST, REFERENCE_LIST, OWNER, REFERRING -> throw fault("“" + name + "”不能作条件；应为一个事实、编号或引用",
                        "\"" + name + "\" cannot be a condition; expected a fact, an id or a reference");
            }));
        } while (declared.charAt(at) == ',');
        do {
            at++;
        } while (at < declared.length() && declared.charAt(at) == ' ');
    }

    /** The text from here to the first of some characters or the end, without blanks around it. */
    private String upTo(String ends) {
        int start = at;
        while (at < declared.length() && ends.indexOf(declared.charAt(at)) < 0) {
            at++;
        }
        return declared.substring(start, at).strip();
    }

    /** The text from here to the end of a condition; a list has brackets of its own. */
    private String value() {
        int start = at;
        int depth = 0;
        while (at < declared.length()) {
            char next = declared.charAt(at);
            if (depth == 0 && (next == ',' || next == ']')) {
                break;
            }
            depth += next == '[' ? 1 : next == ']' ? -1 : 0;
            at++;
        }
        return declared.substring(start, at).strip();
    }

    private Bearing<?> bearing(Field field, String value) throws Fault, StoppedException {
        if (field.role() == Field.Role.FACT) {
            return Bearing.assumed(read(field, value), declared);
        }
        if (field.role() == Field.Role.LIST && value.replace(" ", "").equals(NONE)) {
            return null;
        }
        throw field.role() == Field.Role.LIST
                ? fault(
                        "列表“" + field.name() + "”只能假定为空：应为 " + field.name() + "=[]",
                        "of the list \"" + field.name() + "\" only that it is empty can be assumed; expected "
                                + field.name() + "=[]")
                : fault(
                        "“" + field.name() + "”含有其他资料；应写到其中一个字段",
                        "\"" + field.name() + "\" holds other facts; expected one of its fields");
    }

    private Object read(Field field, String written) throws Fault, StoppedException {
        if (written.isEmpty() || written.equals("null")) {
            throw fault("“" + field.name() + "”没有值", "has no value for \"" + field.name() + "\"");
        }
        ObjectTokens tokens = new ObjectTokens(Map.of(field.name(), plain(field, written)), limits());
        for (int i = 0; i < 3; i++) {
            tokens.next();
        }
        ValueReader reader = new ValueReader(this, tokens, field, Place.ROOT);
        Object value;
        try {
            value = field.role() == Field.Role.FACT ? reader.value() : reader.text();
        } catch (StoppedException e) {
            throw fault(e.told());
        }
        return value;
    }

    /** What stands for a value, as a JSON library would hand it over. */
    private static Object plain(Field field, String written) {
        if (field.value() != null && field.value().set() && written.startsWith("[") && written.endsWith("]")) {
            String members = written.substring(1, written.length() - 1).strip();
            return members.isEmpty()
                    ? List.of()
                    : Arrays.stream(members.split(","))
                            .map(each -> scalar(field, each.strip()))
                            .toList();
        }
        return scalar(field, written);
    }

    private static Object scalar(Field field, String written) {
        if (written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")) {
            return written.substring(1, written.length() - 1);
        }
        if (field.value() == null) {
            return written;
        }
        return switch (field.value().kind()) {
            case BOOLEAN -> written.equals("true") || written.equals("false") ? Boolean.valueOf(written) : written;
            case NUMBER -> number(written);
            case DATE, MOMENT, MONTH, EXPIRY, DATING, TEXT, CONSTANT -> written;
        };
    }

    private static Object number(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            return written;
        }
    }

    private Fault fault(String zh, String en) {
        return fault(new Text(zh, en));
    }

    private Fault fault(Text why) {
        String shown = Printable.of(declared, LONGEST);
        return new Fault(new Text("假定“" + shown + "”：" + why.zh(), "the assumption \"" + shown + "\": " + why.en()));
    }

    /** The first thing that is wrong with a value ends the reading. */
    @Override
    public void report(Problems.Told<String> pointer, Problems.Told<Text> message) throws StoppedException {
        String where = pointer.make().substring(1);
        Text why = message.make();
        throw new StoppedException(new Spot(0, 0), "", new Text(where + "：" + why.zh(), where + ": " + why.en()));
    }

    @Override
    public ReadLimits limits() {
        return ReadLimits.DEFAULT;
    }
}
