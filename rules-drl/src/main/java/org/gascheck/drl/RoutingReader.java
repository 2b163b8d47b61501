package org.gascheck.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gascheck.Problem;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Authority;
import org.gascheck.law.Clause;
import org.gascheck.law.Concern;
import org.gascheck.law.Register;
import org.gascheck.law.routing.Line;
import org.gascheck.law.routing.Route;
import org.gascheck.law.routing.Routing;
import org.gascheck.subjects.users.Industry;
import org.gascheck.subjects.users.VenueKind;

/**
 * Reads how an instrument divides its work among departments, from {@code routing.yaml} beside {@code pack.yaml}. A
 * pack without that file has the routing of the pack that it extends.
 */
final class RoutingReader {

    static final String FILE = "routing.yaml";

    private final String instrument;
    private final Register register;
    private final Map<String, Authority> authorities;
    private final Consumer<Problem> problems;
    private final Set<String> known = new HashSet<>();

    /**
     * A reader for the pack of an instrument.
     *
     * @param authorities those of the pack, by name
     */
    RoutingReader(
            String instrument, Register register, Map<String, Authority> authorities, Consumer<Problem> problems) {
        this.instrument = instrument;
        this.register = register;
        this.authorities = authorities;
        this.problems = problems;
    }

    /** The routing, without what is wrong with it. */
    Routing read(Yaml root) {
        Map<String, Yaml> entries = root.only("routes", "unnamed");
        List<Yaml> own = root.required(entries, "routes").items();
        List<Route> routes = new ArrayList<>();
        List<Line> supervising = new ArrayList<>();
        for (Yaml each : own) {
            trying(() -> {
                Route route = route(each);
                routes.add(route);
                if (route.supervises()) {
                    supervising.addAll(route.lines());
                }
            });
        }
        // What departments do as those of their industries is known once all of them are.
        for (int i = 0; i < own.size() && routes.size() == own.size(); i++) {
            if (own.get(i).entries().containsKey("as-supervised")) {
                routes.set(i, asSupervised(routes.get(i), supervising));
            }
        }
        Map<Industry, Routing.Unnamed> unnamed = new LinkedHashMap<>();
        if (entries.containsKey("unnamed")) {
            entries.get("unnamed").entries().forEach((industry, says) ->
                    trying(() -> unnamed.put(industry(industry, says), unnamed(says))));
        }
        return new Routing(List.copyOf(routes), Collections.unmodifiableMap(unnamed));
    }

    private void trying(Runnable reading) {
        try {
            reading.run();
        } catch (PackProblem e) {
            problems.accept(e.problem());
        }
    }

    private Route route(Yaml route) {
        Map<String, Yaml> entries = route.only("clause", "matter", "supervises", "as-supervised", "industries",
                "venues", "lines", "concerns", "only-in-cases", "note");
        Yaml id = route.required(entries, "clause");
        if (!known.add(id.text())) {
            throw id.problem("条文 " + id.text() + " 出现了两次", "the clause " + id.text() + " occurs twice");
        }
        Clause clause = register.clauses().get(id.text());
        if (clause == null || !clause.isStatedBy(instrument)) {
            throw id.problem(
                    "登记册中 " + instrument + " 没有条文 " + id.text(),
                    "the register has no clause " + id.text() + " of " + instrument);
        }
        return new Route(
                clause.id(),
                clause.authorities().get(instrument),
                clause.provisions().get(instrument),
                route.required(entries, "matter").bilingual(),
                isTrue(entries, "supervises"),
                lines(route, entries, departments(clause, id)),
                concerns(entries),
                isTrue(entries, "only-in-cases"),
                entries.containsKey("note") ? entries.get("note").bilingual() : null);
    }

    private List<String> departments(Clause clause, Yaml from) {
        Authority authority = authorities.get(clause.authorities().get(instrument));
        if (authority == null) {
            throw from.problem(
                    "条文 " + clause.id() + " 的责任单位不在 pack.yaml 的 authorities 中",
                    "those in charge of " + clause.id() + " are not among the authorities of pack.yaml");
        }
        return authority.departments();
    }

    /** Those of the register, each with its industries; others only where the register names none. */
    private static List<Line> lines(Yaml route, Map<String, Yaml> entries, List<String> departments) {
        if (!entries.containsKey("lines")) {
            List<Industry> industries = constants(entries, "industries", Industry.class);
            List<VenueKind> venues = constants(entries, "venues", VenueKind.class);
            return departments.stream().map(each -> new Line(each, industries, venues)).toList();
        }
        Yaml lines = entries.get("lines");
        List<Line> read = new ArrayList<>();
        lines.entries().forEach((department, of) -> {
            Map<String, Yaml> whom = of.only("industries", "venues");
            read.add(new Line(department, constants(whom, "industries", Industry.class),
                    constants(whom, "venues", VenueKind.class)));
        });
        if (!departments.isEmpty() && !departments.equals(read.stream().map(Line::department).toList())) {
            throw lines.problem(
                    "应为责任单位：" + String.join("、", departments),
                    "expected the departments in charge: " + String.join(", ", departments));
        }
        return List.copyOf(read);
    }

    private static Route asSupervised(Route route, List<Line> supervising) {
        List<Line> lines = route.lines().stream()
                .map(line -> new Line(
                        line.department(),
                        ofDepartment(line, supervising).flatMap(each -> each.industries().stream()).distinct().toList(),
                        ofDepartment(line, supervising).flatMap(each -> each.venues().stream()).distinct().toList()))
                .toList();
        return new Route(
                route.clause(),
                route.authority(),
                route.provisions(),
                route.matter(),
                route.supervises(),
                lines,
                route.concerns(),
                route.onlyInCases(),
                route.note());
    }

    private static Stream<Line> ofDepartment(Line line, List<Line> supervising) {
        return supervising.stream().filter(each -> each.department().equals(line.department()));
    }

    private static List<Concern> concerns(Map<String, Yaml> entries) {
        if (!entries.containsKey("concerns")) {
            return List.of();
        }
        Yaml concerns = entries.get("concerns");
        return concerns.isList()
                ? concerns.items().stream().flatMap(each -> Concerns.read(each).stream()).toList()
                : Concerns.read(concerns);
    }

    private static boolean isTrue(Map<String, Yaml> entries, String key) {
        return entries.containsKey(key) && entries.get(key).truth();
    }

    private static <E extends Enum<E>> List<E> constants(Map<String, Yaml> entries, String key, Class<E> type) {
        return entries.containsKey(key)
                ? entries.get(key).items().stream().map(each -> each.constant(type)).toList()
                : List.of();
    }

    private static Industry industry(String name, Yaml at) {
        try {
            return Industry.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw at.problem("没有行业 " + name, "there is no industry " + name);
        }
    }

    private static Routing.Unnamed unnamed(Yaml says) {
        Map<String, Yaml> entries = says.only("perhaps", "why");
        return new Routing.Unnamed(
                says.required(entries, "perhaps").text(), says.required(entries, "why").bilingual());
    }
}
