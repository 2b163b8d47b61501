package org.gascheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Ref;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.programme.AreaLevel;
import org.gascheck.subjects.programme.District;
import org.gascheck.subjects.programme.InArea;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.gascheck.truth.Truth;

/**
 * The subjects of a submission, and who of them is counted in which area. A submission of one area is of that area; in
 * one of several, whoever tells no area is perhaps of each, and of one in which all others lie.
 */
public final class Areas {

    private final Subjects found;
    private final List<Subject> subjects;
    private final Map<String, Facts<?>> notGiven = new HashMap<>();
    private final List<District> areas = new ArrayList<>();
    /** By area those that lie in it, or may do so, itself among them. */
    private final Map<District, List<District>> within = new IdentityHashMap<>();
    private final Map<String, OfKind> byKind = new HashMap<>();

    /** The subjects of a kind by the area that they tell, and those that tell none. */
    private record OfKind(Map<District, List<Subject>> direct, List<Subject> unplaced) {

        OfKind() {
            this(new IdentityHashMap<>(), new ArrayList<>());
        }
    }

    private Areas(Subjects found) {
        this.found = found;
        this.subjects = found.all();
    }

    /** Those of a submission. */
    public static Areas of(Submission submission) {
        Areas all = new Areas(Subjects.of(submission));
        for (Subject subject : all.subjects) {
            if (subject.type() == District.class) {
                all.areas.add((District) subject.record());
            }
        }
        if (!all.areas.isEmpty()) {
            all.place(submission);
        }
        return all;
    }

    private void place(Submission submission) {
        for (District area : areas) {
            within.put(area, areas.stream()
                    .filter(other -> liesIn(other, area).truth() != Truth.NO)
                    .toList());
        }
        for (Subject subject : subjects) {
            OfKind ofKind = byKind.computeIfAbsent(subject.kind(), kind -> new OfKind());
            District area = areaOf(subject);
            if (area == null) {
                ofKind.unplaced().add(subject);
            } else {
                ofKind.direct().computeIfAbsent(area, key -> new ArrayList<>()).add(subject);
            }
        }
        RecordType<?> population = RecordType.of(submission.population().getClass());
        for (int i = 0; i < population.fields().size(); i++) {
            Field field = population.fields().get(i);
            if (population.valueIn(submission.population(), i) instanceof Facts<?> list && !list.isKnown()) {
                notGiven.put(field.record().getSimpleName(), list);
            }
        }
    }

    /** All subjects; what lies in a subject comes after it. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** The lists of subjects that are unknown: see {@link Subjects#listsNotGiven()}. */
    List<String> listsNotGiven() {
        return found.listsNotGiven();
    }

    /** Whether there are areas in which anybody could be counted. */
    public boolean exist() {
        return !areas.isEmpty();
    }

    /** The list of the subjects of a kind where the submission does not tell it; else null. */
    public Facts<?> listNotGiven(String kind) {
        return notGiven.get(kind);
    }

    /** Goes through those of a kind who are or may be counted in an area, each with the claim that it is. */
    public void forEach(String kind, District area, BiConsumer<Subject, Claim> each) {
        OfKind ofKind = byKind.get(kind);
        if (ofKind == null) {
            return;
        }
        for (District in : within.get(area)) {
            List<Subject> direct = ofKind.direct().getOrDefault(in, List.of());
            if (!direct.isEmpty()) {
                Claim lies = liesIn(in, area);
                direct.forEach(subject -> each.accept(subject, counted(subject, lies)));
            }
        }
        boolean all = holdsAll(area);
        ofKind.unplaced().forEach(subject -> each.accept(subject, mayBeCounted(subject, all)));
    }

    private Claim counted(Subject subject, Claim lies) {
        Ref<District> told = areas.size() == 1 ? null : told(subject);
        return told == null ? lies : Claims.all(Claims.isTold(told), lies);
    }

    /** Who cannot tell an area is counted in each: better too many than one left out. */
    private static Claim mayBeCounted(Subject subject, boolean holdsAll) {
        Ref<District> told = told(subject);
        return holdsAll || told == null ? Claims.holds(true) : Claims.isDeclared(told);
    }

    private boolean holdsAll(District area) {
        return areas.size() == 1
                || within.get(area).size() == areas.size()
                        && areas.stream().allMatch(other -> liesIn(other, area).truth() == Truth.YES);
    }

    /** Where a subject is counted. */
    public Site siteOf(Subject subject) {
        return Site.of(areaOf(subject));
    }

    /** The innermost area of a subject, as far as the submission tells it; else null. */
    District areaOf(Subject subject) {
        if (areas.size() == 1) {
            return areas.get(0);
        }
        for (Subject each = subject; each != null; each = each.within()) {
            if (each.record() instanceof District area) {
                return area;
            }
        }
        Ref<District> told = told(subject);
        return told == null || !told.isKnown() ? null : told.get();
    }

    private static Ref<District> told(Subject subject) {
        for (Subject each = subject; each != null; each = each.within()) {
            if (each.record() instanceof InArea counted) {
                return counted.area();
            }
        }
        return null;
    }

    /** An area is the other one, or lies in it. */
    private Claim liesIn(District inner, District outer) {
        District at = inner;
        Claim steps = Claims.holds(true);
        for (int step = 0; at != outer; step++) {
            if (!at.within().isKnown()) {
                return Claims.all(steps, mayLieIn(at, outer));
            }
            steps = Claims.all(steps, Claims.isTold(at.within()));
            at = at.within().get();
            if (step > areas.size()) {
                return Claims.isNot(steps);
            }
        }
        return steps;
    }

    /** Of two areas of one level neither lies in the other. */
    private static Claim mayLieIn(District inner, District outer) {
        return Claims.all(
                Claims.inEachCase(outer.level(), AreaLevel.class, level -> switch (level) {
                    case MUNICIPALITY -> Claims.isNot(inner.level(), AreaLevel.MUNICIPALITY);
                    case DISTRICT -> Claims.is(inner.level(), AreaLevel.SUB_DISTRICT);
                    case SUB_DISTRICT -> Claims.holds(false);
                }),
                Claims.isDeclared(inner.within()));
    }
}
