package org.gascheck.facts.reading;

import com.fasterxml.jackson.core.JsonToken;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.gascheck.Text;
import org.gascheck.facts.Place;

/**
 * The tokens of objects in memory. Each level is gone through once, so that objects that contain themselves come to an
 * end.
 */
final class ObjectTokens implements Tokens {

    private final Object root;
    private final ReadLimits limits;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Object value;
    private JsonToken current;
    private int count;
    private long size;

    /** A map or a list that was entered, and how far it was gone through. */
    private static final class Level {

        private final Object entered;
        private final Iterator<? extends Map.Entry<?, ?>> fields;
        private final Iterator<?> members;
        private Map.Entry<?, ?> field;
        private int index = -1;

        Level(Object entered, Map<?, ?> map) {
            this.entered = entered;
            this.fields = map.entrySet().iterator();
            this.members = null;
        }

        Level(Object entered, Iterator<?> members) {
            this.entered = entered;
            this.fields = null;
            this.members = members;
        }
    }

    ObjectTokens(Object root, ReadLimits limits) {
        this.root = root;
        this.limits = limits;
    }

    @Override
    public JsonToken next() throws StoppedException {
        Level level = levels.peek();
        count++;
        if (level == null) {
            return current = count == 1 ? begin(root) : null;
        }
        if (level.fields != null) {
            if (current == JsonToken.FIELD_NAME) {
                return current = begin(level.field.getValue());
            }
            if (level.fields.hasNext()) {
                level.field = level.fields.next();
                grow(level.field.getKey() instanceof String name ? name.length() : 0);
                return current = JsonToken.FIELD_NAME;
            }
        } else if (level.members.hasNext()) {
            level.index++;
            return current = begin(level.members.next());
        }
        levels.pop();
        return current = level.fields == null ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
    }

    private JsonToken begin(Object begun) throws StoppedException {
        value = begun;
        int length = begun instanceof String text ? text.length() : 0;
        grow(length);
        if (length > limits.textLength()) {
            throw stopped(Wording.tooLong(limits));
        }
        if (PlainValues.isNumber(begun) && PlainValues.isLong(begun, limits.numberLength())) {
            throw stopped(Wording.tooManyDigits(limits));
        }
        if (begun instanceof RecordBuilder builder) {
            return enter(new Level(begun, builder.told()), JsonToken.START_OBJECT);
        }
        if (begun instanceof Map<?, ?> map) {
            return enter(new Level(begun, map), JsonToken.START_OBJECT);
        }
        if (begun instanceof Collection<?> members) {
            return enter(new Level(begun, members.iterator()), JsonToken.START_ARRAY);
        }
        if (begun != null && begun.getClass().isArray()) {
            return enter(new Level(begun, PlainValues.ofArray(begun).iterator()), JsonToken.START_ARRAY);
        }
        return PlainValues.token(begun);
    }

    private JsonToken enter(Level level, JsonToken token) throws StoppedException {
        if (levels.stream().anyMatch(outer -> outer.entered == level.entered)) {
            throw stopped(Wording.containsItself());
        }
        if (levels.size() == limits.depth()) {
            throw stopped(Wording.tooDeep(limits));
        }
        levels.push(level);
        return token;
    }

    /** Counts about as many characters as the JSON would have, so that the limit of a document holds here too. */
    private void grow(int length) throws StoppedException {
        size += length + 2;
        if (size > limits.size()) {
            throw stopped(Wording.tooLarge(limits));
        }
    }

    private StoppedException stopped(Text told) {
        return new StoppedException(here(), pointer(), told);
    }

    @Override
    public JsonToken current() {
        return current;
    }

    @Override
    public String name() {
        return levels.element().field.getKey() instanceof String name ? name : null;
    }

    @Override
    public String text() {
        return PlainValues.text(value);
    }

    @Override
    public String moment() {
        return value instanceof LocalDateTime ? value.toString() : text();
    }

    @Override
    public BigDecimal number() {
        return PlainValues.number((Number) value);
    }

    @Override
    public Class<?> foreign() {
        Object shown = current == JsonToken.FIELD_NAME ? levels.element().field.getKey() : value;
        return shown == null ? null : shown.getClass();
    }

    @Override
    public void skipChildren() {
        if (current.isStructStart()) {
            levels.pop();
            current = current == JsonToken.START_OBJECT ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
        }
    }

    @Override
    public Spot here() {
        return new Spot(0, count);
    }

    @Override
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Level> outermostFirst = levels.descendingIterator(); outermostFirst.hasNext();) {
            Level level = outermostFirst.next();
            if (level.index >= 0) {
                pointer.append('/').append(level.index);
            } else if (level.field != null && level.field.getKey() instanceof String name) {
                pointer.append('/').append(Place.escaped(name));
            }
        }
        return pointer.toString();
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
