package org.gascheck.facts.reading;

import java.util.List;
import java.util.Optional;
import org.gascheck.Problem;

/** Tells why bytes are no JSON text, as it is told of submissions. */
public final class JsonText {

    private JsonText() {
    }

    /**
     * The first thing for which the bytes are not one JSON text in UTF-8, or nothing where they are.
     *
     * @param source what the problem calls them
     */
    public static Optional<Problem> fault(byte[] json, String source) {
        JsonInput input = new JsonInput(json, ReadLimits.DEFAULT, field -> List.of());
        Problems problems = new Problems(source, input, ReadLimits.DEFAULT);
        try {
            input.tokens().close();
            if (SyntaxFault.in(json) != null) {
                problems.add(input.syntaxFault());
            }
        } catch (StoppedException e) {
            problems.add(e);
        }
        return problems.inOrder().stream().findFirst();
    }
}
