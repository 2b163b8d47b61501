package org.gascheck.reports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.RulePack;

/** Submissions without facts: a requirement lacks all there that it can ask for. */
final class BlankSubmission {

    private static final String ID = "1";

    private final RulePack pack;
    private final FactModel model;
    /** What is not told: the references to records of one type, or all references. */
    private final Predicate<Field> unknown;
    /** Whether the lists in records have a record each; else they are empty. */
    private final boolean inFull;

    private BlankSubmission(FactModel model, RulePack pack, Predicate<Field> unknown, boolean inFull) {
        this.model = model;
        this.pack = pack;
        this.unknown = unknown;
        this.inFull = inFull;
    }

    /**
     * Submissions with one record in every list of their own, for a day on which the instrument is in force and no date
     * is still to come. What is told in one may leave no choice about something else: together they lack everything.
     */
    static List<Submission> all(FactModel model, RulePack pack) {
        List<Submission> all = new ArrayList<>();
        model.recordTypes().stream()
                .flatMap(type -> type.fields().stream())
                .filter(field -> field.role() == Field.Role.REFERENCE)
                .map(Field::record)
                .distinct()
                .forEach(left -> new BlankSubmission(model, pack, field -> leadsTo(left, field), true)
                        .read()
                        .ifPresent(all::add));
        new BlankSubmission(model, pack, BlankSubmission::isReference, true).read().ifPresent(all::add);
        new BlankSubmission(model, pack, BlankSubmission::isReference, false).read().ifPresent(all::add);
        return all;
    }

    private static boolean leadsTo(Class<? extends Record> record, Field field) {
        return field.role() == Field.Role.REFERENCE && field.record() == record;
    }

    private static boolean isReference(Field field) {
        return field.role() == Field.Role.REFERENCE || field.role() == Field.Role.REFERENCE_LIST;
    }

    /** The submission; none where what is told cannot be so together, such as models of two kinds. */
    private Optional<Submission> read() {
        LocalDate day = pack.requirements().values().stream()
                .filter(requirement -> requirement.due() != null).map(requirement -> requirement.due().date())
                .reduce(pack.instrument().issued(), (one, other) -> one.isAfter(other) ? one : other)
                .plusDays(1);
        try {
            byte[] json = record(model.submission()).getBytes(StandardCharsets.UTF_8);
            Submission submission = Submissions.read(model, json, "blank", ReadLimits.DEFAULT);
            return Optional.of(submission.on(day).under(Set.of(pack.instrument().id())));
        } catch (InvalidSubmissionException e) {
            return Optional.empty();
        }
    }

    private String record(RecordType<?> type) {
        List<String> fields = new ArrayList<>();
        for (Field field : type.fields()) {
            String value = unknown.test(field) ? null : value(field, type == model.submission());
            if (value != null) {
                fields.add('"' + field.name() + "\":" + value);
            }
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String value(Field field, boolean ofTheSubmission) {
        return switch (field.role()) {
            case ID, REFERENCE -> '"' + ID + '"';
            case REFERENCE_LIST -> "[\"" + ID + "\"]";
            case LIST -> ofTheSubmission || inFull ? "[" + record(RecordType.of(field.record())) + "]" : "[]";
            case PART -> record(RecordType.of(field.record()));
            case FACT, OWNER, REFERRING -> null;
        };
    }
}
