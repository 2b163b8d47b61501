package org.gascheck.spreadsheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gascheck.Problem;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.subjects.Population;

/** What is read of a file, in lines: each submission or why it is refused, then what is told of the file. */
final class ReadFile {

    /** As the command reads files. */
    static final SpreadsheetReader READER = SpreadsheetReader.of(Population.MODEL);

    private ReadFile() {
    }

    static List<String> lines(Path file) throws IOException {
        return lines(READER, file);
    }

    static List<String> lines(SpreadsheetReader reader, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        String source = file.getFileName().toString();
        try (ReadRows rows = reader.read(file, source)) {
            while (rows.hasNext()) {
                ReadRow row = rows.next();
                lines.add(row.place() + "  " + (row.isRead() ? row.facts() : "refused"));
                row.problems().forEach(each -> lines.add(problem(each)));
                if (row.isRead()) {
                    core(row, source).forEach(each -> lines.add(problem(each)));
                }
            }
            rows.notes().taken().forEach(each -> lines.add("told: " + each.zh()));
            rows.notes().unjudged().forEach(each -> lines.add("not judged: " + each.in(Locale.CHINESE)));
        } catch (UnreadableSpreadsheetException e) {
            lines.add("unreadable: " + e.problem().in(Locale.CHINESE));
        }
        return lines;
    }

    private static String problem(Problem problem) {
        return "  ! " + problem.in(Locale.CHINESE);
    }

    private static List<Problem> core(ReadRow row, String source) {
        try {
            Submissions.of(Population.MODEL, row.facts(), source, ReadLimits.DEFAULT);
            return List.of();
        } catch (InvalidSubmissionException e) {
            return row.origins().placed(e.problems());
        }
    }
}
