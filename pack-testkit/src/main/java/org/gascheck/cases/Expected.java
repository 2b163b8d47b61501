package org.gascheck.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.law.Outcome;
import org.gascheck.report.Verdict;

/**
 * What a case expects to be found.
 *
 * @param outcome    the outcome of its requirement
 * @param subject    the id of the subject that has it, or null where there is only one
 * @param missing    the JSON Pointers of the missing facts; none unless it is undetermined
 * @param evidence   the JSON Pointers of the facts that are evidence, or null where the case does not tell
 * @param provisions the provisions that are cited, or null where the case does not tell
 * @param also       by {@code requirement@subject}: the outcomes of other findings that the case is about. Of its own
 *                   requirement and those named here there are no other findings that decide anything.
 * @param verdict    what all these findings come to by themselves, or null where the case does not tell
 */
public record Expected(
        Outcome outcome,
        String subject,
        Set<String> missing,
        Set<String> evidence,
        List<String> provisions,
        Map<String, Outcome> also,
        Verdict verdict
) {
}
