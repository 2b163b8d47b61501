package org.gascheck.facts.model;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Identified;
import org.gascheck.facts.NotInTemplates;
import org.gascheck.facts.OnlyInTemplate;
import org.gascheck.facts.Referring;
import org.gascheck.facts.Unasked;

/**
 * A component of a record type of the fact model.
 *
 * @param declaredIn   the record type
 * @param name         the name, in JSON too
 * @param role         what the component holds
 * @param value        the type of its value, for {@link Role#FACT}, else null
 * @param record       the record type held or referred to, or null
 * @param range        the numbers that can be meant, or null
 * @param happened     whether it is the day of something that has happened
 * @param notJudged    whether no requirement of the shipped packs reads it
 * @param namesASource whether it is a text that has to name something
 * @param yearsAhead   after how many years a day that lies ahead is most likely a slip of the pen; 0 where never
 */
public record Field(
        Class<?> declaredIn, String name, Role role, ValueType value, Class<? extends Record> record,
        NumberRange range, boolean happened, boolean notJudged, boolean namesASource, int yearsAhead) {

    /** How the name of a field begins whose value, whatever it is, is not read. */
    public static final String COMMENT = "//";

    /** By name; a class makes its components, and these their annotations, anew each time that it is asked. */
    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, component -> component));
        }
    };

    /** What a component holds. */
    public enum Role {
        /** The id of the record, which must be given. */
        ID,
        /** A {@link Fact}. */
        FACT,
        /** A nested record, of which nothing is known where it is absent. */
        PART,
        /** A list of nested records. */
        LIST,
        /** A reference by id. */
        REFERENCE,
        /** A list of references by id. */
        REFERENCE_LIST,
        /** The record that this one is nested in; not a field of the JSON. */
        OWNER,
        /** A list of the records that refer to this one; not a field of the JSON. */
        REFERRING
    }

    /** The position of the field that JSON knows by a name, or -1. */
    public static int indexOf(List<Field> fields, String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name) && fields.get(i).isInJson()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether JSON knows the field: it does not know what the nesting or the references of other records tell. */
    public boolean isInJson() {
        return role != Role.OWNER && role != Role.REFERRING;
    }

    /** Whether the submission tells the records of this field where it tells its own record. */
    boolean isNested() {
        return role == Role.LIST || role == Role.PART;
    }

    /** Whether the field lists records that requirements are about. */
    boolean listsSubjects() {
        return role == Role.LIST && Identified.class.isAssignableFrom(record);
    }

    /** Whether no template asks for it. */
    boolean isInNoTemplate() {
        return annotation(NotInTemplates.class) != null;
    }

    /** The only one of the templates of its record that asks for it, or null where each does. */
    String template() {
        OnlyInTemplate only = annotation(OnlyInTemplate.class);
        return only == null ? null : only.value();
    }

    /** Whether it lists those that do not tell to which record they refer. */
    boolean isReferringOrUntold() {
        Referring referring = annotation(Referring.class);
        return referring != null && referring.orUntold();
    }

    String referringAround() {
        Referring referring = annotation(Referring.class);
        return referring == null ? "" : referring.around();
    }

    private <A extends Annotation> A annotation(Class<A> type) {
        return COMPONENTS.get(declaredIn).get(name).getAnnotation(type);
    }

    /** Whether nobody is asked for it. */
    public boolean isUnasked() {
        return annotation(Unasked.class) != null;
    }
}
