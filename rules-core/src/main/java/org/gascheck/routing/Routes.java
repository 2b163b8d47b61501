package org.gascheck.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.Text;
import org.gascheck.facts.Located;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Area;
import org.gascheck.law.Authority;
import org.gascheck.law.Register;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.routing.InCharge;
import org.gascheck.law.routing.Line;
import org.gascheck.law.routing.Route;
import org.gascheck.report.ReportedSubject;
import org.gascheck.routing.Responsibility.State;
import org.gascheck.subjects.users.GasUser;

/**
 * Tells who is in charge of what of a subject by an instrument: by the routes of its pack, and by those responsible for
 * the paragraphs in which the requirements on such a subject stand. Needs no date and judges nothing. Immutable.
 */
public final class Routes {

    private final RulePack pack;
    private final Map<String, Area> areas;

    private Routes(RulePack pack, Map<String, Area> areas) {
        this.pack = pack;
        this.areas = areas;
    }

    /** Those of an instrument, with the names of areas from a register. */
    public static Routes of(RulePack pack, Register register) {
        return new Routes(pack, register.areas());
    }

    /** Of every subject that a submission lists by itself; of those nested in it, {@link #of(Subject)} tells. */
    public List<SubjectRouting> of(Submission submission) {
        return Subjects.of(submission).all().stream()
                .filter(each -> each.within() == null)
                .map(this::of)
                .toList();
    }

    /** Of one subject. */
    public SubjectRouting of(Subject subject) {
        List<Responsibility> responsibilities = new ArrayList<>();
        if (subject.record() instanceof GasUser user) {
            responsibilities.addAll(new Supervision(pack.routing()).of(user));
        }
        for (Route route : pack.routing().routes()) {
            if (!route.supervises() || !(subject.record() instanceof GasUser)) {
                ofRoute(route, subject).forEach(responsibilities::add);
            }
        }
        responsibilities.addAll(ofRequirements(subject));
        return new SubjectRouting(
                ReportedSubject.of(subject),
                pack.instrument().id(),
                Stream.concat(
                                responsibilities.stream().filter(each -> !each.onlyInCases()),
                                responsibilities.stream().filter(Responsibility::onlyInCases))
                        .toList());
    }

    private Stream<Responsibility> ofRoute(Route route, Subject subject) {
        Reach reach = Reach.of(route.concerns(), subject.record());
        if (!reach.isPossible()) {
            return Stream.empty();
        }
        boolean isDivided = route.lines().stream().anyMatch(each -> !each.isOfAnyIndustry());
        if (isDivided && subject.record() instanceof GasUser user) {
            return Stream.of(new Supervision(pack.routing()).of(user, route, reach));
        }
        List<String> departments = new ArrayList<>(route.lines().stream().map(Line::department).toList());
        List<String> ofOthers = new ArrayList<>();
        Authority authority = pack.authorities().get(route.authority());
        if (authority != null && !authority.ofIndustries().isEmpty()) {
            InCharge inCharge = InCharge.of(pack, authority, subject.record());
            departments.retainAll(inCharge.departments());
            ofOthers.addAll(inCharge.ofOthers());
        }
        return Stream.of(new Responsibility(
                route.matter(),
                reach.open().isEmpty() ? State.NAMED : State.OPEN,
                departments,
                route.provisions(),
                clauses(route, subject),
                ofOthers,
                null,
                pointers(reach.open()),
                route.onlyInCases(),
                route.note()));
    }

    /** That of the route, and the requirements on such subjects for which the same departments are responsible. */
    private List<String> clauses(Route route, Subject subject) {
        Set<String> clauses = new LinkedHashSet<>(List.of(route.clause()));
        pack.about(subject.kind()).stream()
                .filter(each -> each.authority().name().equals(route.authority()))
                .forEach(each -> clauses.add(each.id()));
        return List.copyOf(clauses);
    }

    private List<Responsibility> ofRequirements(Subject subject) {
        Map<Authority, List<Requirement>> byAuthority = new LinkedHashMap<>();
        pack.about(subject.kind()).stream()
                // What only the department of the industry does is told with that department.
                .filter(each -> !each.authority().departments().isEmpty() || !each.authority().byIndustry())
                .filter(each -> pack.routing().routes().stream().noneMatch(route -> tells(route, each, subject)))
                .filter(each -> !areas.containsKey(each.area())
                        || Reach.of(areas.get(each.area()).concerns(), subject.record()).isPossible())
                .forEach(each -> byAuthority.computeIfAbsent(each.authority(), key -> new ArrayList<>()).add(each));
        return byAuthority.entrySet().stream()
                .map(each -> ofParagraph(each.getKey(), each.getValue(), subject))
                .toList();
    }

    /** Whether who is in charge of a requirement is told with a route that is about such subjects. */
    private static boolean tells(Route route, Requirement requirement, Subject subject) {
        return route.authority().equals(requirement.authority().name())
                && !(route.supervises() && subject.record() instanceof GasUser)
                && route.concerns().stream().anyMatch(each -> each.kind().equals(subject.kind()));
    }

    private Responsibility ofParagraph(Authority authority, List<Requirement> requirements, Subject subject) {
        // The department of the industry stands by itself where the paragraph names others.
        boolean isLine = !authority.departments().isEmpty();
        InCharge inCharge = isLine && authority.byIndustry()
                ? InCharge.of(pack, withoutIndustry(authority), subject.record())
                : InCharge.of(pack, requirements.get(0), subject.record());
        Set<String> provisions = new LinkedHashSet<>();
        if (isLine) {
            provisions.add(authority.provision());
        } else {
            requirements.forEach(
                    each -> provisions.addAll(InCharge.provisions(pack, each, subject.record())));
        }
        List<Located> open = open(requirements, subject);
        State named = inCharge.departments().isEmpty() ? State.NONE_NAMED : State.NAMED;
        return new Responsibility(
                matter(requirements),
                open.isEmpty() ? named : State.OPEN,
                inCharge.departments(),
                List.copyOf(provisions),
                requirements.stream().map(Requirement::id).toList(),
                inCharge.ofOthers(),
                null,
                pointers(Stream.concat(open.stream(), inCharge.missing().stream()).toList()),
                false,
                inCharge.note());
    }

    /** The unknown facts by which the areas of all requirements might not concern the subject. */
    private List<Located> open(List<Requirement> requirements, Subject subject) {
        List<Reach> reaches = requirements.stream()
                .map(each -> areas.get(each.area()))
                .filter(Objects::nonNull)
                .map(area -> Reach.of(area.concerns(), subject.record()))
                .toList();
        return reaches.isEmpty() || reaches.stream().anyMatch(each -> each.open().isEmpty())
                ? List.of()
                : reaches.stream().flatMap(each -> each.open().stream()).distinct().toList();
    }

    private static Authority withoutIndustry(Authority of) {
        return new Authority(of.name(), of.departments(), of.provision(), of.note(), of.ofIndustries(), false);
    }

    private Text matter(List<Requirement> requirements) {
        List<Text> names = requirements.stream()
                .map(Requirement::area)
                .distinct()
                .map(each -> areas.containsKey(each) ? areas.get(each).name() : new Text(each, each))
                .toList();
        return new Text(
                String.join("、", names.stream().map(Text::zh).toList()),
                String.join(", ", names.stream().map(Text::en).toList()));
    }

    static List<String> pointers(List<Located> facts) {
        return facts.stream().map(Located::pointer).distinct().toList();
    }
}
