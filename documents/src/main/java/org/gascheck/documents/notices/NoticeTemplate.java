package org.gascheck.documents.notices;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.gascheck.Text;
import org.gascheck.documents.office.FixedZip;
import org.gascheck.reports.Voice;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/**
 * A template of a notice in DOCX, with markers such as {@code {{addressee}}}. A row of a table with markers of an order
 * or of a fact to be supplied is repeated for each of them. Immutable and safe for use by many threads.
 */
public final class NoticeTemplate {

    private final byte[] docx;

    private NoticeTemplate(byte[] docx) {
        this.docx = docx.clone();
    }

    /** The template that comes with the program. */
    public static NoticeTemplate shipped(Locale locale) {
        String name = new Voice(locale).say("notice_zh.docx", "notice_en.docx");
        try (InputStream in = NoticeTemplate.class.getResourceAsStream(name)) {
            return new NoticeTemplate(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A template of one's own.
     *
     * @throws InvalidTemplateException if it is no document of the kind, has a marker that stands for nothing, or none
     *                                  for orders
     */
    public static NoticeTemplate read(Path file) throws IOException, InvalidTemplateException {
        NoticeTemplate template = new NoticeTemplate(Files.readAllBytes(file));
        template.check(file.toString());
        return template;
    }

    private void check(String name) throws IOException, InvalidTemplateException {
        List<String> known = new NoticeFields(new Voice(Locale.ENGLISH)).names();
        List<String> found = new ArrayList<>();
        try (XWPFDocument document = open()) {
            for (IBody body : bodies(document)) {
                body.getParagraphs().forEach(each -> found.addAll(Markers.of(each.getText())));
                for (XWPFTable table : body.getTables()) {
                    for (XWPFTableRow row : table.getRows()) {
                        found.addAll(Markers.of(text(row)));
                    }
                }
            }
        } catch (POIXMLException | UnsupportedFileFormatException | OpenXML4JRuntimeException e) {
            throw new InvalidTemplateException(
                    new Text(name + "：不是 DOCX 文件，应为 .docx 格式的通知书模板", name
                            + ": this is no DOCX; expected a template of a notice in .docx"), e);
        }
        for (String each : found) {
            if (!known.contains(each)) {
                throw new InvalidTemplateException(new Text(
                        name + "：没有名为 {{" + each + "}} 的字段；可用：" + String.join(", ", known),
                        name + ": there is no field {{" + each + "}}; expected one of " + String.join(", ", known)),
                        null);
            }
        }
        if (found.stream().noneMatch(each -> each.startsWith(NoticeFields.ORDER))) {
            throw new InvalidTemplateException(new Text(
                    name + "：没有整改事项的字段，如 {{order.found}}；不写明整改事项的不是整改通知书",
                    name + ": has no field of an order, such as {{order.found}}; a notice without orders is none"),
                    null);
        }
    }

    private XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<IBody> bodies(XWPFDocument document) {
        List<IBody> bodies = new ArrayList<>(List.of(document));
        bodies.addAll(document.getHeaderList());
        bodies.addAll(document.getFooterList());
        return bodies;
    }

    /** Writes a notice: the same notice always gives the same bytes. */
    public void write(Notice notice, Voice voice, OutputStream out) throws IOException {
        NoticeFields fields = new NoticeFields(voice);
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (XWPFDocument document = open()) {
            for (IBody body : bodies(document)) {
                body.getParagraphs().forEach(each -> Markers.fill(each, fields.of(notice)));
                for (XWPFTable table : body.getTables()) {
                    repeat(table, NoticeFields.ORDER, fields.orders(notice));
                    repeat(table, NoticeFields.SUPPLY, fields.supplies(notice));
                    table.getRows().forEach(row -> fill(row, fields.of(notice)));
                }
            }
            document.write(filled);
        }
        String title = voice.say("整改通知书（草稿）", "Rectification notice (draft)");
        FixedZip.copy(filled.toByteArray(), FixedZip.properties(title, notice.madeBy()), out);
    }

    private static void repeat(XWPFTable table, String prefix, List<Map<String, String>> each) throws IOException {
        for (int place = table.getNumberOfRows() - 1; place >= 0; place--) {
            XWPFTableRow pattern = table.getRow(place);
            if (Markers.of(text(pattern)).stream().noneMatch(name -> name.startsWith(prefix))) {
                continue;
            }
            for (int i = each.size() - 1; i >= 0; i--) {
                XWPFTableRow row = copy(pattern, table);
                fill(row, each.get(i));
                table.addRow(row, place + 1);
            }
            table.removeRow(place);
        }
    }

    private static XWPFTableRow copy(XWPFTableRow pattern, XWPFTable table) throws IOException {
        try {
            return new XWPFTableRow(CTRow.Factory.parse(pattern.getCtRow().newInputStream()), table);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static void fill(XWPFTableRow row, Map<String, String> fields) {
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.getParagraphs().forEach(each -> Markers.fill(each, fields));
        }
    }

    private static String text(XWPFTableRow row) {
        StringBuilder text = new StringBuilder();
        row.getTableCells().forEach(cell ->
                cell.getParagraphs().forEach(each -> text.append(each.getText()).append('\n')));
        return text.toString();
    }
}
