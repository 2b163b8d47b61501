package org.gascheck.law.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gascheck.Text;
import org.gascheck.subjects.users.Industry;
import org.gascheck.subjects.users.VenueKind;

/**
 * How an instrument divides its work among departments, beside those responsible for each of its paragraphs.
 *
 * @param routes  in the order of the instrument
 * @param unnamed the industries of which it names no department, with who might be
 */
public record Routing(List<Route> routes, Map<Industry, Unnamed> unnamed) {

    /**
     * That an instrument names no department of an industry.
     *
     * @param perhaps the department that may be meant, which a person has to confirm
     * @param why     what the instrument says instead, or that it says nothing
     */
    public record Unnamed(String perhaps, Text why) {
    }

    /** That of an instrument that says nothing of departments. */
    public static final Routing NONE = new Routing(List.of(), Map.of());

    /** The route of a clause, where the instrument has it. */
    public Optional<Route> of(String clause) {
        return routes.stream().filter(each -> each.clause().equals(clause)).findFirst();
    }

    /**
     * The departments of an industry and of a kind of venue, as the instrument names them; null stands for one that is
     * not known. None where it names none.
     */
    public List<String> departments(Industry industry, VenueKind venue) {
        if (industry == null && venue == null) {
            return List.of();
        }
        List<String> departments = new ArrayList<>(2);
        for (Route route : routes) {
            for (Line line : route.supervises() ? route.lines() : List.<Line>of()) {
                if (line.reaches(industry, venue) && !departments.contains(line.department())) {
                    departments.add(line.department());
                }
            }
        }
        return List.copyOf(departments);
    }

    /** The routes that name the department of an industry or of a kind of venue. */
    public List<Route> supervising(Industry industry, VenueKind venue) {
        return routes.stream()
                .filter(route -> route.supervises()
                        && route.lines().stream().anyMatch(line -> line.reaches(industry, venue)))
                .toList();
    }

    /** Whether a department supervises an industry. */
    public boolean isSupervisor(String department) {
        for (Route route : routes) {
            for (Line line : route.supervises() ? route.lines() : List.<Line>of()) {
                if (line.department().equals(department)) {
                    return true;
                }
            }
        }
        return false;
    }
}
