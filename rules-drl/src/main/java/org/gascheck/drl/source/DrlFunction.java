package org.gascheck.drl.source;

import java.util.List;

/**
 * A definition: a function that returns a claim.
 *
 * @param name       its name
 * @param parameters what it is given, in order
 * @param body       the claim that it returns
 * @param start      the offset of its first character
 * @param text       its text as it stands in the file, with the comment in the line above it
 */
public record DrlFunction(String name, List<Parameter> parameters, Expr body, int start, String text) {

    /** What it says, whatever its comments and how its lines are set. */
    public String words() {
        return Tokens.words(text);
    }

    /** What a function is given. */
    public record Parameter(String type, String name) {
    }
}
