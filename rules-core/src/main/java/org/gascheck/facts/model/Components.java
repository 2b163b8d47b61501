package org.gascheck.facts.model;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;
import org.gascheck.facts.InRange;
import org.gascheck.facts.MayLieAhead;
import org.gascheck.facts.NamesASource;
import org.gascheck.facts.NotJudged;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Ref;
import org.gascheck.facts.Referred;
import org.gascheck.facts.Referring;

/** Reads the fields of a record type from its components. */
final class Components {

    private static final Map<Type, ValueType.Kind> SCALARS = Map.of(
            Boolean.class, ValueType.Kind.BOOLEAN,
            BigDecimal.class, ValueType.Kind.NUMBER,
            LocalDate.class, ValueType.Kind.DATE,
            LocalDateTime.class, ValueType.Kind.MOMENT,
            YearMonth.class, ValueType.Kind.MONTH,
            Expiry.class, ValueType.Kind.EXPIRY,
            Dating.class, ValueType.Kind.DATING,
            String.class, ValueType.Kind.TEXT);

    /** Longer than a thing or a paper lasts that has a last day. */
    private static final int YEARS_OF_A_LAST_DAY = 30;

    private final RecordComponent component;

    private Components(RecordComponent component) {
        this.component = component;
    }

    /**
     * The fields, in the order of the components.
     *
     * @throws IllegalArgumentException if the reader could not make such records
     */
    static List<Field> of(Class<?> type) {
        return of(type, component -> true);
    }

    /** The fields of some of the components. */
    static List<Field> of(Class<?> type, Predicate<RecordComponent> some) {
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException(
                    type.getName() + ": expected a public record, which the reader can make");
        }
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (some.test(component)) {
                fields.add(new Components(component).field(fields.isEmpty()));
            }
        }
        return List.copyOf(fields);
    }

    private Field field(boolean first) {
        Class<?> raw = component.getType();
        if (raw == String.class && component.getName().equals("id") && first) {
            return field(Field.Role.ID, null, null);
        }
        if (raw.isRecord()) {
            return field(Field.Role.PART, null, raw);
        }
        if (raw == Fact.class) {
            return field(Field.Role.FACT, valueType(argument()), null);
        }
        if (raw == Facts.class) {
            Field.Role role = component.isAnnotationPresent(Referring.class) ? Field.Role.REFERRING
                    : component.isAnnotationPresent(Referred.class) ? Field.Role.REFERENCE_LIST : Field.Role.LIST;
            return field(role, null, argument());
        }
        if (raw == Ref.class || raw == Owner.class) {
            return field(raw == Ref.class ? Field.Role.REFERENCE : Field.Role.OWNER, null, argument());
        }
        throw fault("expected String id as the first, Fact, Facts, Ref, Owner or a record");
    }

    private Field field(Field.Role role, ValueType value, Type record) {
        return new Field(component.getDeclaringRecord(), component.getName(), role, value,
                record == null ? null : recordClass(record),
                NumberRange.of(component.getAnnotation(InRange.class)),
                component.isAnnotationPresent(Happened.class),
                component.isAnnotationPresent(NotJudged.class),
                component.isAnnotationPresent(NamesASource.class),
                yearsAhead(value));
    }

    private int yearsAhead(ValueType value) {
        MayLieAhead ahead = component.getAnnotation(MayLieAhead.class);
        return value != null && value.kind() == ValueType.Kind.EXPIRY ? YEARS_OF_A_LAST_DAY
                : ahead == null ? 0 : ahead.years();
    }

    private Class<? extends Record> recordClass(Type type) {
        if (type instanceof Class<?> raw && raw.isRecord()) {
            return raw.asSubclass(Record.class);
        }
        throw fault("expected records");
    }

    private Type argument() {
        if (component.getGenericType() instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[0];
        }
        throw fault("expected " + component.getType().getSimpleName() + "<…>");
    }

    private ValueType valueType(Type type) {
        if (type instanceof ParameterizedType set && set.getRawType() == Set.class) {
            Type member = set.getActualTypeArguments()[0];
            return new ValueType(kind(member), constants(member), true);
        }
        return new ValueType(kind(type), constants(type), false);
    }

    private ValueType.Kind kind(Type type) {
        ValueType.Kind kind = constants(type) == null ? SCALARS.get(type) : ValueType.Kind.CONSTANT;
        if (kind == null) {
            throw fault(
                    "expected a fact of Boolean, BigDecimal, LocalDate, LocalDateTime, YearMonth, Expiry, Dating,"
                            + " String, an enum, or a set of such");
        }
        return kind;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> constants(Type type) {
        return type instanceof Class<?> raw && raw.isEnum() ? (Class<? extends Enum<?>>) raw : null;
    }

    private IllegalArgumentException fault(String expected) {
        return new IllegalArgumentException(component.getDeclaringRecord().getName() + "." + component.getName()
                + ": " + component.getGenericType().getTypeName() + "; " + expected);
    }
}
