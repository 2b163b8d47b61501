package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.gascheck.Build;
import org.gascheck.Digest;
import org.gascheck.facts.model.Submission;
import org.gascheck.law.Assessment;
import org.gascheck.law.Outcome;
import org.gascheck.law.Purpose;
import org.gascheck.law.Settings;
import org.gascheck.law.Strength;

/**
 * The findings on a submission. Immutable, safe for use by many threads, and equal to a report that says the same.
 * Jackson writes and reads it as it is.
 *
 * <p>A check works out the outcomes, and with them the verdict and the completeness. The findings are worked out when
 * {@link #findings()} is called, the scope and the digest of the facts when they are asked for; until then the report
 * holds on to the submission. {@link #standalone()} does all of it. A finding never holds on to anything.
 */
@JsonAutoDetect(
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        fieldVisibility = Visibility.NONE)
@JsonPropertyOrder({
    "tool",
    "submission",
    "assessedOn",
    "instruments",
    "settings",
    "purpose",
    "scope",
    "verdict",
    "findings",
    "slips",
    "completeness"
})
public final class ComplianceReport {

    private final String version;
    private final Digest submission;
    private final LocalDate assessedOn;
    private final List<ReportedInstrument> instruments;
    private final Settings settings;
    private final ToldLater later;
    private final Verdict verdict;
    private final Completeness completeness;
    private final AtomicReference<FindingSource> findings;

    private ComplianceReport(
            String version,
            Digest submission,
            LocalDate assessedOn,
            List<ReportedInstrument> instruments,
            Settings settings,
            ToldLater later,
            Completeness completeness,
            FindingSource findings) {
        this.version = version;
        this.submission = submission;
        this.assessedOn = assessedOn;
        this.instruments = List.copyOf(instruments);
        this.settings = settings;
        this.later = later;
        this.verdict = Verdict.together(instruments.stream().map(ReportedInstrument::verdict).toList());
        this.completeness = completeness;
        this.findings = new AtomicReference<>(findings);
    }

    /**
     * Puts a report together.
     *
     * @param submitted   the subjects of the submission
     * @param assessments one for each instrument that is in force on the day
     * @param notInForce  ids of the instruments that were not yet issued then
     * @param conclusions by instrument, requirement and subject
     * @param purpose     what the submission is judged for, in the words of the first pack that has it; null where
     *                    nothing in particular
     */
    public static ComplianceReport of(
            Submission submission, Areas submitted, Settings settings, List<Assessment> assessments,
            List<String> notInForce, List<Conclusion> conclusions, Purpose purpose) {
        return new ComplianceReport(
                Build.version(),
                submission.digest(),
                submission.assessedOn().value(),
                ReportedInstrument.of(assessments, conclusions, submission.disputes()),
                settings,
                ToldLater.of(submission, submitted, assessments, conclusions, purpose),
                CompletenessCount.of(submitted, assessments, notInForce, conclusions),
                new FindingSource.Concluded(conclusions));
    }

    /**
     * A report that was written.
     *
     * @throws IllegalArgumentException if something else wrote it, or its verdict is not what its findings come to
     */
    @JsonCreator
    private static ComplianceReport read(
            @JsonProperty("tool") WrittenHead.Tool tool,
            @JsonProperty("submission") WrittenHead.Facts submission,
            @JsonProperty("assessedOn") String assessedOn,
            @JsonProperty("instruments") List<ReportedInstrument> instruments,
            @JsonProperty("settings") Map<String, String> settings,
            @JsonProperty("purpose") AnsweredPurpose purpose,
            @JsonProperty("scope") Scope scope,
            @JsonProperty("verdict") Verdict verdict,
            @JsonProperty("findings") List<Finding> findings,
            @JsonProperty("slips") List<CitedSlip> slips,
            @JsonProperty("completeness") Completeness completeness) {
        WrittenHead.check(tool, instruments, verdict, findings, scope);
        return new ComplianceReport(
                tool.version(),
                submission.digest(),
                LocalDate.parse(assessedOn),
                instruments,
                new Settings(settings),
                ToldLater.read(purpose, scope, slips),
                completeness,
                new FindingSource.Told(List.copyOf(findings)));
    }

    /** The day for which it was judged. */
    public LocalDate assessedOn() {
        return assessedOn;
    }

