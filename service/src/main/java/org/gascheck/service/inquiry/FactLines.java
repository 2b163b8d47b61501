package org.gascheck.service.inquiry;

import java.util.List;
import java.util.Locale;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.report.Evidence;
import org.gascheck.reports.FactNames;
import org.gascheck.reports.Voice;

/** Facts with their values in words, a line each. */
final class FactLines {

    private final FactNames zh;
    private final FactNames en;

    FactLines(FactModel model) {
        this.zh = new FactNames(model, new Voice(Locale.CHINESE), false);
        this.en = new FactNames(model, new Voice(Locale.ENGLISH), false);
    }

    /** Facts, told as those of a subject where they are in it. */
    List<Text> of(List<Evidence> facts, String subject) {
        return facts.stream().map(each -> new Text(
                line(zh, each, subject, "：", "（假定）"), line(en, each, subject, ": ", " (assumed)"))).toList();
    }

    private static String line(FactNames names, Evidence fact, String subject, String colon, String assumed) {
        return names.placeWithin(fact.pointer(), subject) + colon + names.value(fact)
                + (fact.assumed() == null ? "" : assumed);
    }
}
