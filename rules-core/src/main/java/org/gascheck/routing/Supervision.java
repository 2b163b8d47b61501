package org.gascheck.routing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Located;
import org.gascheck.law.routing.Line;
import org.gascheck.law.routing.Route;
import org.gascheck.law.routing.Routing;
import org.gascheck.routing.Responsibility.State;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.Industry;
import org.gascheck.subjects.users.UserKind;
import org.gascheck.subjects.users.VenueKind;

/** Tells the department of a user's industry, and what else is divided by industries. */
final class Supervision {

    private static final Text MATTER = new Text("行业主管部门（装用报警装置）", "the department of the industry (alarms)");
    private static final Text BY_INDUSTRY =
            new Text("须知道单位的行业（或场所类型）才能确定", "depends on the industry of the unit (or on the kind of venue)");
    private static final Text ANOTHER = new Text(
            "已按场所类型列出部门；所属行业不同的，可能还有其他部门",
            "the department of the kind of venue is told; by its industry there may be another");
    private static final Text NONE_OF_INDUSTRY =
            new Text("文件没有写明该行业由哪个部门负责", "the document names no department of this industry for it");

    private final Routing routing;

    Supervision(Routing routing) {
        this.routing = routing;
    }

    /** Those in charge of a user as the departments of its industry and of its kind of venue. */
    List<Responsibility> of(GasUser user) {
        if (user.kind().value() == UserKind.RESIDENT || routing.routes().stream().noneMatch(Route::supervises)) {
            return List.of();
        }
        Industry industry = user.industry().value();
        VenueKind venue = user.venueKind().value();
        List<Located> open = new ArrayList<>(List.of(user.kind()));
        open.removeIf(Located::isKnown);
        List<Responsibility> found = new ArrayList<>();
        for (Route route : routing.supervising(industry, venue)) {
            found.add(of(user, route, new Reach(true, open)));
        }
        if (industry == null) {
            found.add(open(user, found.isEmpty() ? BY_INDUSTRY : ANOTHER));
        } else if (routing.departments(industry, null).isEmpty()) {
            found.add(unnamed(industry, open));
        }
        return found;
    }

    /** That the industry is not known. */
    private static Responsibility open(GasUser user, Text note) {
        return new Responsibility(
                MATTER, State.OPEN, List.of(), List.of(), List.of(), List.of(), null,
                Routes.pointers(unknown(user)), false, note);
    }

    private static List<Located> unknown(GasUser user) {
        List<Located> facts = new ArrayList<>(List.of(user.kind(), user.industry(), user.venueKind()));
        facts.removeIf(Located::isKnown);
        return facts;
    }

    private Responsibility unnamed(Industry industry, List<Located> open) {
        Routing.Unnamed unnamed = routing.unnamed().get(industry);
        String perhaps = unnamed == null ? null : unnamed.perhaps();
        Set<String> clauses = new LinkedHashSet<>();
        routing.routes().stream()
                .filter(route -> route.supervises() && route.departments().contains(perhaps))
                .forEach(route -> clauses.add(route.clause()));
        return new Responsibility(
                MATTER, State.NONE_NAMED, List.of(), List.of(), List.copyOf(clauses), List.of(), perhaps,
                Routes.pointers(open), false, unnamed == null ? NONE_OF_INDUSTRY : unnamed.why());
    }

    /** What a route that is divided by industries says of a user. */
    Responsibility of(GasUser user, Route route, Reach reach) {
        Industry industry = user.industry().value();
        VenueKind venue = user.venueKind().value();
        List<String> departments = route.lines().stream()
                .filter(line -> line.reaches(industry, venue))
                .map(Line::department)
                .toList();
        Set<Located> missing = new LinkedHashSet<>(reach.open());
        if (industry == null && departments.isEmpty()) {
            missing.addAll(unknown(user));
        }
        State none = missing.isEmpty() ? State.NONE_NAMED : State.OPEN;
        return new Responsibility(
                route.matter(),
                departments.isEmpty() || !reach.open().isEmpty() ? none : State.NAMED,
                withOthersOfAnyIndustry(route, departments),
                route.provisions(departments),
                List.of(route.clause()),
                List.of(),
                null,
                Routes.pointers(List.copyOf(missing)),
                route.onlyInCases(),
                departments.isEmpty() && missing.isEmpty() ? NONE_OF_INDUSTRY : route.note());
    }

    private static List<String> withOthersOfAnyIndustry(Route route, List<String> departments) {
        if (departments.isEmpty()) {
            return departments;
        }
        return route.lines().stream()
                .filter(line -> line.isOfAnyIndustry() || departments.contains(line.department()))
                .map(Line::department)
                .toList();
    }
}
