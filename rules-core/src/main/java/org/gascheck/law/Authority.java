package org.gascheck.law;

import java.util.List;
import org.gascheck.Text;

/**
 * Who is in charge of clauses of an instrument.
 *
 * @param name        what clauses call it: the place that names the departments or, where none does, their own
 * @param departments official names, in the order of the instrument; empty where it names none
 * @param provision   where the instrument names them, or null where it names none
 * @param note        what else is to be said of it, or null
 * @param ofIndustries those of the departments that are in charge only of the industries that routes give them
 * @param byIndustry  whether the department of the user's industry (附件2) is in charge as well
 */
public record Authority(
        String name, List<String> departments, String provision, Text note, List<String> ofIndustries,
        boolean byIndustry) {
}
