package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** The tokens of a JSON text. */
final class JsonTokens implements Tokens {

    private final JsonParser parser;
    private final JsonInput input;

    JsonTokens(JsonParser parser, JsonInput input) {
        this.parser = parser;
        this.input = input;
    }

    @Override
    public JsonToken next() throws StoppedException {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw stopped(e);
        }
    }

    @Override
    public JsonToken current() {
        return parser.currentToken();
    }

    @Override
    public String name() throws StoppedException {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw stopped(e);
        }
    }

    @Override
    public String text() throws StoppedException {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw stopped(e);
        }
    }

    @Override
    public String moment() throws StoppedException {
        return text();
    }

    @Override
    public BigDecimal number() throws StoppedException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        } catch (IOException e) {
            throw stopped(e);
        }
    }

    @Override
    public Class<?> foreign() {
        return null;
    }

    @Override
    public void skipChildren() throws StoppedException {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw stopped(e);
        }
    }

    @Override
    public Spot here() {
        // At the end there is no token.
        return input.spot(parser.currentToken() == null ? parser.currentLocation() : parser.currentTokenLocation());
    }

    @Override
    public String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoppedException stopped(IOException fault) {
        if (fault instanceof StreamConstraintsException limit) {
            return new StoppedException(input.spot(at(limit)), "", Wording.limit(limit, input.limits()));
        }
        if (fault instanceof StreamReadException) {
            return input.syntaxFault();
        }
        throw new UncheckedIOException(fault);
    }

    /** Where in a text the parser gives up depends on the buffers that its thread used before: a text is told whole. */
    private JsonLocation at(StreamConstraintsException limit) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.currentTokenLocation();
        }
        return limit.getLocation() == null ? parser.currentLocation() : limit.getLocation();
    }
}
