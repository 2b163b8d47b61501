package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;

/**
 * A submission as a run of tokens, whether it comes as JSON or as objects. Each may stop at a fault after which there
 * is nothing to be read.
 */
interface Tokens extends AutoCloseable {

    /** Goes on to the next token; null at the end. */
    JsonToken next() throws StoppedException;

    /** The token last gone on to: {@code VALUE_EMBEDDED_OBJECT} for a value of a class that JSON has no form for. */
    JsonToken current();

    /** The name of the field that stands here; null where it is not a text. */
    String name() throws StoppedException;

    /**
     * The value here as it would stand in JSON, without quotation marks; null where it is of a class that no field can
     * hold.
     */
    String text() throws StoppedException;

    /** The day and time here as they would stand in JSON, without quotation marks; else what {@link #text} tells. */
    String moment() throws StoppedException;

    /** The number here, or null where it cannot be held. */
    BigDecimal number() throws StoppedException;

    /** The class of the name or value here where JSON has no form for it, else null. */
    Class<?> foreign();

    /** Goes to the end of the object or list that begins here, if one does. */
    void skipChildren() throws StoppedException;

    /** Where the token stands. */
    Spot here();

    /** The JSON Pointer of the value here. */
    String pointer();

    @Override
    void close();
}
