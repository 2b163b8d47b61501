package org.gascheck.report;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gascheck.law.Outcome;

/**
 * In what form a report is written. However little is told, its verdict is that on everything, and how many findings
 * are left out is told. Only the whole report can be made again byte for byte, or read.
 *
 * @param detail       how much is told of a finding
 * @param only         the outcomes whose findings are told; all of them where there is none
 * @param requirements the ids of the requirements on which findings are told; all of them where there is none
 * @param language     the language of texts
 */
public record ReportForm(Detail detail, Set<Outcome> only, Set<String> requirements, Language language) {

    /** All of a report, in both languages. */
    public static final ReportForm WHOLE = new ReportForm(Detail.FULL, Set.of(), Set.of(), Language.BOTH);

    /** How much is told of a finding. */
    public enum Detail {
        /** On what requirement it is, and its outcome; subject by subject. */
        OUTCOMES,
        /** Besides, why it is so, which facts are missing and what is due; subject by subject. */
        REASONS,
        /** All of it, with the evidence. */
        FULL
    }

    /** The language of texts. */
    public enum Language {
        ZH, EN, BOTH
    }

    /** Keeps copies of the sets, in an order of their own. */
    public ReportForm {
        only = only.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(only));
        requirements = Collections.unmodifiableSet(new LinkedHashSet<>(requirements));
    }

    /** Whether it leaves nothing out. */
    public boolean isWhole() {
        return equals(WHOLE);
    }

    /** This form with another detail. */
    public ReportForm with(Detail chosen) {
        return new ReportForm(chosen, only, requirements, language);
    }

    /** This form with texts in another language. */
    public ReportForm with(Language chosen) {
        return new ReportForm(detail, only, requirements, chosen);
    }

    /** This form with the findings of these outcomes only. */
    public ReportForm only(Collection<Outcome> outcomes) {
        return new ReportForm(detail, Set.copyOf(outcomes), requirements, language);
    }

    /** This form with the findings on these requirements only. */
    public ReportForm on(Collection<String> ids) {
        return new ReportForm(detail, only, new LinkedHashSet<>(ids), language);
    }

    /** Whether a finding is told. */
    public boolean tells(String requirement, Outcome outcome) {
        return (only.isEmpty() || only.contains(outcome))
                && (requirements.isEmpty() || requirements.contains(requirement));
    }
}
