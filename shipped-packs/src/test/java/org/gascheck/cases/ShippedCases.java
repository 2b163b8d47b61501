package org.gascheck.cases;

import java.nio.file.Path;
import java.util.List;

/** The cases of the fixtures, read once for all tests. */
public final class ShippedCases {

    /** The folder of their files. */
    public static final Path FOLDER = Path.of("../fixtures/src/main/resources/cases");

    /** All of them, in the order of the instruments. */
    public static final List<Case> ALL = Case.in(FOLDER);

    private ShippedCases() {
    }
}
