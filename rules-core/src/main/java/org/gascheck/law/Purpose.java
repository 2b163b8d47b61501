package org.gascheck.law;

import java.util.List;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.facts.Subject;

/**
 * What people judge something for, such as whether a user may be connected: a question on each of some subjects, and
 * the requirements that decide it.
 *
 * @param id              the name that is given to ask it
 * @param name            what people call it
 * @param asks            the question
 * @param of              the subjects that it is asked of
 * @param instrument      the number of the instrument in which its provisions stand
 * @param provisions      why these requirements decide it: where the instrument says so
 * @param because         why, in words
 * @param decidedBy       the ids of the requirements that decide it
 * @param leftToAPersonBy the ids of requirements that leave the answer to a person where they are not met, since they
 *                        are not on the subject alone
 * @param reads           readings of settings that the question asks for, by key: where a finding tells what such a
 *                        reading would give, that counts
 * @param withoutRule     clauses that decide it and have no rule: a person has to judge them
 * @param answers         how each answer is said
 */
public record Purpose(
        String id,
        Text name,
        Text asks,
        List<Concern> of,
        String instrument,
        List<String> provisions,
        Text because,
        List<String> decidedBy,
        List<String> leftToAPersonBy,
        Map<String, String> reads,
        List<WithoutRule> withoutRule,
        Map<Answer, Text> answers
) {

    /**
     * A clause without a rule.
     *
     * @param clause   its id
     * @param what     what it says
     * @param concerns the subjects that its area concerns
     */
    public record WithoutRule(String clause, Text what, List<Concern> concerns) {

        /** Whether it may be about a subject: its area concerns that, or says nothing of its kind. */
        public boolean mayReach(Subject subject) {
            return concerns.stream().noneMatch(concern -> concern.kind().equals(subject.kind()))
                    || concerns.stream().anyMatch(concern -> concern.reaches(subject));
        }
    }

    /** Whether it is asked of subjects of a kind. */
    public boolean isAskedOf(String kind) {
        return of.stream().anyMatch(concern -> concern.kind().equals(kind));
    }

    /** Whether it is asked of a subject: of which no known fact says otherwise. */
    public boolean isAskedOf(Subject subject) {
        return of.stream().anyMatch(concern -> concern.reaches(subject));
    }
}
