package org.gascheck.reports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;

/** A submission with one record in every list and no facts: a requirement lacks all there that it can ask for. */
final class BlankSubmission {

    private static final String ID = "1";

    private BlankSubmission() {
    }

    /**
     * The submission, for a day on which the instrument is in force and no date is still to come.
     *
     * @param withReferences whether its references are known
     */
    static Submission of(FactModel model, RulePack pack, boolean withReferences) {
        String instrument = pack.instrument().id();
        LocalDate day = pack.requirements().values().stream()
                .filter(requirement -> requirement.due() != null).map(requirement -> requirement.due().date())
                .reduce(pack.instrument().issued(), (one, other) -> one.isAfter(other) ? one : other)
                .plusDays(1);
        Submission submission = Submissions.read(
                model, record(model.submission(), withReferences).getBytes(StandardCharsets.UTF_8), "blank", ReadLimits.DEFAULT);
        return submission.on(day).under(Set.of(instrument));
    }

    private static String record(RecordType<?> type, boolean withReferences) {
        List<String> fields = new ArrayList<>();
        for (Field field : type.fields()) {
            String value = switch (field.role()) {
                case ID -> '"' + ID + '"';
                case REFERENCE -> withReferences ? '"' + ID + '"' : null;
                case REFERENCE_LIST -> withReferences ? "[\"" + ID + "\"]" : null;
                case LIST -> "[" + record(RecordType.of(field.record()), withReferences) + "]";
                case PART -> record(RecordType.of(field.record()), withReferences);
                case FACT, OWNER -> null;
            };
            if (value != null) {
                fields.add('"' + field.name() + "\":" + value);
            }
        }
        return "{" + String.join(",", fields) + "}";
    }
}
