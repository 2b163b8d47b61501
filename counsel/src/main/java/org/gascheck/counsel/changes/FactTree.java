package org.gascheck.counsel.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gascheck.facts.Place;
import org.gascheck.facts.UncountedDay;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.report.FindingEntry;
import org.gascheck.truth.OpenFact;

/**
 * The facts of a submission as the maps and lists in which they are handed in, with changes to them. All pointers are
 * those of the tree: a member that is taken out of its list keeps its place there, and the reader alone no longer sees
 * it. Immutable.
 */
public final class FactTree {

    private static final ReadLimits UNLIMITED = new ReadLimits(
            Integer.MAX_VALUE - 16, 1_000, Integer.MAX_VALUE, Integer.MAX_VALUE, 1, Integer.MAX_VALUE);

    private final FactModel model;
    private final Map<String, Object> root;
    private final Members members;
    /** Days that were handed in and do not count; the facts there are unknown. */
    private final List<UncountedDay> uncounted;

    private FactTree(
            FactModel model, Map<String, Object> root, Members members, List<UncountedDay> uncounted) {
        this.model = model;
        this.root = root;
        this.members = members;
        this.uncounted = uncounted;
    }

    /** What a submission tells, its day and instruments among it; not what is assumed or follows from other facts. */
    public static FactTree of(Submission submission) {
        return new FactTree(submission.model(), ToldTree.of(submission), Members.ALL, submission.uncountedDays());
    }

    static FactTree of(FactModel model, Map<String, Object> root) {
        return new FactTree(model, root, Members.ALL, List.of());
    }

    /** The model of the facts. */
    public FactModel model() {
        return model;
    }

    Map<String, Object> root() {
        return root;
    }

    /** All of it as JSON has it, members that were taken out among it; not to be changed. */
    public Map<String, Object> asJson() {
        return Collections.unmodifiableMap(withUncounted().root);
    }

    /** The value, list or record at a place: of the classes of {@code java.util}, or null where it is not told. */
    public Object at(String pointer) {
        Object here = root;
        for (String step : steps(pointer)) {
            if (here instanceof Map<?, ?> fields) {
                here = fields.get(step);
            } else if (here instanceof List<?> members && Fields.isIndex(step)) {
                int index = Integer.parseInt(step);
                here = index < members.size() ? members.get(index) : null;
            } else {
                return null;
            }
        }
        return here;
    }

    /**
     * The same with a fact told, in parts that are made where they are left out.
     *
     * @throws IllegalArgumentException if the place lies in a member of a list that is not there
     */
    public FactTree telling(String pointer, Object value) {
        return changed(pointer, old -> value);
    }

    /** The same with a fact, or all of a record that is a part, unknown. */
    public FactTree forgetting(String pointer) {
        return at(pointer) == null ? this : changed(pointer, old -> null);
    }

    /** The same with one more member of a list that is known. */
    public FactTree adding(String list, Map<String, Object> member) {
        return changed(list, old -> {
            List<Object> longer = new ArrayList<>((List<?>) old);
            longer.add(member);
            return longer;
        });
    }

    /** The same with a member at a place of a list, or after the last one; a list that is unknown becomes known. */
    FactTree putting(String member, Map<String, Object> record) {
        int slash = member.lastIndexOf('/');
        String list = member.substring(0, slash);
        FactTree tree = at(list) == null ? telling(list, List.of()) : this;
        List<Object> members = new ArrayList<>((List<?>) tree.at(list));
        int index = Integer.parseInt(member.substring(slash + 1));
        while (members.size() <= index) {
            members.add(record);
        }
        return tree.telling(list, members);
    }

    /** The same without a member of a list. */
    public FactTree removing(String member) {
        return new FactTree(model, root, members.without(member), uncounted);
    }

    /** The same with only some members of the lists of the submission itself. */
    public FactTree keeping(Set<String> some) {
        return new FactTree(model, root, members.keeping(some, root), uncounted);
    }

