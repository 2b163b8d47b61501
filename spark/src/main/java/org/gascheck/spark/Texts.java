package org.gascheck.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.cli.ChosenScreening;
import org.gascheck.screening.sources.RawSubmission;

/** Submissions that stand in texts. */
final class Texts {

    private static final Text NULL = new Text("这一行没有资料（为空值）", "the row has no submission (it is null)");

    private Texts() {
    }

    /**
     * The submission of a text; where that is null, one that is refused.
     *
     * @param place where it stands; problems count lines from there where it is the number of one
     */
    static RawSubmission submission(String json, String source, String place, ChosenScreening chosen) {
        if (json == null) {
            return RawSubmission.refused(place, List.of(new Problem(source, 0, 0, "", NULL)));
        }
        return chosen.text(json.getBytes(StandardCharsets.UTF_8), source, place, linesBefore(place));
    }

    private static int linesBefore(String place) {
        boolean line = !place.isEmpty() && place.length() < 10
                && place.chars().allMatch(each -> each >= '0' && each <= '9');
        return line ? Math.max(0, Integer.parseInt(place) - 1) : 0;
    }
}
