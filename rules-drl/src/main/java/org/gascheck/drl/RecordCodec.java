package org.gascheck.drl;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Digest;
import org.gascheck.Text;

/**
 * Records, and what the records of the law are made of, in a compact form that is read at the start of the program
 * faster than YAML. It follows from the components of the records; each value is written once, in the order in which
 * values are complete.
 */
final class RecordCodec {

    private static final int NULL = -1;
    private static final int NEW = -2;

    private RecordCodec() {
    }

    /** Writes values, of which each is read again as the type under which it was written. */
    static final class Writer {

        private final DataOutputStream out;
        private final Map<Object, Integer> known = new HashMap<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        /**
         * Writes a value.
         *
         * @throws IllegalArgumentException if it is, or is made of, something else than {@link RecordCodec} can write
         */
        void write(Type type, Object value) throws IOException {
            if (type == boolean.class) {
                out.writeBoolean((Boolean) value);
            } else if (type == int.class) {
                out.writeInt((Integer) value);
            } else if (value == null) {
                out.writeInt(NULL);
            } else if (value instanceof List<?> list) {
                out.writeInt(list.size());
                for (Object each : list) {
                    write(argument(type, 0), each);
                }
            } else if (value instanceof Map<?, ?> map) {
                out.writeInt(map.size());
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    write(argument(type, 0), each.getKey());
                    write(argument(type, 1), each.getValue());
                }
            } else {
                Integer number = known.get(value);
                out.writeInt(number == null ? NEW : number);
                if (number == null) {
                    content(value);
                    known.put(value, known.size());
                }
            }
        }

        private void content(Object value) throws IOException {
            if (value instanceof String text) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            } else if (value instanceof Text text) {
                write(String.class, text.zh());
                write(String.class, text.en());
            } else if (value instanceof Enum<?> constant) {
                write(String.class, constant.name());
            } else if (value instanceof LocalDate || value instanceof BigDecimal || value instanceof Digest) {
                write(String.class, value.toString());
            } else if (value instanceof Record) {
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    write(component.getGenericType(), component(value, component));
                }
            } else {
                throw new IllegalArgumentException("cannot write " + value.getClass() + ": " + value);
            }
        }

        private static Object component(Object of, RecordComponent component) {
            try {
                return component.getAccessor().invoke(of);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("cannot read " + component, e);
            }
        }
    }

    /** Reads what was written, in the same order. */
    static final class Reader {

        private final ByteBuffer in;
        private final List<Object> known = new ArrayList<>();
        private final Map<Class<?>, Shape> shapes = new HashMap<>();

        /** The components of a record class and what makes a record of them. */
        private record Shape(Type[] components, Constructor<?> constructor) {

            static Shape of(Class<?> type) {
                Constructor<?> canonical = type.getDeclaredConstructors()[0];
                return new Shape(canonical.getGenericParameterTypes(), canonical);
            }
        }

        /** Reads on from where the bytes are. */
        Reader(ByteBuffer in) {
            this.in = in;
        }

        /** The next value. */
        Object read(Type type) {
            if (type == boolean.class) {
                return in.get() != 0;
            }
            if (type == int.class) {
                return in.getInt();
            }
            int number = in.getInt();
            if (number == NULL) {
                return null;
            }
            if (type instanceof ParameterizedType collection) {
                return collection.getRawType() == List.class ? list(number, type) : map(number, type);
            }
            if (number == NEW) {
                known.add(content((Class<?>) type));
                return known.get(known.size() - 1);
            }
            return known.get(number);
        }

        private List<Object> list(int size, Type type) {
            Type member = argument(type, 0);
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(read(member));
            }
            return Collections.unmodifiableList(list);
        }

        private Map<Object, Object> map(int size, Type type) {
            Type key = argument(type, 0);
            Type value = argument(type, 1);
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(read(key), read(value));
            }
            return Collections.unmodifiableMap(map);
        }

        private Object content(Class<?> type) {
            if (type == String.class) {
                return text();
            }
            if (type.isRecord()) {
                return record(shapes.computeIfAbsent(type, Shape::of));
            }
            String text = (String) read(String.class);
            if (type == Text.class) {
                return new Text(text, (String) read(String.class));
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(text);
            }
            return type == Digest.class ? Digest.known(text) : constant(type, text);
        }

        private String text() {
            int length = in.getInt();
            int start = in.position();
            in.position(start + length);
            return new String(in.array(), in.arrayOffset() + start, length, StandardCharsets.UTF_8);
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Object constant(Class<?> type, String name) {
            return Enum.valueOf((Class<? extends Enum>) type, name);
        }

        private Object record(Shape shape) {
            Object[] components = new Object[shape.components().length];
            for (int i = 0; i < components.length; i++) {
                components[i] = read(shape.components()[i]);
            }
            try {
                return shape.constructor().newInstance(components);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make " + shape.constructor(), e);
            }
        }
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
