package org.gascheck.facts.reading;

/** What a submission is read from. */
sealed interface Input permits JsonInput, ObjectTree {

    /** Begins to read it; it can be read several times. */
    Tokens tokens() throws StoppedException;

    /** The column of a token, from 1; 0 where the input is no text. */
    int column(Spot at);
}
