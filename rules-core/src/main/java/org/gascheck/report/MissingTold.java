package org.gascheck.report;

import java.util.Collection;
import java.util.List;
import org.gascheck.facts.Located;

/**
 * The unknown facts that could still turn a finding, as findings tell them.
 *
 * @param first    their JSON Pointers, the first of them where they are many
 * @param more     how many more there are
 * @param askFirst the one of them to ask for first, or null
 */
public record MissingTold(List<String> first, int more, String askFirst) {

    /** Those of findings for which nothing is missing. */
    static final MissingTold NONE = new MissingTold(List.of(), 0, null);

    /** As many of some as there is room for, in bytes. */
    static MissingTold of(Collection<Located> missing, Located askFirst, int room) {
        String ask = askFirst == null ? null : askFirst.pointer();
        List<String> first =
                PlacedPointers.firstOf(missing, room - (ask == null ? 0 : Excerpt.size((Object) ask)));
        return new MissingTold(first, missing.size() - first.size(), ask);
    }

    static MissingTold of(Finding finding) {
        return new MissingTold(finding.missing(), finding.moreMissing(), finding.askFirst());
    }
}
