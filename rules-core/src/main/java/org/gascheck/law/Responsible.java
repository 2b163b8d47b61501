package org.gascheck.law;

import java.util.List;
import org.gascheck.Text;

/**
 * Who is in charge of a group of requirements.
 *
 * @param key         the name of the group
 * @param departments official names, in the order of the instrument; empty where it names none
 * @param provision   where the instrument names them, or null
 * @param note        what else is to be said of it, or null
 * @param byIndustry  whether the department of the user's industry (附件2) is in charge as well
 */
public record Responsible(String key, List<String> departments, String provision, Text note, boolean byIndustry) {
}
