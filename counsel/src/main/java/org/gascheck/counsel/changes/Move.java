package org.gascheck.counsel.changes;

import java.util.List;
import java.util.Map;

/**
 * Something that can be done about the facts, of which it is still open to what exactly they change.
 *
 * @param key     what tells it from others; two of one key are never made together
 * @param cost    what it costs, at least 0
 * @param frees   the facts and parts that it can change
 * @param list    the list to which it adds a member, or null
 * @param member  what the new member is told to be
 * @param removes the member that it takes out of its list, or null
 */
public record Move(
        String key, double cost, List<String> frees, String list, Map<String, Object> member, String removes) {

    /** Changes facts. */
    public static Move changing(String key, double cost, List<String> frees) {
        return new Move(key, cost, List.copyOf(frees), null, Map.of(), null);
    }

    /** Adds a member to a list that is known. */
    public static Move adding(String key, double cost, String list, Map<String, Object> member) {
        return new Move(key, cost, List.of(), list, member, null);
    }

    /** Takes a member out of its list. */
    public static Move removing(String key, double cost, String member) {
        return new Move(key, cost, List.of(), null, Map.of(), member);
    }
}
