package org.gascheck.service.inquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.counsel.ask.Inquiry;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.law.Answer;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rectification;
import org.gascheck.law.Strength;
import org.gascheck.report.AnsweredPurpose;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Scope;
import org.gascheck.subjects.Population;

/**
 * What a submission comes to for its purpose, with all that it must not be told without.
 *
 * @param says        the answer in words
 * @param certain     whether it stays so whatever the unknown facts are
 * @param grounds     the findings that the answer rests on
 * @param besides     mandatory findings that are breached and do not decide this purpose
 * @param missing     the unknown facts to find out, the most wanted first
 * @param moreMissing how many more there are
 * @param disputes    what contradicts itself in the submission
 * @param basis       why these requirements decide the purpose
 * @param withoutRule clauses that decide it and have no rule
 * @param scope       what was judged of the instruments, and what was not
 */
record Result(
        Answer answer,
        Text says,
        Text asks,
        boolean certain,
        LocalDate assessedOn,
        List<Ground> grounds,
        List<Ground> besides,
        List<Missing> missing,
        int moreMissing,
        List<Contradicting> disputes,
        List<AnsweredPurpose.Basis> basis,
        List<AnsweredPurpose.WithoutRule> withoutRule,
        List<ReportedInstrument> instruments,
        Scope scope) {

    /**
     * A finding.
     *
     * @param subject  what it is about, in words
     * @param message  what is found, and why
     * @param evidence the facts that decide it, or the first of them
     * @param moreEvidence how many more there are
     * @param citation the number of the instrument and the places in it
     * @param nextStep how to put it right, where the instrument says so; else null
     * @param dueOn    the day by which it must be met, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ground(
            String requirement,
            Outcome outcome,
            Text title,
            Text subject,
            Text message,
            List<Text> evidence,
            int moreEvidence,
            String citation,
            Rectification nextStep,
            LocalDate dueOn,
            List<String> authorities) {

        static Ground of(Finding finding, FactLines facts) {
            return new Ground(
                    finding.requirement(),
                    finding.outcome(),
                    finding.title(),
                    finding.subject().name(),
                    new Text(finding.message(Locale.CHINESE), finding.message(Locale.ENGLISH)),
                    facts.of(finding.evidence(), finding.subject().pointer()),
                    finding.moreEvidence(),
                    finding.citation(),
                    finding.nextStep(),
                    finding.dueDate(),
                    finding.authorities());
        }
    }

    /** Facts that contradict each other, in words. */
    record Contradicting(Text says, List<Text> facts) {
    }

    /** An unknown fact, in words. */
    record Missing(String pointer, Text name) {
    }

    /** What an inquiry for a purpose comes to. */
    static Result of(Inquiry inquiry, Text says) {
        ComplianceReport report = inquiry.report();
        AnsweredPurpose purpose = report.purpose();
        Set<String> decisive = new HashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        int moreMissing = 0;
        for (AnsweredPurpose.OfSubject each : purpose.subjects()) {
            each.because().forEach(ground -> decisive.add(key(ground.requirement(), ground.at(), ground.instrument())));
            missing.addAll(each.missing());
            moreMissing += each.moreMissing();
        }
        FactLines facts = new FactLines(Population.MODEL);
        List<Ground> grounds = new ArrayList<>();
        List<Ground> besides = new ArrayList<>();
        for (Finding each : report.findings()) {
            if (decisive.contains(key(each.requirement(), each.subject().pointer(), each.instrument()))) {
                grounds.add(Ground.of(each, facts));
            } else if (each.outcome() == Outcome.BREACHED && each.strength() == Strength.MANDATORY) {
                besides.add(Ground.of(each, facts));
            }
        }
        return new Result(
                inquiry.purposeAnswer(),
                says,
                purpose.asks(),
                inquiry.isCertain(),
                report.assessedOn(),
                grounds,
                besides,
                missing.stream().map(each -> new Missing(each, Vocabulary.pointer(Population.MODEL, each))).toList(),
                moreMissing,
                report.scope().disputes().stream()
                        .map(each -> new Contradicting(each.says(), facts.of(each.facts(), ""))).toList(),
                purpose.basis(),
                purpose.withoutRule(),
                report.instruments(),
                report.scope());
    }

    private static String key(String requirement, String at, String instrument) {
        return requirement + ' ' + at + ' ' + instrument;
    }
}
