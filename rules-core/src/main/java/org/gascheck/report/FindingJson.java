package org.gascheck.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.gascheck.law.Rectification;
import org.gascheck.law.Setting;

/** Writes findings with all that they tell. Names that every finding repeats are encoded once. */
final class FindingJson {

    private static final SerializableString REQUIREMENT = new SerializedString("requirement");
    private static final SerializableString OUTCOME = new SerializedString("outcome");
    private static final SerializableString STRENGTH = new SerializedString("strength");
    private static final SerializableString INSTRUMENT = new SerializedString("instrument");
    private static final SerializableString INSTRUMENT_NUMBER = new SerializedString("instrumentNumber");
    private static final SerializableString PROVISIONS = new SerializedString("provisions");
    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString POINTER = new SerializedString("pointer");
    private static final SerializableString MESSAGE = new SerializedString("message");
    private static final SerializableString EVIDENCE = new SerializedString("evidence");
    private static final SerializableString MORE_EVIDENCE = new SerializedString("moreEvidence");
    private static final SerializableString MISSING = new SerializedString("missing");
    private static final SerializableString MORE_MISSING = new SerializedString("moreMissing");
    private static final SerializableString ASK_FIRST = new SerializedString("askFirst");
    private static final SerializableString AUTHORITIES = new SerializedString("authorities");
    private static final SerializableString AUTHORITY_NOTE = new SerializedString("authorityNote");
    private static final SerializableString BASIS = new SerializedString("basis");
    private static final SerializableString ASKS = new SerializedString("asks");
    private static final SerializableString AT = new SerializedString("at");
    private static final SerializableString MORE = new SerializedString("more");
    private static final SerializableString LACKS = new SerializedString("lacks");
    private static final SerializableString SETTING = new SerializedString("setting");
    private static final SerializableString CHOSEN = new SerializedString("chosen");
    private static final SerializableString OTHER = new SerializedString("other");
    private static final SerializableString PROVISION = new SerializedString("provision");
    private static final SerializableString DATE = new SerializedString("date");

    private final JsonOut out;
    /** The last one: most findings are on the subject of the one before. */
    private final AtomicReference<EncodedSubject> last = new AtomicReference<>();

    private record EncodedSubject(
            ReportedSubject subject, SerializableString pointer, EncodedTexts.Encoded name) {

        static EncodedSubject of(ReportedSubject subject) {
            return new EncodedSubject(
                    subject, new SerializedString(subject.pointer()), EncodedTexts.Encoded.of(subject.name()));
        }
    }

    FindingJson(JsonOut out) {
        this.out = out;
    }

    void write(Finding finding) throws IOException {
        out.startObject();
        out.field(REQUIREMENT, finding.requirement());
        out.field(JsonOut.TITLE, finding.title());
        out.field(OUTCOME, finding.outcome().name());
        out.field(STRENGTH, finding.strength().name());
        out.field(INSTRUMENT, finding.instrument());
        out.name(INSTRUMENT_NUMBER, finding.instrumentNumber());
        out.names(PROVISIONS, finding.provisions());
        out.startObject("subject");
        writeFields(finding.subject());
        out.endObject();
        out.field(MESSAGE, finding.message());
        reasons(finding.reasons(), true);
        out.evidence(EVIDENCE, finding.evidence());
        out.more(MORE_EVIDENCE, finding.moreEvidence());
        missing(finding);
        if (finding.askFirst() != null) {
            out.field(ASK_FIRST, finding.askFirst());
        }
        out.names(AUTHORITIES, finding.authorities());
        if (finding.authorityNote() != null) {
            out.field(AUTHORITY_NOTE, finding.authorityNote());
        }
        if (finding.nextStep() != null) {
            nextStep(finding.nextStep());
        }
        due(finding);
        if (!finding.otherReadings().isEmpty()) {
            out.startList("otherReadings");
            for (OtherReading reading : finding.otherReadings()) {
                out.startObject();
                out.field(SETTING, reading.setting());
                option(CHOSEN, reading.chosen());
                option(OTHER, reading.other());
                out.field(OUTCOME, reading.outcome().name());
                out.endObject();
            }
            out.endList();
        }
        rate(finding);
        out.endObject();
    }

