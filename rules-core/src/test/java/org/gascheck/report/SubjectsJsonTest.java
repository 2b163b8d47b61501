package org.gascheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.junit.jupiter.api.Test;

/** What a form does not tell is not worked out for it. */
class SubjectsJsonTest {

    private record Entry(String requirement, Outcome outcome) implements FindingEntry {

        @Override
        public String instrument() {
            return "cq2021n156";
        }

        @Override
        public Text title() {
            return new Text("安装报警装置", "An alarm is fitted");
        }

        @Override
        public Strength strength() {
            return Strength.MANDATORY;
        }

        @Override
        public ReportedSubject subject() {
            return new ReportedSubject("GasUser", "u1", "/gasUsers/0", new Text("用气用户", "gas user"));
        }

        @Override
        public Object subjectKey() {
            return "/gasUsers/0";
        }

        @Override
        public List<String> provisions() {
            return List.of("附件1 二");
        }

        @Override
        public List<String> authorities() {
            return List.of("市城市管理局");
        }

        @Override
        public List<String> assumptions() {
            return List.of();
        }

        @Override
        public MissingTold missing() {
            throw new UnsupportedOperationException("missing facts");
        }

        @Override
        public Finding finding() {
            throw new UnsupportedOperationException("a finding");
        }
    }

    private static String told(ReportForm.Detail detail) throws IOException {
        ReportForm form = new ReportForm(detail, Set.of(), Set.of(), ReportForm.Language.BOTH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            JsonOut out = new JsonOut(json, form.language());
            out.startObject();
            new SubjectsJson(out, form, new TextsTold(), false).write(Stream.of(Outcome.values())
                    .map(outcome -> new Entry(outcome.name().toLowerCase(Locale.ROOT), outcome)));
            out.endObject();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void outcomesAreToldWithoutTheRestOfFindings() throws IOException {
        String told = told(ReportForm.Detail.OUTCOMES);
        for (Outcome outcome : Outcome.values()) {
            assertThat(told).contains("\"" + outcome.name().toLowerCase(Locale.ROOT) + "\"");
        }
        assertThat(told).contains("安装报警装置", "An alarm is fitted", "MANDATORY", "附件1 二", "市城市管理局");
        assertThatThrownBy(() -> told(ReportForm.Detail.REASONS)).hasMessage("a finding");
    }
}
