package org.gascheck.documents.told;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.reports.Voice;
import org.gascheck.reports.baselines.BaselineComparison;
import org.gascheck.reports.baselines.Change;
import org.gascheck.reports.marks.MarkWords;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.waivers.WaiverUse;

/** What the marks of a run come to: how much is waived, and how it stands to an earlier run. */
public final class MarkCounts {

    private final Told told;
    private final WaiverUse use;
    private final BaselineComparison comparison;

    private MarkCounts(Told told) {
        this.told = told;
        this.use = new WaiverUse(told.marks().waivers());
        this.comparison = new BaselineComparison(told.marks().baseline());
    }

    /** Those of some results; they are not gone through where there is nothing to mark. */
    public static MarkCounts of(Told told, ResultsSource results) throws IOException {
        MarkCounts counts = new MarkCounts(told);
        if (!told.marks().areNone()) {
            told.forEachJudged(results, each -> {
                counts.use.add(
                        each.result().source(), each.judged().assessedOn(), each.paths(), each.judged().open());
                counts.comparison.add(
                        each.result().source(), each.paths(), each.judged().open(), each.judged().settled());
            });
        }
        return counts;
    }

    /** How many findings are waived. */
    public long waived() {
        return use.waived();
    }

    /** What became of each waiver. */
    public List<WaiverUse.Told> waivers() {
        return use.told();
    }

    /** How it stands to an earlier run. */
    public BaselineComparison comparison() {
        return comparison;
    }

    /** What is to be said of it in short, a line each; nothing where there is nothing to mark. */
    public List<String> lines() {
        Voice voice = told.voice();
        List<String> lines = new ArrayList<>();
        if (!told.marks().waivers().isEmpty()) {
            lines.add(voice.say(
                    "已豁免 " + waived() + " 项不符合；豁免不改变结论",
                    waived() + " breached findings are waived; that turns no verdict"));
            MarkWords words = new MarkWords(voice);
            waivers().stream().filter(WaiverUse.Told::isToBeLookedAt).map(words::waiver).forEach(lines::add);
        }
        if (!told.marks().baseline().isNone()) {
            lines.addAll(new MarkWords(voice).comparison(comparison));
        }
        return lines;
    }

    /** How many findings stand so to an earlier run. */
    public long count(Change change) {
        return comparison.count(change);
    }
}
