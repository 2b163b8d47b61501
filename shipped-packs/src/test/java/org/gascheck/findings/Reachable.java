package org.gascheck.findings;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What objects keep alive, and how much memory that is on a heap with compressed references. */
final class Reachable {

    private static final int HEADER = 12;
    private static final int ARRAY_HEADER = 16;
    private static final int REFERENCE = 4;
    private static final int EIGHT = 8;
    private static final int LATIN = 256;

    private final Set<Object> seen;
    private long bytes;

    private Reachable(Set<Object> seen) {
        this.seen = seen;
    }

    /** All that is reachable from objects. */
    static Set<Object> from(Object... roots) {
        Reachable reachable = new Reachable(Collections.newSetFromMap(new IdentityHashMap<>()));
        Arrays.asList(roots).forEach(reachable::walk);
        return reachable.seen;
    }

    /** The bytes of what is reachable from an object and is not one of others. */
    static long bytesBeside(Set<Object> others, Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.addAll(others);
        Reachable reachable = new Reachable(seen);
        reachable.walk(root);
        return reachable.bytes;
    }

    private void walk(Object object) {
        if (object == null || object instanceof Enum<?> || object instanceof Boolean || !seen.add(object)) {
            return;
        }
        if (object instanceof String text) {
            add(HEADER + REFERENCE + EIGHT);
            add(ARRAY_HEADER + (text.chars().allMatch(letter -> letter < LATIN) ? 1 : 2) * text.length());
        } else if (object instanceof Integer) {
            add(HEADER + REFERENCE);
        } else if (object instanceof LocalDate) {
            add(HEADER + EIGHT);
        } else if (object instanceof BigDecimal number) {
            add(HEADER + 2 * EIGHT + 2 * REFERENCE);
            add(number.precision() > 18 ? ARRAY_HEADER + number.precision() : 0);
        } else if (object instanceof Object[] array) {
            add(ARRAY_HEADER + REFERENCE * array.length);
            Arrays.asList(array).forEach(this::walk);
        } else if (object.getClass().isArray()) {
            add(ARRAY_HEADER + EIGHT * Array.getLength(object));
        } else if (object.getClass().getName().startsWith("org.gascheck.")) {
            walkFields(object);
        } else if (object instanceof Collection<?> members) {
            add(HEADER + REFERENCE + EIGHT);
            add(ARRAY_HEADER + REFERENCE * members.size() * (object instanceof List<?> ? 1 : 10));
            members.forEach(this::walk);
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                walk(key);
                walk(value);
            });
            add(HEADER + EIGHT * EIGHT * map.size());
        } else {
            throw new IllegalStateException("a finding holds on to a " + object.getClass().getName());
        }
    }

    private void walkFields(Object object) {
        long size = HEADER;
        for (Class<?> type = object.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            if (type.getName().startsWith("java.")) {
                size += EIGHT;
                continue;
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    size += field.getType() == long.class || field.getType() == double.class ? EIGHT : REFERENCE;
                    if (!field.getType().isPrimitive()) {
                        walk(valueOf(field, object));
                    }
                }
            }
        }
        add(size);
    }

    private static Object valueOf(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Objects begin at multiples of eight. */
    private void add(long size) {
        bytes += (size + EIGHT - 1) / EIGHT * EIGHT;
    }
}
