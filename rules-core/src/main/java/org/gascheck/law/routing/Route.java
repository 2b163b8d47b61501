package org.gascheck.law.routing;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.law.Concern;

/**
 * What an instrument puts departments in charge of by a clause of the register.
 *
 * @param clause     the id of the clause
 * @param authority  what the register calls those in charge of it
 * @param provisions where the instrument says it
 * @param matter     what they are in charge of, in our own words
 * @param supervises whether those that it names are the departments of the industries
 * @param lines      the departments with those of whom they are in charge, in the order of the instrument; none where
 *                   it names nobody
 * @param concerns   the subjects that it is about; none where submissions tell of no such thing
 * @param onlyInCases whether there has to be a case of it, such as a dispute, before anybody is in charge
 * @param note       what else is to be said of it, or null
 */
public record Route(
        String clause,
        String authority,
        List<String> provisions,
        Text matter,
        boolean supervises,
        List<Line> lines,
        List<Concern> concerns,
        boolean onlyInCases,
        Text note) {

    /** The departments that it names. */
    public List<String> departments() {
        return lines.stream().map(Line::department).toList();
    }

    /**
     * Where it stands of some of its departments: at their own places where it has a place for each department, else at
     * all of its places; what several of these have in common stands for them where none is of the departments.
     */
    public List<String> provisions(List<String> of) {
        List<String> own = provisions.stream().filter(place -> of.contains(lastStep(place))).toList();
        if (!own.isEmpty()) {
            return own;
        }
        List<String> common = provisions.stream().map(Route::withoutLastStep).distinct().toList();
        return provisions.size() > 1 && common.size() == 1 && !common.get(0).isEmpty() ? common : provisions;
    }

    private static String lastStep(String place) {
        return place.substring(place.lastIndexOf(' ') + 1);
    }

    private static String withoutLastStep(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf(' ')));
    }
}
