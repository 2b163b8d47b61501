package org.gascheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build wrote down about this program. */
public final class Build {

    /** The name of the program. */
    public static final String NAME = "gascheck";

    private static final String VERSION = read("version");

    private Build() {
    }

    /** The version of the program, such as 0.1.0. */
    public static String version() {
        return VERSION;
    }

    private static String read(String key) {
        Properties build = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty(key);
    }
}
