package org.gascheck.documents.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * The markers {@code {{name}}} of a paragraph, wherever an editor split them over runs. What takes the place of one has
 * the look of the run in which it begins, and is not looked through for markers again.
 */
final class Markers {

    private static final Pattern MARKER = Pattern.compile("\\{\\{\\s*([A-Za-z.]+)\\s*\\}\\}");

    private Markers() {
    }

    /** The names of those of a text. */
    static List<String> of(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = MARKER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Puts fields in the place of markers; a marker that is no field stays. */
    static void fill(XWPFParagraph paragraph, Map<String, String> fields) {
        List<XWPFRun> runs = paragraph.getRuns();
        StringBuilder all = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (XWPFRun run : runs) {
            starts.add(all.length());
            all.append(run.text());
        }
        Matcher matcher = MARKER.matcher(all);
        List<StringBuilder> texts = new ArrayList<>();
        runs.forEach(run -> texts.add(new StringBuilder()));
        boolean[] changed = new boolean[runs.size()];
        int at = 0;
        while (matcher.find()) {
            Optional<String> field = Optional.ofNullable(fields.get(matcher.group(1)));
            copy(all, at, field.isPresent() ? matcher.start() : matcher.end(), starts, texts);
            if (field.isPresent()) {
                int first = runAt(matcher.start(), starts);
                texts.get(first).append(field.get());
                for (int run = first; run <= runAt(matcher.end() - 1, starts); run++) {
                    changed[run] = true;
                }
            }
            at = matcher.end();
        }
        copy(all, at, all.length(), starts, texts);
        for (int run = 0; run < changed.length; run++) {
            if (changed[run]) {
                set(runs.get(run), texts.get(run).toString());
            }
        }
    }

    private static void copy(
            CharSequence all, int from, int to, List<Integer> starts, List<StringBuilder> texts) {
        for (int i = from; i < to; i++) {
            texts.get(runAt(i, starts)).append(all.charAt(i));
        }
    }

    private static int runAt(int place, List<Integer> starts) {
        int run = starts.size() - 1;
        while (starts.get(run) > place) {
            run--;
        }
        return run;
    }

    private static void set(XWPFRun run, String text) {
        run.getCTR().setTArray(new CTText[0]);
        run.getCTR().setBrArray(new CTBr[0]);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}
