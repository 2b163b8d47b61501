package org.gascheck.documents.told;

import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.report.InstrumentScope;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Scope;
import org.gascheck.report.Verdict;
import org.gascheck.reports.Voice;
import org.gascheck.reports.results.JudgedSubmission;

/** Says verdicts: never that something is compliant without what that covers, and always how much is waived. */
final class VerdictWords {

    private VerdictWords() {
    }

    static String of(ToldSubmission submission) {
        Voice voice = submission.told().voice();
        long waived = submission.waived();
        return submission.told().marks().waivers().isEmpty()
                ? alone(submission)
                : alone(submission) + voice.bracketed(voice.say("已豁免 " + waived + " 项", waived + " waived"));
    }

    static String alone(ToldSubmission submission) {
        JudgedSubmission judged = submission.judged();
        Voice voice = submission.told().voice();
        List<ReportedInstrument> all = judged.instruments();
        String verdict;
        if (all.size() == 1) {
            verdict = of(submission, all.get(0));
        } else if (judged.verdict() == Verdict.COMPLIANT) {
            verdict = all.stream()
                    .map(each -> each.number() + voice.colon() + of(submission, each))
                    .collect(Collectors.joining(voice.semicolon()));
        } else {
            verdict = voice.name(judged.verdict());
        }
        return verdict;
    }

    static String of(ToldSubmission submission, ReportedInstrument instrument) {
        Voice voice = submission.told().voice();
        if (instrument.verdict() != Verdict.COMPLIANT) {
            return voice.name(instrument.verdict());
        }
        Scope scope = submission.judged().scope();
        String covered = scope.instruments().stream()
                .filter(each -> each.instrument().equals(instrument.id()))
                .findFirst()
                .map(VerdictWords::covered)
                .orElse("?");
        boolean assumes = scope.assumptions().stream().anyMatch(each -> each.filled() > 0);
        boolean concerned = submission.isConcernedBy(instrument.id());
        return voice.say(
                "在有规则的 " + covered + " 条范围内" + (assumes ? "、以所列假定为前提" : "") + "，合规"
                        + (concerned ? "" : "（没有适用的要求）"),
                "COMPLIANT within the " + covered + " clauses that rules judge"
                        + (assumes ? ", on the assumptions told" : "")
                        + (concerned ? "" : " (no requirement applies)"));
    }

    private static String covered(InstrumentScope scope) {
        return scope.complete() ? scope.judged() + "/" + scope.clauses() : String.valueOf(scope.judged());
    }
}
