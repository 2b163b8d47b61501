package org.gascheck.mutation;

/**
 * A condition of a requirement, as its rule reaches it: one that holds or not by itself, without parts.
 *
 * @param file      the path of the file in which it stands
 * @param line      the line, from 1
 * @param via       the binding of the rule and the functions through which it is reached, each with its arguments if
 *                  called repeatedly
 * @param words     its words
 * @param whenTrue  whether some case has it true, and another outcome if it alone were false
 * @param whenFalse whether some case has it false, and another outcome if it alone were true
 */
public record Condition(String file, int line, String via, String words, Effect whenTrue, Effect whenFalse) {

    /**
     * Whether a condition turns the outcome by itself where it has a certain truth.
     *
     * @param shown   whether some case shows it
     * @param coupled why no case can show it, or null
     */
    public record Effect(boolean shown, String coupled) {
    }

    /** Whether it was shown both ways to turn the outcome by itself. */
    public boolean isShown() {
        return whenTrue.shown() && whenFalse.shown();
    }

    /** Whether it is neither shown nor argued in one of the ways. */
    public boolean isLeft() {
        return isLeft(whenTrue) || isLeft(whenFalse);
    }

    static boolean isLeft(Effect effect) {
        return !effect.shown() && effect.coupled() == null;
    }

    Effect when(boolean truth) {
        return truth ? whenTrue : whenFalse;
    }

    /** The condition, of which it is argued why it cannot turn the outcome by itself where it has a truth. */
    Condition coupled(boolean when, String why) {
        return when
                ? new Condition(file, line, via, words, new Effect(whenTrue.shown(), why), whenFalse)
                : new Condition(file, line, via, words, whenTrue, new Effect(whenFalse.shown(), why));
    }
}
