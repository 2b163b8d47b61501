package org.gascheck.reports;

import java.util.Optional;
import org.gascheck.law.Rectification;
import org.gascheck.report.Finding;

/** Says who is in charge of a finding, and what comes next. */
public final class Advice {

    private final Voice voice;

    /** Advice in a language. */
    public Advice(Voice voice) {
        this.voice = voice;
    }

    /** The departments in charge of a finding, and what else is to be said of who is. */
    public String inCharge(Finding finding) {
        String departments = finding.authorities().isEmpty()
                ? voice.say("文件未写明责任部门", "the document names no department")
                : String.join(voice.comma(), finding.authorities());
        return finding.authorityNote() == null
                ? departments
                : departments + voice.bracketed(voice.say(finding.authorityNote()));
    }

    /** How a breach is to be put right, and where that stands; empty where the instrument does not say. */
    public Optional<String> nextStep(Finding finding) {
        Rectification step = finding.nextStep();
        return step == null
                ? Optional.empty()
                : Optional.of(step.name() + voice.colon() + voice.say(step.what())
                        + voice.bracketed(voice.say(step.basis())));
    }
}
