package org.gascheck.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gascheck.Text;

/**
 * Who is in charge of something of a subject, by a provision of an instrument.
 *
 * @param matter       what of it, in words
 * @param state        whether the instrument names somebody, and whether the facts tell whom
 * @param departments  the official names of those in charge
 * @param provisions   where the instrument says so; none where it says nothing
 * @param clauses      the clauses of the register that say it, and those of the requirements that it is about
 * @param ofOthers     departments that the same line names and that are in charge of other industries
 * @param perhaps      a department that may be meant, which a person has to confirm; or null
 * @param missing      the JSON Pointers of the unknown facts that could make it another
 * @param onlyInCases  whether there has to be a case of it first, such as a dispute
 * @param note         what else is to be said of it, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Responsibility(
        Text matter,
        State state,
        List<String> departments,
        List<String> provisions,
        List<String> clauses,
        List<String> ofOthers,
        String perhaps,
        List<String> missing,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean onlyInCases,
        Text note) {

    /** Whether somebody is in charge. */
    public enum State {
        /** The instrument names departments. */
        NAMED,
        /** The instrument names no department. */
        NONE_NAMED,
        /** Facts are missing to tell. */
        OPEN
    }
}
