package org.gascheck.reports.routing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.law.Authority;
import org.gascheck.law.RulePack;
import org.gascheck.law.routing.Line;
import org.gascheck.law.routing.Route;
import org.gascheck.law.routing.Routing;
import org.gascheck.subjects.users.Industry;

/**
 * The whole division of work of an instrument: its routes, those responsible for its paragraphs, and the departments of
 * all industries.
 *
 * @param industries each with its departments, none where none is named
 */
record RoutingTable(
        RulePack pack, List<Route> routes, List<Authority> paragraphs, Map<Industry, List<String>> industries) {

    static RoutingTable of(RulePack pack) {
        Map<Industry, List<String>> industries = new EnumMap<>(Industry.class);
        for (Industry industry : Industry.values()) {
            industries.put(industry, pack.routing().departments(industry, null));
        }
        List<String> ofRoutes = pack.routing().routes().stream().map(Route::authority).toList();
        return new RoutingTable(
                pack,
                pack.routing().routes(),
                pack.authorities().values().stream()
                        .filter(each -> !ofRoutes.contains(each.name()) || !each.name().startsWith("附件2"))
                        .toList(),
                industries);
    }

    /** What is said of an industry of which no department is named; null where nothing is. */
    Routing.Unnamed unnamed(Industry industry) {
        return pack.routing().unnamed().get(industry);
    }

    /** The industries and kinds of venue of a line, in words; empty where it has none. */
    static List<Text> whom(Line line) {
        List<Text> names = new ArrayList<>();
        line.industries().forEach(each -> names.add(Vocabulary.constant(each)));
        return names;
    }
}
