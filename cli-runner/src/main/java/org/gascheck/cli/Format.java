package org.gascheck.cli;

import java.util.Locale;

/** How a result is printed. */
enum Format {
    TEXT, JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
