package org.gascheck.drl;

import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

/**
 * The words of a DRL file, handed to Drools' parser a limited number of times. It tries nested brackets and casts one way after
 * the other, so that its work doubles with each level: a line of thirty brackets would keep it busy for hours.
 */
final class BoundedTokens extends CommonTokenStream {

    /** Ordinary rules take about five looks for each of their characters. */
    private static final int LOOKS_PER_CHARACTER = 10;

    /** What a dozen levels of brackets take on top of that: a few hundredths of a second. */
    private static final int MORE_LOOKS = 1_000_000;

    private int looksLeft;

    /** The words that a source cuts a text of so many characters into. */
    BoundedTokens(TokenSource source, int characters) {
        super(source);
        this.looksLeft = MORE_LOOKS + LOOKS_PER_CHARACTER * characters;
    }

    @Override
    public Token LT(int k) {
        looksLeft--;
        if (looksLeft < 0) {
            throw new Exhausted(tokens.get(range).getLine());
        }
        return super.LT(k);
    }

    /** That the parser has looked too often. An error, since the parser catches exceptions and goes on. */
    static final class Exhausted extends Error {

        private static final long serialVersionUID = 1;

        private final int line;

        private Exhausted(int line) {
            super(null, null, false, false);
            this.line = line;
        }

        /** The line of the farthest word that was looked at. */
        int line() {
            return line;
        }
    }
}
