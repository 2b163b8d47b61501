package org.gascheck.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Map;
import org.gascheck.law.Answer;

/** Writes what a report answers as part of it in JSON. */
final class PurposeJson {

    private static final SerializableString ASKS = new SerializedString("asks");
    private static final SerializableString BECAUSE = new SerializedString("because");
    private static final SerializableString PROVISIONS = new SerializedString("provisions");
    private static final SerializableString MISSING = new SerializedString("missing");
    private static final SerializableString MORE_MISSING = new SerializedString("moreMissing");
    private static final SerializableString DISPUTES = new SerializedString("disputes");
    private static final SerializableString WITHOUT_RULE = new SerializedString("withoutRule");

    private final JsonOut out;

    PurposeJson(JsonOut out) {
        this.out = out;
    }

    void write(AnsweredPurpose purpose) throws IOException {
        out.startObject("purpose");
        out.field("purpose", purpose.purpose());
        out.field(JsonOut.NAME, purpose.name());
        out.field(ASKS, purpose.asks());
        out.field("answer", purpose.answer().name());
        out.field(JsonOut.SAYS, purpose.says());
        out.startList("basis");
        for (AnsweredPurpose.Basis each : purpose.basis()) {
            out.startObject();
            out.field("instrument", each.instrument());
            out.field(PROVISIONS, each.provisions());
            out.field(BECAUSE, each.because());
            out.field("requirements", each.requirements());
            out.endObject();
        }
        out.endList();
        out.startList("withoutRule");
        for (AnsweredPurpose.WithoutRule each : purpose.withoutRule()) {
            out.startObject();
            out.field("clause", each.clause());
            out.field(JsonOut.WHAT, each.what());
            out.endObject();
        }
        out.endList();
        out.startObject("counts");
        for (Map.Entry<Answer, Integer> each : purpose.counts().entrySet()) {
            out.field(each.getKey().name(), each.getValue());
        }
        out.endObject();
        out.startList("subjects");
        for (AnsweredPurpose.OfSubject each : purpose.subjects()) {
            write(each);
        }
        out.endList();
        out.endObject();
    }

    private void write(AnsweredPurpose.OfSubject of) throws IOException {
        out.startObject();
        out.startObject("subject");
        new FindingJson(out).writeFields(of.subject());
        out.endObject();
        out.field("answer", of.answer().name());
        out.field(JsonOut.SAYS, of.says());
        out.startList("because");
        for (AnsweredPurpose.Ground each : of.because()) {
            out.startObject();
            out.field("instrument", each.instrument());
            out.field("requirement", each.requirement());
            out.field("at", each.at());
            out.field("outcome", each.outcome().name());
            out.endObject();
        }
        out.endList();
        out.field(MISSING, of.missing());
        out.more(MORE_MISSING, of.moreMissing());
        if (!of.disputes().isEmpty()) {
            out.field(DISPUTES, of.disputes());
        }
        if (!of.withoutRule().isEmpty()) {
            out.field(WITHOUT_RULE, of.withoutRule());
        }
        out.endObject();
    }
}
