package org.gascheck.facts.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;

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
            return new RecordType(type, Components.of(type));
        }
    };

    private static final Object[] NO_ARGUMENTS = {};

    private final Class<R> type;
    private final List<Field> fields;
    private final Constructor<R> constructor;
    private final Method[] accessors;
    private final Consistency<R> consistency;
    private final List<String> kinds;
    private final Set<Field.Role> roles;
    /** Makes records of which nothing is known: one for all lists that are unknown. */
    private final Function<Place, R> blanks = place -> BlankRecords.at(this, place);
    private final Function<Place, R> blanksBehind = reference -> BlankRecords.behind(this, reference);
    private final BiFunction<Place, String, R> untold = (place, id) -> BlankRecords.untold(this, place, id);
    /** Found out when somebody asks: most types need not be read for most submissions. */
    private volatile int[] towardsSubjects;
    private volatile List<Link> links;

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
        this.consistency = consistencyOf(type);
        this.kinds = kindsOf(type);
        this.roles = fields.stream().map(Field::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.Role.class)));
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Consistency<R> consistencyOf(Class<R> type) {
        Consistent named = type.getAnnotation(Consistent.class);
        try {
            return named == null ? null : (Consistency<R>) named.value().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    named.value().getName() + ": expected a public class with a public constructor "
                            + "that takes nothing",
                    e);
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
                .filter(field -> field.isInJson() && field.name().equals(name))
                .findFirst();
    }

    /** The fields that JSON knows: all but what the nesting and the references of other records tell. */
    public List<Field> given() {
        return fields.stream().filter(Field::isInJson).toList();
    }

    /** What compares the facts of such a record; null where nothing does. */
    public Consistency<R> consistency() {
        return consistency;
    }

    /** The simple names of the record type and of all interfaces that it has, by which rules can read its fields. */
    public List<String> kinds() {
        return kinds;
    }

    private static List<String> kindsOf(Class<?> type) {
        List<Class<?>> kinds = new ArrayList<>(List.of(type));
        for (int i = 0; i < kinds.size(); i++) {
            kinds.addAll(Arrays.asList(kinds.get(i).getInterfaces()));
        }
        return kinds.stream().map(Class::getSimpleName).distinct().toList();
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
     * The value of a field as evidence shows it, or null where it is unknown.
     *
     * @throws IllegalArgumentException if there is no fact of that name
     */
    public Object shown(Record made, String name) {
        return located(made, name).shown();
    }

    /**
     * The fact, list or reference in a field.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Located located(Record made, String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name) && valueIn(made, i) instanceof Located located) {
                return located;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no fact " + name);
    }

    /** Whether nothing is known of a record but its id, and no other fact says anything of it. */
    public boolean isBlank(Record made) {
        for (int i = 0; i < fields.size(); i++) {
            Object value = valueIn(made, i);
            boolean blank =
                    switch (fields.get(i).role()) {
                        case ID -> true;
                        case FACT -> !((Fact<?>) value).isKnown() && ((Fact<?>) value).bearing() == null;
                        case PART -> of(fields.get(i).record()).isBlank((Record) value);
                        case LIST, REFERENCE_LIST, REFERENCE -> !((Located) value).isKnown()
                                && ((Located) value).sources().isEmpty();
                        case OWNER, REFERRING -> false;
                    };
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    /** The types of the records that some fields of this one lead to, outermost first; this type itself before them. */
    List<RecordType<?>> reachable(Predicate<Field> by) {
        Set<RecordType<?>> seen = new HashSet<>(Set.of(this));
        List<RecordType<?>> types = new ArrayList<>(seen);
        for (int i = 0; i < types.size(); i++) {
            for (Field field : types.get(i).fields) {
                if (field.record() != null && by.test(field) && seen.add(of(field.record()))) {
                    types.add(of(field.record()));
                }
            }
        }
        return types;
    }

    /** The references of such records whose targets are told who refers to them. */
    public List<Link> links() {
        List<Link> found = links;
        if (found == null) {
            found = Link.of(this);
            links = found;
        }
        return found;
    }

    /** Whether some field has a role. */
    public boolean has(Field.Role role) {
        return roles.contains(role);
    }

    /** The positions of the fields that list subjects, or hold records in which subjects are nested. */
    int[] towardsSubjects() {
        int[] positions = towardsSubjects;
        if (positions == null) {
            positions = IntStream.range(0, fields.size()).filter(i -> leadsToSubjects(fields.get(i))).toArray();
            towardsSubjects = positions;
        }
        return positions;
    }

    private static boolean leadsToSubjects(Field field) {
        return field.listsSubjects() || field.isNested() && of(field.record()).reachable(Field::isNested).stream()
                .flatMap(type -> type.fields.stream()).anyMatch(Field::listsSubjects);
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

    /** What makes records of which nothing is known because all that could stand at a place is unknown. */
    Function<Place, R> blanks() {
        return blanks;
    }

    /** What makes records of which nothing is known because the reference at a place is not given. */
    Function<Place, R> blanksBehind() {
        return blanksBehind;
    }

    /** What makes records of which nothing is told but their ids, of their places and ids. */
    public BiFunction<Place, String, R> untold() {
        return untold;
    }

    /** What a component is given where the submission leaves it out, in the record at a place. */
    public static Object absent(Field field, Place place) {
        return BlankRecords.absent(field, place);
    }
}