    /** The instruments by which it was judged. */
    @JsonProperty("instruments")
    public List<ReportedInstrument> instruments() {
        return instruments;
    }

    /** The readings that the user chose instead of the recommended ones. */
    public Settings settings() {
        return settings;
    }

    /**
     * What the submission was judged for, and the answer; null where it was for nothing in particular. Worked out at
     * the first call.
     */
    @JsonProperty("purpose")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public AnsweredPurpose purpose() {
        return later.purpose().get();
    }

    /** What the verdict covers; worked out at the first call. */
    @JsonProperty("scope")
    public Scope scope() {
        return later.scope().get();
    }

    /**
     * How the members of the submission stand in the rates of their areas, counted from the same conclusions as the
     * findings; null of a report that was read. Worked out at the first call.
     */
    public Statistics statistics() {
        return later.statistics().get();
    }

    /**
     * What the submission comes to by all instruments together: the worst of their verdicts. Never told without the
     * scope.
     */
    @JsonProperty("verdict")
    public Verdict verdict() {
        return verdict;
    }

    /** The slips of the instruments in sentences on which findings rest; worked out at the first call. */
    @JsonProperty("slips")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<CitedSlip> slips() {
        return later.slips().get();
    }

    /** How many of the requirements were decided. */
    @JsonProperty("completeness")
    public Completeness completeness() {
        return completeness;
    }

    /** What it was made from. */
    public Provenance provenance() {
        Map<String, Digest> packs = new LinkedHashMap<>();
        instruments.forEach(instrument -> packs.put(instrument.id(), instrument.digest()));
        return new Provenance(version, submission, packs);
    }

    /** The findings by instrument, requirement and subject, each in its order; worked out at the first call. */
    @JsonProperty("findings")
    public List<Finding> findings() {
        FindingSource source = findings.get();
        List<Finding> all = source.all();
        if (source instanceof FindingSource.Concluded) {
            // Where threads race they work out equal ones.
            findings.set(new FindingSource.Told(all));
        }
        return all;
    }

    /** The findings by instrument, requirement and subject, each worked out when it is asked for, and not kept. */
    public Stream<FindingEntry> entries() {
        return findings.get().entries();
    }

    /** The findings with an outcome; only these are worked out, at each call unless all were. */
    public List<Finding> findings(Outcome outcome) {
        return findings.get().with(outcome);
    }

    /**
     * The conclusions that unknown facts leave open, with what they can still come to.
     *
     * @throws IllegalStateException if it was read, or its findings were worked out
     */
    public List<OpenConclusion> open() {
        return findings.get().open();
    }

    /** The breaches: the findings on what must be and is not. What is merely encouraged is among {@link #advice()}. */
    public List<Finding> breaches() {
        return findings(Outcome.BREACHED).stream().filter(each -> each.strength() != Strength.ENCOURAGED).toList();
    }

    /** The findings on what is encouraged and not done. Nobody is held to it, and the verdict does not rest on it. */
    public List<Finding> advice() {
        return findings(Outcome.BREACHED).stream().filter(each -> each.strength() == Strength.ENCOURAGED).toList();
    }

    /** This report, with all of it worked out: it no longer holds on to the submission. */
    public ComplianceReport standalone() {
        findings();
        later.workOut();
        submission.text();
        return this;
    }

    @JsonProperty("tool")
    private WrittenHead.Tool tool() {
        return new WrittenHead.Tool(Build.NAME, version);
    }

    @JsonProperty("submission")
    private WrittenHead.Facts submission() {
        return new WrittenHead.Facts(submission);
    }

    @JsonProperty("assessedOn")
    private String day() {
        return assessedOn.toString();
    }

    @JsonProperty("settings")
    private Map<String, String> chosen() {
        return settings.chosen();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComplianceReport report
                && assessedOn.equals(report.assessedOn)
                && settings.equals(report.settings)
                && verdict == report.verdict
                && completeness.equals(report.completeness)
                && later.isWrittenLike(report.later)
                && version.equals(report.version)
                && submission.equals(report.submission)
                && instruments.equals(report.instruments)
                && findings().equals(report.findings());
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessedOn, settings, verdict, completeness, submission);
    }

    @Override
    public String toString() {
        return verdict + " on " + assessedOn + " by " + instruments.stream().map(ReportedInstrument::id).toList();
    }
}
