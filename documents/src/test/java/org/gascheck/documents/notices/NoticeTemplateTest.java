package org.gascheck.documents.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gascheck.reports.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates of one's own. */
class NoticeTemplateTest {

    private static final Notice NOTICE = new Notice(1, "老灶火锅", "u1", "a.json", "2022-03-15", List.of("《方案》"),
            List.of("市经济信息委"), List.of(
                    new Notice.Order(1, "要求一", List.of("认定一"), List.of("事实"), List.of("三"), List.of("立查立改"),
                            List.of(), "市经济信息委"),
                    new Notice.Order(2, "要求二", List.of("认定二", "原因"), List.of(), List.of("四"), List.of(), List.of(
                            "2022-12-31"), "")),
            List.of(), List.of(), List.of(), "gascheck");

    @TempDir
    private Path folder;

    @Test
    void markersAreFilledThoughAnEditorSplitThem() throws Exception {
        Path file = template(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            for (String part : List.of("致 {", "{addr", "essee}", "} 及 {{sub", "ject}}。")) {
                paragraph.createRun().setText(part);
            }
            XWPFTable table = document.createTable(2, 1);
            table.getRow(0).getCell(0).setText("认定");
            table.getRow(1).getCell(0).setText("{{order.no}} {{order.found}}");
        });
        try (XWPFDocument filled = filled(NoticeTemplate.read(file))) {
            assertThat(filled.getParagraphs().get(0).getText()).isEqualTo("致 老灶火锅 及 u1。");
            assertThat(filled.getTables().get(0).getRows()).hasSize(3);
            assertThat(filled.getTables().get(0).getRow(2).getCell(0).getText()).contains("2 认定二", "原因");
        }
    }

    @Test
    void aMarkerThatStandsForNothingIsRefused() throws IOException {
        Path file = template(document ->
                document.createParagraph().createRun().setText("{{order.found}} {{adressee}}"));
        assertThatThrownBy(() -> NoticeTemplate.read(file))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageContaining("{{adressee}}")
                .hasMessageContaining("addressee");
    }

    @Test
    void aTemplateWithoutOrdersIsRefused() throws IOException {
        Path file = template(document -> document.createParagraph().createRun().setText("{{addressee}}"));
        assertThatThrownBy(() -> NoticeTemplate.read(file))
                .isInstanceOf(InvalidTemplateException.class).hasMessageContaining("order.found");
    }

    @Test
    void whatIsNoDocxIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "{{order.found}}");
        assertThatThrownBy(() -> NoticeTemplate.read(file))
                .isInstanceOf(InvalidTemplateException.class).hasMessageContaining("no DOCX");
    }

    private static XWPFDocument filled(NoticeTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.write(NOTICE, new Voice(Locale.CHINESE), out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private interface Making {
        void make(XWPFDocument document);
    }

    private Path template(Making making) throws IOException {
        Path file = folder.resolve("template.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            making.make(document);
            document.write(out);
        }
        return file;
    }
}
