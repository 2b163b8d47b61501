package org.gascheck.mutation;

/**
 * One thing of a rule pack that was changed.
 *
 * @param file   the path of the file
 * @param line   the line, from 1
 * @param place  the rule, function, limit, setting or requirement in which it stands
 * @param change what was changed
 */
public record Mutant(String file, int line, String place, String change) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + place + ": " + change;
    }
}
