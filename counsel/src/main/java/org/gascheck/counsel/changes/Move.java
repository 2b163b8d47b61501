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
 * @param keeps   whether what it changes goes on: what was told there to be so, or not, or one of some constants, is
 *                told afterwards too; else another is put in its place, of which nothing need be known
 */
public record Move(String key, double cost, List<String> frees, String list, Map<String, Object> member,
        String removes, boolean keeps) {

    /** Puts other facts in the place of some. */
    public static Move replacing(String key, double cost, List<String> frees) {
        return new Move(key, cost, List.copyOf(frees), null, Map.of(), null, false);
    }

    /** Changes facts of what goes on. */
    public static Move changing(String key, double cost, List<String> frees) {
        return new Move(key, cost, List.copyOf(frees), null, Map.of(), null, true);
    }

    /** Adds a member to a list that is known. */
    public static Move adding(String key, double cost, String list, Map<String, Object> member) {
        return new Move(key, cost, List.of(), list, member, null, false);
    }

    /** Takes a member out of its list. */
    public static Move removing(String key, double cost, String member) {
        return new Move(key, cost, List.of(), null, Map.of(), member, false);
    }
}