    private FactTree changed(String pointer, UnaryOperator<Object> change) {
        try {
            return new FactTree(model, castMap(changed(root, steps(pointer), 0, change)), members, uncounted);
        } catch (IndexOutOfBoundsException | NumberFormatException | ClassCastException e) {
            throw new IllegalArgumentException(
                    "the facts have nothing at " + pointer + "; expected the place of a fact", e);
        }
    }

    private static Object changed(Object here, String[] steps, int at, UnaryOperator<Object> change) {
        if (at == steps.length) {
            return change.apply(here);
        }
        if (here instanceof List<?> members) {
            List<Object> copy = new ArrayList<>(members);
            int index = Integer.parseInt(steps[at]);
            copy.set(index, changed(copy.get(index), steps, at + 1, change));
            return copy;
        }
        if (here == null && Fields.isIndex(steps[at])) {
            throw new IndexOutOfBoundsException("an unknown list has no members");
        }
        Map<String, Object> copy = here == null ? new LinkedHashMap<>() : new LinkedHashMap<>(castMap(here));
        Object value = changed(copy.get(steps[at]), steps, at + 1, change);
        if (value == null) {
            copy.remove(steps[at]);
        } else {
            copy.put(steps[at], value);
        }
        return copy;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> castMap(Object fields) {
        return (Map<String, Object>) fields;
    }

    static String[] steps(String pointer) {
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/");
    }

    /**
     * The submission, with all the checks of the reader.
     *
     * @throws InvalidSubmissionException if facts cannot be so together
     */
    public Submission submission() {
        return Submissions.of(model, members.left(withUncounted().root), "changed", UNLIMITED);
    }

    /** With the days that do not count where nothing else is told by now: the reader tells again that they do not. */
    private FactTree withUncounted() {
        FactTree tree = this;
        for (UncountedDay each : uncounted) {
            Object record = at(each.pointer().substring(0, each.pointer().lastIndexOf('/')));
            if (record != null && at(each.pointer()) == null) {
                tree = tree.telling(each.pointer(), each.written());
            }
        }
        return tree;
    }

    /** The places of all that it tells: values, references and lists, without ids. */
    public List<String> told() {
        List<String> told = new ArrayList<>();
        addTold(model.submission(), root, "", told);
        return told;
    }

    private static void addTold(RecordType<?> type, Map<String, Object> fields, String pointer, List<String> told) {
        for (Field field : type.given()) {
            String at = pointer + '/' + field.name();
            Object value = fields.get(field.name());
            if (value == null || field.role() == Field.Role.ID || field.declaredIn() == Submission.class) {
                continue;
            }
            if (field.role() == Field.Role.PART) {
                addTold(RecordType.of(field.record()), castMap(value), at, told);
                continue;
            }
            told.add(at);
            if (field.role() == Field.Role.LIST) {
                List<?> members = (List<?>) value;
                for (int i = 0; i < members.size(); i++) {
                    addTold(RecordType.of(field.record()), castMap(members.get(i)), at + '/' + i, told);
                }
            }
        }
    }

    /** How many values, records and lists of it are left. */
    public int size() {
        return members.size(root);
    }

    /** Where in the tree that stands which the submission has at a place. */
    public String inTree(String pointer) {
        return members.inTree(pointer);
    }

    /** Where that stands in the tree which is asked for, if a fact of the submission is open. */
    String inTree(OpenFact open) {
        Place place = open.place().isBehindReference() ? open.place().parent() : open.place();
        return inTree(place.pointer());
    }

    /** A new set of the places in the tree on which a finding rests: its grounds, and what could still turn it. */
    public Set<String> restsOn(FindingEntry finding) {
        Set<String> places = new LinkedHashSet<>();
        finding.grounds().forEach(each -> places.add(inTree(each.pointer())));
        finding.open().forEach(each -> places.add(inTree(each)));
        return places;
    }

    /** The members that were taken out one by one. */
    public Set<String> removed() {
        return members.removed();
    }

    /** Which members of its lists are left. */
    Members members() {
        return members;
    }
}
