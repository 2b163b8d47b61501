package org.gascheck.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that shows the last two runs between two marks; what stands around them is kept. */
final class RunsPage {

    private static final String BEGIN = "<!-- latest run -->\n";
    private static final String BETWEEN = "<!-- run before it -->\n";
    private static final String END = "<!-- end of runs -->\n";

    private RunsPage() {
    }

    /** Puts a run first; the one that was first becomes the second. */
    static void add(Path page, String run) throws IOException {
        Files.writeString(page, with(Files.readString(page), run));
    }

    static String with(String page, String run) {
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int between = page.indexOf(BETWEEN);
        int end = page.indexOf(END);
        if (begin < BEGIN.length() || between < begin || end < between) {
            throw new IllegalArgumentException("the page lacks one of the marks " + BEGIN + BETWEEN + END);
        }
        return page.substring(0, begin) + "\n" + run + "\n" + BETWEEN + page.substring(begin, between)
                + page.substring(end);
    }
}
