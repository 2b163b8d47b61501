package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rectification;
import org.gascheck.law.Strength;

/**
 * What a requirement comes to for a subject. A value that stands alone: it holds nothing of the submission but the
 * texts and values that it tells, and of those no more than 4 KiB.
 *
 * @param requirement   the id of the requirement
 * @param title         what it demands
 * @param strength      how strongly
 * @param instrument    the id of the instrument that demands it
 * @param instrumentNumber its official document number
 * @param provisions    its places in the instrument
 * @param message       what is found, said to the submitter
 * @param reasons       why it is so where it is breached, not yet due or left to a person, as far as the rule tells
 *                      reasons apart
 * @param evidence      the known facts that decided the finding, or narrowed it down where it is undetermined; the
 *                      first of them where they are many
 * @param moreEvidence  how many more there are
 * @param missing       the JSON Pointers of the unknown facts that could still turn the finding, the first of them
 *                      where they are many; below that of a reference, facts of the record that it would lead to; empty
 *                      unless it is undetermined
 * @param moreMissing   how many more there are
 * @param askFirst      the one of them to ask for first, since there is an answer by which the requirement does not
 *                      apply whatever the others are; null where there is none
 * @param authorities   the official names of the departments in charge, that of the user's industry among them where it
 *                      is known
 * @param authorityNote what else is to be said of who is in charge, or null
 * @param nextStep      how a breach is to be put right, where the instrument says how; else null
 * @param due           the day by which the requirement must be met, or null
 * @param otherReadings readings not chosen by which the outcome would be another, where it makes a difference to
 *                      anybody who has to act
 * @param rate          the figure of a rate that applies, counted from the members that were handed in; else null
 */
public record Finding(
        String requirement,
        Text title,
        Outcome outcome,
        Strength strength,
        String instrument,
        String instrumentNumber,
        List<String> provisions,
        ReportedSubject subject,
        Text message,
        List<FoundReason> reasons,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreEvidence,
        List<String> missing,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreMissing,
        @JsonInclude(JsonInclude.Include.NON_NULL) String askFirst,
        List<String> authorities,
        @JsonInclude(JsonInclude.Include.NON_NULL) Text authorityNote,
        @JsonInclude(JsonInclude.Include.NON_NULL) Rectification nextStep,
        @JsonInclude(JsonInclude.Include.NON_NULL) DueDate due,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OtherReading> otherReadings,
        @JsonInclude(JsonInclude.Include.NON_NULL) FoundRate rate
) {

    private static final Text WHY = new Text("原因：", " Reasons: ");
    private static final Text SEPARATOR = new Text("；", "; ");
    private static final Text END = new Text("。", ".");

    /** Keeps copies of the lists. */
    public Finding {
        provisions = List.copyOf(provisions);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        evidence = evidence instanceof PlacedEvidence ? evidence : List.copyOf(evidence);
        missing = missing instanceof PlacedPointers ? missing : List.copyOf(missing);
        authorities = List.copyOf(authorities);
        otherReadings = otherReadings == null ? List.of() : List.copyOf(otherReadings);
    }

    /** The document number and the provisions, as one cites them. */
    public String citation() {
        return instrumentNumber + " " + String.join("、", provisions);
    }

    /** What is found and why, said to the submitter. */
    public String message(Locale locale) {
        if (reasons.isEmpty()) {
            return message.in(locale);
        }
        return message.in(locale) + WHY.in(locale) + reasons.stream().map(reason -> reason.says().in(locale))
                .collect(Collectors.joining(SEPARATOR.in(locale), "", END.in(locale)));
    }

    /**
     * The declared assumptions that it rests on, as they were declared; empty where it rests on what was handed in
     * alone.
     */
    public List<String> assumptions() {
        return evidence.stream().map(Evidence::assumed).filter(Objects::nonNull).distinct().toList();
    }

    /** The day by which the requirement must be met, or null. */
    public LocalDate dueDate() {
        return due == null ? null : due.day();
    }

    @Override
    public String toString() {
        return requirement + " " + subject.pointer() + " " + outcome;
    }
}