    /** The figure of a rate, if it is one. */
    void rate(Finding finding) throws IOException {
        FoundRate rate = finding.rate();
        if (rate == null) {
            return;
        }
        out.startObject("rate");
        out.generator().writeNumberField("met", rate.met());
        out.generator().writeNumberField("of", rate.of());
        members("outstanding", rate.outstanding(), "moreOutstanding", rate.moreOutstanding());
        members("unknown", rate.unknown(), "moreUnknown", rate.moreUnknown());
        members("forAPerson", rate.forAPerson(), "moreForAPerson", rate.moreForAPerson());
        out.endObject();
    }

    private void members(String name, List<String> ids, String nameOfMore, int more) throws IOException {
        if (!ids.isEmpty()) {
            out.field(new SerializedString(name), ids);
            out.more(new SerializedString(nameOfMore), more);
        }
    }

    /** The fields of a subject. */
    void writeFields(ReportedSubject subject) throws IOException {
        EncodedSubject encoded = last.get();
        if (encoded == null || encoded.subject() != subject) {
            encoded = EncodedSubject.of(subject);
            last.set(encoded);
        }
        out.field(KIND, subject.kind());
        out.field(ID, subject.id());
        out.field(POINTER, encoded.pointer());
        out.field(JsonOut.NAME, encoded.name());
    }

    /** A finding without what its requirement, its subject and its outcome tell by themselves. */
    void writeKey(FindingEntry finding) throws IOException {
        out.field(REQUIREMENT, finding.requirement());
        out.field(INSTRUMENT, finding.instrument());
        out.field(OUTCOME, finding.outcome().name());
    }

    /** The reasons; without their words where these stand elsewhere. */
    void reasons(List<FoundReason> reasons, boolean inWords) throws IOException {
        out.startList("reasons");
        for (FoundReason reason : reasons) {
            out.startObject();
            out.field(JsonOut.REASON, reason.reason());
            if (inWords) {
                words(reason);
            }
            out.field(AT, reason.at());
            out.more(MORE, reason.more());
            if (!reason.lacks().isEmpty()) {
                out.evidence(LACKS, reason.lacks());
            }
            out.endObject();
        }
        out.endList();
    }

    /** What a reason says. */
    void words(FoundReason reason) throws IOException {
        out.field(JsonOut.SAYS, reason.says());
        if (reason.asks() != null) {
            out.field(ASKS, reason.asks());
        }
    }

    void missing(Finding finding) throws IOException {
        out.field(MISSING, finding.missing());
        out.more(MORE_MISSING, finding.moreMissing());
    }

    void nextStep(Rectification next) throws IOException {
        out.startObject("nextStep");
        out.field(JsonOut.NAME, next.name());
        out.field(JsonOut.WHAT, next.what());
        out.field(BASIS, next.basis());
        out.endObject();
    }

    /** The day by which it is due, if there is one. */
    void due(Finding finding) throws IOException {
        DueDate due = finding.due();
        if (due == null) {
            return;
        }
        out.startObject("due");
        out.field(DATE, due.day().toString());
        out.field(PROVISION, due.provision());
        out.generator().writeBooleanField("overdue", due.isOverdue());
        if (due.overdueDays() > 0) {
            out.generator().writeNumberField("overdueDays", due.overdueDays());
        }
        out.startList("contradictions");
        for (DueDate.OtherDate other : due.contradictions()) {
            out.startObject();
            out.field(DATE, other.day().toString());
            out.field(PROVISION, other.provision());
            out.field(JsonOut.SAYS, other.says());
            out.endObject();
        }
        out.endList();
        out.endObject();
    }

    private void option(SerializableString field, Setting.Option option) throws IOException {
        out.generator().writeFieldName(field);
        out.startObject();
        out.field(JsonOut.NAME, option.name());
        out.field(JsonOut.SAYS, option.says());
        out.endObject();
    }
}
