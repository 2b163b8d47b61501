package org.gascheck.facts.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.InRange;
import org.gascheck.facts.Owner;
import org.gascheck.facts.Place;
import org.gascheck.facts.Ref;
import org.gascheck.facts.Referred;

/**
 * A record type of the fact model with its fields, read from the record itself: the one place from which the reader,
 * the JSON Schema and the templates know the model.
 *
 * @param <R> the record type
 */
public sealed class RecordType<R extends Record> permits SubmissionType {

    private static final ClassValue<RecordType<?>> TYPES = new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        protected RecordType<?> computeValue(Class<?> type) {
            return new RecordType(type, Arrays.stream(type.getRecordComponents()).map(RecordType::field).toList());
        }
    };

    private static final Object[] NO_ARGUMENTS = {};

    private final Class<R> type;
    private final List<Field> fields;
    private final Constructor<R> constructor;
    private final Method[] accessors;

    RecordType(Class<R> type, List<Field> fields) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.fields = fields;
        this.accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The type of a record class of the fact model. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> RecordType<R> of(Class<R> type) {
        return (RecordType<R>) TYPES.get(type);
    }

    /** The record class. */
    public Class<R> type() {
        return type;
    }

    /** The fields, in the order of their declaration. */
    public List<Field> fields() {
        return fields;
    }

    /** The field that JSON knows by a name, if there is one. */
    public Optional<Field> field(String name) {
        return fields.stream()
                .filter(field -> field.role() != Field.Role.OWNER && field.name().equals(name))
                .findFirst();
    }

    /** The fields that JSON knows: all but the owner. */
    public List<Field> given() {
        return fields.stream().filter(field -> field.role() != Field.Role.OWNER).toList();
    }

    /** Whether records of this type carry an id. */
    public boolean hasId() {
        return fields.get(0).role() == Field.Role.ID;
    }

    /** Makes a record of the values of its components, in the order of {@link #fields()}. */
    public R make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    /** The value of the component with an index in {@link #fields()}. */
    public Object valueIn(Record made, int index) {
        try {
            return accessors[index].invoke(made, NO_ARGUMENTS);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("cannot read a " + type.getSimpleName(), e);
        }
    }

    /**
     * The list of records of a type that a record of this type holds.
     *
     * @throws IllegalArgumentException if it has none
     */
    @SuppressWarnings("unchecked")
    <L extends Record> Facts<L> listIn(Record made, Class<L> listed) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).role() == Field.Role.LIST && fields.get(i).record() == listed) {
                return (Facts<L>) valueIn(made, i);
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no list of " + listed.getSimpleName());
    }

    /** A record of which nothing is known because all that could stand at the place is unknown. */
    public R blank(Place place) {
        Fact<Object> unknown = Fact.unknownWith(place);
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            values[i] = switch (field.role()) {
                case ID -> null;
                case FACT -> unknown;
                case PART -> of(field.record()).blank(place);
                case LIST, REFERENCE_LIST -> Facts.unknown(place, null, blankOf(field, place));
                case REFERENCE -> Ref.unknown(place, null, blankOf(field, place));
                case OWNER -> new Owner<>(blankOf(field, place));
            };
        }
        return make(values);
    }

    /** What a component is given where the submission leaves it out, in the record at a place. */
    public static Object absent(Field field, Place place) {
        return switch (field.role()) {
            case ID -> null;
            case FACT -> Fact.at(place, field.name(), null);
            case PART -> of(field.record()).blank(place.field(field.name()));
            case LIST, REFERENCE_LIST -> Facts.unknown(place, field.name(), blankOf(field, place.field(field.name())));
            case REFERENCE -> Ref.unknown(place, field.name(), blankOf(field, place.field(field.name())));
            case OWNER -> new Owner<>();
        };
    }

    private static Blank<?> blankOf(Field field, Place place) {
        return new Blank<>(of(field.record()), place);
    }

    static Field field(RecordComponent component) {
        Class<?> declaredIn = component.getDeclaringRecord();
        Class<?> raw = component.getType();
        String name = component.getName();
        if (raw == String.class) {
            return new Field(declaredIn, name, Field.Role.ID, null, null, null);
        }
        if (raw.isRecord()) {
            return new Field(declaredIn, name, Field.Role.PART, null, raw.asSubclass(Record.class), null);
        }
        Type argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (raw == Fact.class) {
            return new Field(declaredIn, name, Field.Role.FACT, valueType(argument), null, component.getAnnotation(InRange.class));
        }
        Class<? extends Record> target = ((Class<?>) argument).asSubclass(Record.class);
        Field.Role role = raw == Ref.class ? Field.Role.REFERENCE
                : raw == Owner.class ? Field.Role.OWNER
                : component.isAnnotationPresent(Referred.class) ? Field.Role.REFERENCE_LIST
                : Field.Role.LIST;
        return new Field(declaredIn, name, role, null, target, null);
    }

    private static ValueType valueType(Type type) {
        if (type instanceof ParameterizedType set) {
            if (set.getRawType() != Set.class) {
                throw new IllegalStateException("a fact cannot hold " + type);
            }
            ValueType member = valueType(set.getActualTypeArguments()[0]);
            return new ValueType(member.kind(), member.constants(), true);
        }
        return new ValueType(kind(type), constants(type), false);
    }

    private static ValueType.Kind kind(Type type) {
        if (type == Boolean.class) {
            return ValueType.Kind.BOOLEAN;
        } else if (type == BigDecimal.class) {
            return ValueType.Kind.NUMBER;
        } else if (type == LocalDate.class) {
            return ValueType.Kind.DATE;
        } else if (type == Expiry.class) {
            return ValueType.Kind.EXPIRY;
        } else if (type == String.class) {
            return ValueType.Kind.TEXT;
        } else if (constants(type) != null) {
            return ValueType.Kind.CONSTANT;
        }
        throw new IllegalStateException("a fact cannot hold " + type);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> constants(Type type) {
        return type instanceof Class<?> raw && raw.isEnum() ? (Class<? extends Enum<?>>) raw : null;
    }
}
