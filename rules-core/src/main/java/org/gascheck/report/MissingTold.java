package org.gascheck.report;

import java.util.List;

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

    static MissingTold of(Finding finding) {
        return new MissingTold(finding.missing(), finding.moreMissing(), finding.askFirst());
    }
}
