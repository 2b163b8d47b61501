package org.gascheck.counsel.ask;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.law.Strength;

/**
 * What to find out next.
 *
 * @param pointer  the JSON Pointer at which the answer has to stand
 * @param name     what stands there, in words, such as "gas user [1] › device [2] › in use"
 * @param explains what it tells
 * @param expects  what to give
 * @param kind     what kind of answer is expected
 * @param several  whether the answer is a list of such
 * @param choices  the answers that are allowed; for a list the empty one, for references the records that there are,
 *                 and none where anything of the kind is allowed
 * @param effort   what it takes to find out
 * @param waiting  how many of the open findings that count hang on it
 * @param because  the first of them
 */
public record Question(
        String pointer,
        Text name,
        Text explains,
        Text expects,
        Kind kind,
        boolean several,
        List<Choice> choices,
        Effort effort,
        int waiting,
        List<Because> because) {

    /** The kinds of answer. */
    public enum Kind {
        /** true or false. */
        TRUTH,
        /** One of the choices. */
        CHOICE,
        /** A number. */
        NUMBER,
        /** A calendar day, yyyy-MM-dd. */
        DATE,
        /** A day and a time of day, yyyy-MM-ddTHH:mm. */
        MOMENT,
        /** A calendar month, yyyy-MM. */
        MONTH,
        /** A calendar day or month, or OPEN_ENDED. */
        EXPIRY,
        /** A calendar day, a month or a year. */
        DATING,
        /** A text. */
        TEXT,
        /** The records of a list, each with an id of its own; what matters of each is asked after that. */
        RECORDS,
        /** The records of a list that have no ids, likewise. */
        NAMELESS_RECORDS,
        /** The id of a record. */
        REFERENCE
    }

    /**
     * An answer that is allowed.
     *
     * @param value as JSON has it
     * @param label what it is called
     */
    public record Choice(Object value, Text label) {
    }

    /**
     * An open finding that hangs on the question.
     *
     * @param requirement the id of the requirement
     * @param title       what it demands
     * @param citation    the number of the instrument and the places in it
     * @param subject     what it is called of which the finding is
     * @param at          its JSON Pointer
     */
    public record Because(
            String requirement, Text title, Strength strength, String citation, Text subject, String at) {
    }

    /** Keeps copies of the lists. */
    public Question {
        choices = List.copyOf(choices);
        because = List.copyOf(because);
    }

    /** Whether nothing but the choices is allowed. */
    public boolean hasChoicesOnly() {
        return kind == Kind.TRUTH || kind == Kind.CHOICE;
    }
}
