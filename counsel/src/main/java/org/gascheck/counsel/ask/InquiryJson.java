package org.gascheck.counsel.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.counsel.changes.WholeVerdict;
import org.gascheck.report.Finding;
import org.gascheck.reports.IndentedJson;

/** Writes inquiries as JSON, in both languages. */
public final class InquiryJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private InquiryJson() {
    }

    /** Writes an inquiry and leaves the stream open. */
    public static void write(Inquiry inquiry, OutputStream out) throws IOException {
        write(tree(inquiry), out);
    }

    /** Writes the facts with all answers, a submission to be read again; leaves the stream open. */
    public static void writeFacts(Inquiry inquiry, OutputStream out) throws IOException {
        write(inquiry.facts(), out);
    }

    private static void write(Object tree, OutputStream out) throws IOException {
        try (JsonGenerator json = IndentedJson.on(out)) {
            json.setCodec(MAPPER);
            MAPPER.writeValue(json, tree);
            json.writeRaw('\n');
        }
    }

    /** An inquiry as maps, lists and values that any JSON library writes. */
    public static Map<String, Object> tree(Inquiry inquiry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("assessedOn", inquiry.report().assessedOn().toString());
        tree.put("certain", inquiry.isCertain());
        tree.put("verdict", inquiry.verdict());
        if (inquiry.purposeAnswer() != null) {
            tree.put("purpose", inquiry.report().purpose().purpose());
            tree.put("answer", inquiry.purposeAnswer());
        }
        tree.put("scope", WholeVerdict.scope(inquiry.report()));
        inquiry.next().ifPresent(next -> {
            tree.put("expected", inquiry.expected());
            tree.put("next", next);
            List<Map<String, Object>> then = new ArrayList<>();
            inquiry.expectedOrder().stream().skip(1).forEach(each -> {
                Map<String, Object> later = new LinkedHashMap<>();
                later.put("pointer", each.pointer());
                later.put("name", each.name());
                then.add(later);
            });
            tree.put("then", then);
        });
        if (inquiry.isCertain()) {
            tree.put("certificate", inquiry.certificate());
        }
        tree.put("answers", inquiry.answers());
        tree.put("skipped", inquiry.skipped().stream().sorted().toList());
        tree.put("forAPerson", inquiry.forAPerson().stream().map(InquiryJson::forAPerson).toList());
        return MAPPER.convertValue(tree, new TypeReference<Map<String, Object>>() { });
    }

    private static Map<String, Object> forAPerson(Finding finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("requirement", finding.requirement());
        told.put("title", finding.title());
        told.put("citation", finding.citation());
        told.put("at", finding.subject().pointer());
        return told;
    }
}
