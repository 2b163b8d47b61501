package org.gascheck.counsel.why;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.report.FindingEntry;

/**
 * A finding as people name it: {@code REQUIREMENT}, or {@code REQUIREMENT@SUBJECT} with the id or JSON Pointer of the
 * subject where there are several.
 */
public final class NamedFinding {

    private static final int MOST_LISTED = 20;

    private NamedFinding() {
    }

    /** That a name does not lead to one finding, and what there is. */
    public static final class NotOneException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Text text;

        NotOneException(String zh, String en) {
            super(en);
            this.text = new Text(zh, en);
        }

        /** What is wrong. */
        public Text text() {
            return text;
        }
    }

    /**
     * The one that is meant.
     *
     * @throws NotOneException if there is none of that name, or several
     */
    public static FindingId in(Judged judged, String name) {
        int at = name.indexOf('@');
        String requirement = at < 0 ? name : name.substring(0, at);
        String subject = at < 0 ? null : name.substring(at + 1);
        Map<FindingId, FindingEntry> all = judged.findings();
        List<FindingId> on = all.keySet().stream().filter(each -> each.requirement().equals(requirement)).toList();
        if (on.isEmpty()) {
            Set<String> known = new LinkedHashSet<>();
            all.keySet().forEach(each -> known.add(each.requirement()));
            Text maybe = Nearest.maybe(requirement, known);
            throw new NotOneException(
                    "所交资料中没有关于“" + requirement + "”的结果；应为报告（check --format json）中某项要求的编号" + maybe.zh(),
                    "nothing was found on \"" + requirement + "\"; expected the id of a requirement that a report"
                            + " (check --format json) tells a finding on." + maybe.en());
        }
        List<FindingId> meant = subject == null ? on : on.stream()
                .filter(each -> each.subject().equals(subject) || all.get(each).subject().id().equals(subject))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        List<FindingId> choice = meant.isEmpty() ? on : meant;
        String listed = String.join(", ", choice.stream().limit(MOST_LISTED)
                .map(each -> named(each, all, choice)).distinct().toList());
        int more = choice.size() - Math.min(MOST_LISTED, choice.size());
        String problem = meant.isEmpty() ? subject : name;
        throw new NotOneException(
                (meant.isEmpty() ? "没有对象“" + problem + "”" : "“" + problem + "”有 " + choice.size() + " 个结果")
                        + "；应为 " + listed + (more > 0 ? " 等" : "") + " 之一" + byInstrument(choice).zh(),
                (meant.isEmpty() ? "there is no subject \"" + problem + "\""
                        : "\"" + problem + "\" means " + choice.size() + " findings")
                        + "; expected one of " + listed + (more > 0 ? " and " + more + " more" : "")
                        + byInstrument(choice).en());
    }

    /** With the id of the subject, or with its pointer where several have that id. */
    private static String named(FindingId id, Map<FindingId, FindingEntry> all, List<FindingId> among) {
        String subject = all.get(id).subject().id();
        boolean isTold = among.stream().filter(each -> all.get(each).subject().id().equals(subject))
                .map(FindingId::subject).distinct().count() == 1;
        return id.requirement() + '@' + (isTold ? subject : id.subject());
    }

    private static Text byInstrument(List<FindingId> choice) {
        boolean several = choice.stream().map(FindingId::subject).distinct().count() < choice.size();
        return several ? new Text("；几份文件都有这项要求，请用 --instrument 选定一份",
                "; several instruments have it: choose one with --instrument") : new Text("", "");
    }
}
