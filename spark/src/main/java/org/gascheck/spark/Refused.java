package org.gascheck.spark;

import org.gascheck.Text;

/** Makes the exceptions that tell in both languages why something is refused before anything is judged. */
final class Refused {

    private Refused() {
    }

    static IllegalArgumentException because(String zh, String en) {
        return new IllegalArgumentException(new Text(zh, en).toString());
    }
}
