package org.gascheck.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Outcome;
import org.gascheck.law.Settings;
import org.gascheck.report.Finding;

/**
 * A case of a requirement: a situation that its file tells, and what is to be found there.
 *
 * @param file        the file, {@code <the folders of the pack and part>/<requirement>.yaml}
 * @param line        the line in which the situation begins, from 1
 * @param requirement the id of the requirement, which is the file's name
 * @param situation   a sentence on the situation; no other case of the file has the same
 * @param settings    the readings chosen instead of the recommended ones
 * @param submission  the facts, judged by one instrument
 * @param json        the submission as it was read, in JSON
 * @param expected    what is to be found
 */
public record Case(
        Path file,
        int line,
        String requirement,
        String situation,
        Settings settings,
        Submission submission,
        String json,
        Expected expected
) {

    private static final String END = ".yaml";

    /**
     * All cases of the files below a folder, in the order of their names.
     *
     * @throws InvalidCasesException with all that is wrong with the files
     */
    public static List<Case> in(Path folder) {
        return CaseReader.readAll(files(folder));
    }

    /**
     * The cases of a file, in their order.
     *
     * @throws InvalidCasesException with all that is wrong with it
     */
    public static List<Case> read(Path file) {
        return CaseReader.readAll(List.of(file));
    }

    /** The files of cases below a folder, in the order of their names. */
    public static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(END)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the requirement whose cases a file holds. */
    public static String requirementOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - END.length());
    }

    /** The outcome to be found. */
    public Outcome outcome() {
        return expected.outcome();
    }

    /** Whether a finding is the one that the case is about. */
    public boolean means(Finding finding) {
        return means(finding.requirement(), finding.subject().id());
    }

    /** Whether the finding on a requirement for the subject with an id is the one that the case is about. */
    public boolean means(String ofRequirement, String ofSubject) {
        return ofRequirement.equals(requirement)
                && (expected.subject() == null || expected.subject().equals(ofSubject));
    }

    /**
     * Whether findings on a requirement are compared with what is expected: those on its own and on those that it
     * names.
     */
    public boolean compares(String ofRequirement) {
        return ofRequirement.equals(requirement)
                || expected.also().keySet().stream().anyMatch(key -> key.startsWith(ofRequirement + "@"));
    }

    /** The file and line. */
    public String place() {
        return file + ":" + line;
    }

    @Override
    public String toString() {
        return requirement + ": " + situation + ": " + outcome();
    }
}
