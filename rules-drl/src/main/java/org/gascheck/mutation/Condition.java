package org.gascheck.mutation;

/**
 * A condition of a requirement, as its rule reaches it: one that holds or not by itself, without parts.
 *
 * @param file      the path of the file in which it stands
 * @param line      the line, from 1
 * @param via       the binding of the rule and the functions through which it is reached, each with its arguments if called repeatedly
 * @param words     its words
 * @param whenTrue  whether some case has it true, and another outcome if it alone were false
 * @param whenFalse whether some case has it false, and another outcome if it alone were true
 */
public record Condition(String file, int line, String via, String words, boolean whenTrue, boolean whenFalse) {

    /** Whether it was shown both ways to turn the outcome by itself. */
    public boolean isShown() {
        return whenTrue && whenFalse;
    }
}
