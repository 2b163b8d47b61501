package org.gascheck.facts.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.subjects.Population;

/**
 * What an operator declares to be so of facts that a register does not hold, such as {@code
 * gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC}: of the resident users, the kind of venue is that, where it is unknown.
 * A path leads through the fields of records to a fact, or to a list that is taken to be empty ({@code
 * gasUsers.refusals=[]}); conditions in brackets are held against what is told, and one on an unknown fact does not
 * hold. Immutable; their order makes no difference.
 */
public final class Assumptions {

    /** None. */
    public static final Assumptions NONE = new Assumptions(new TreeMap<>());

    /** How many a submission can rest on: each is held against all records on its path. */
    static final int MOST = 100;

    private final Map<String, Assumption> byDeclaration;
    private final Set<Field> parts = new HashSet<>();

    private Assumptions(Map<String, Assumption> byDeclaration) {
        this.byDeclaration = Collections.unmodifiableMap(byDeclaration);
        byDeclaration.values().stream().flatMap(each -> each.path().stream()).map(Assumption.Step::field)
                .filter(field -> field.role() == Field.Role.PART).forEach(parts::add);
    }

    /**
     * Assumptions about the submissions of gascheck.
     *
     * @throws IllegalArgumentException if one cannot be read, such as for an unknown field; see {@link #fault}
     */
    public static Assumptions of(String... declared) {
        return of(Population.MODEL, Arrays.asList(declared));
    }

    /**
     * Assumptions about the submissions of a model.
     *
     * @throws IllegalArgumentException if one cannot be read, or there are more than 100
     */
    public static Assumptions of(FactModel model, Collection<String> declared) {
        List<Assumption> read = new ArrayList<>();
        for (String each : declared) {
            try {
                read.add(AssumptionReader.read(model, Objects.requireNonNull(each, "an assumption is null")));
            } catch (AssumptionReader.Fault e) {
                throw new IllegalArgumentException(e.text().en(), e);
            }
        }
        Assumptions assumptions = NONE.with(read);
        if (assumptions.byDeclaration.size() > MOST) {
            throw new IllegalArgumentException(Wording.tooManyAssumptions().en());
        }
        return assumptions;
    }

    /**
     * What is wrong with the first of some assumptions that cannot be read, and what was expected; empty where all can.
     */
    public static Optional<Text> fault(FactModel model, Collection<String> declared) {
        for (String each : declared) {
            try {
                AssumptionReader.read(model, each);
            } catch (AssumptionReader.Fault e) {
                return Optional.of(e.text());
            }
        }
        return new HashSet<>(declared).size() > MOST ? Optional.of(Wording.tooManyAssumptions()) : Optional.empty();
    }

    /** The assumptions as they were declared, sorted. */
    public Set<String> declared() {
        return byDeclaration.keySet();
    }

    /** These and others. */
    Assumptions with(Collection<Assumption> others) {
        Map<String, Assumption> all = new TreeMap<>(byDeclaration);
        others.forEach(each -> all.putIfAbsent(each.declared(), each));
        return all.size() == byDeclaration.size() ? this : new Assumptions(all);
    }

    /** All of them, in the order of their texts. */
    Collection<Assumption> all() {
        return byDeclaration.values();
    }

    /**
     * Whether one leads into the record that a field holds, so that each fact in it is unknown by itself where it is
     * left out.
     */
    boolean leadInto(Field part) {
        return parts.contains(part);
    }

    /** Whether some lead into records that these do not lead into. */
    boolean leadFurther(Assumptions others) {
        return !parts.containsAll(others.parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assumptions assumptions && declared().equals(assumptions.declared());
    }

    @Override
    public int hashCode() {
        return declared().hashCode();
    }

    @Override
    public String toString() {
        return declared().toString();
    }
}
