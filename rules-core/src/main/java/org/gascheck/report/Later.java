package org.gascheck.report;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A value that is worked out when it is first asked for, and holds on to what it is made from until then. */
final class Later<T> {

    private final AtomicReference<Supplier<T>> source;

    private record Told<T>(T get) implements Supplier<T> {
    }

    private Later(Supplier<T> source) {
        this.source = new AtomicReference<>(source);
    }

    static <T> Later<T> of(Supplier<T> source) {
        return new Later<>(source);
    }

    static <T> Later<T> told(T value) {
        return new Later<>(new Told<>(value));
    }

    T get() {
        Supplier<T> supplier = source.get();
        T value = supplier.get();
        if (!(supplier instanceof Told)) {
            // Where threads race they work out equal ones.
            source.set(new Told<>(value));
        }
        return value;
    }
}
