package org.gascheck.documents.notices;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gascheck.documents.office.FixedZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Makes the shipped templates of notices, in the layout of GB/T 9704: A4 with margins of 37, 35, 28 and 26 mm, a title
 * of size 2, a text of size 3 with lines of 28 points.
 */
final class TemplateMaker {

    private static final String TITLE = "方正小标宋简体";
    private static final String TEXT = "仿宋_GB2312";
    private static final String HEADING = "黑体";
    private static final int TEXT_WIDTH = 8_845;

    private final boolean zh;
    private final XWPFDocument document = new XWPFDocument();

    private TemplateMaker(boolean zh) {
        this.zh = zh;
    }

    static byte[] template(boolean zh) throws IOException {
        TemplateMaker maker = new TemplateMaker(zh);
        maker.make();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        maker.document.write(made);
        maker.document.close();
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        FixedZip.copy(made.toByteArray(), FixedZip.properties("", "gascheck"), fixed);
        return fixed.toByteArray();
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    private void make() {
        page();
        paragraph("{{draft}}", TEXT, 12, ParagraphAlignment.CENTER, false, 0);
        paragraph(say("燃气安全隐患整改通知书", "Rectification notice on gas safety"), TITLE, 22,
                ParagraphAlignment.CENTER, !zh, 0);
        paragraph(say("〔　　　　〕　　　号", "No. ____________________"), TEXT, 16, ParagraphAlignment.CENTER, false, 0);
        paragraph("{{addressee}}" + say("：", ":"), TEXT, 16, ParagraphAlignment.LEFT, false, 0);
        paragraph(
                say("经对所提交的资料（{{source}}；编号 {{subject}}）以 {{assessedOn}} 为评定日期核查，依据{{basis}}，"
                                + "发现下列 {{orders}} 项不符合规定，请按要求整改。",
                        "The facts handed in ({{source}}; id {{subject}}) were judged for {{assessedOn}} by"
                                + " {{basis}}. Breached and to be put right, as listed below: {{orders}}."),
                TEXT, 16, ParagraphAlignment.LEFT, false, 2);
        heading(say("一、整改事项", "1. To be put right"));
        table(new int[] {600, 2_950, 1_650, 1_945, 1_700},
                new String[] {say("序号", "No."), say("认定的事实", "What was found"), say("依据", "Clause"),
                    say("整改要求", "Next step"), say("整改期限", "Deadline")},
                new String[] {"{{order.no}}",
                    "{{order.found}}\n{{order.evidence}}\n" + say("应做到：", "Required: ") + "{{order.demand}}",
                    "{{order.clause}}",
                    "{{order.measure}}", "{{order.deadline}}"});
        paragraph(say("期限栏空白的，由有权机关填写。", "Where the deadline is empty the authority sets it."), TEXT, 12,
                ParagraphAlignment.LEFT, false, 0);
        heading(say("二、请补充的资料", "2. To be supplied"));
        table(new int[] {680, 4_082, 4_083},
                new String[] {say("序号", "No."), say("资料", "Fact"), say("用于判定", "Needed for")},
                new String[] {"{{supply.no}}", "{{supply.fact}}", "{{supply.use}}"});
        heading(say("三、须由执法人员判定的事项", "3. For an officer to judge"));
        paragraph("{{reviews}}", TEXT, 14, ParagraphAlignment.LEFT, false, 0);
        heading(say("四、已豁免的事项（仍不符合，不在整改要求之内）", "4. Waived (breached all the same, not ordered)"));
        paragraph("{{waived}}", TEXT, 14, ParagraphAlignment.LEFT, false, 0);
        heading(say("五、送达与签收", "5. Delivery and receipt"));
        form();
        paragraph(say("（机关印章）", "(seal of the authority)"), TEXT, 16, ParagraphAlignment.RIGHT, false, 0);
        paragraph(say("　　　　年　　月　　日", "date ____________________"), TEXT, 16, ParagraphAlignment.RIGHT, false, 0);
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        run(footer, "{{madeBy}}", TEXT, 9, false);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2_098));
        margins.setBottom(BigInteger.valueOf(1_984));
        margins.setLeft(BigInteger.valueOf(1_587));
        margins.setRight(BigInteger.valueOf(1_474));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(992));
        margins.setGutter(BigInteger.ZERO);
    }

    private void heading(String text) {
        XWPFParagraph heading = paragraph(text, HEADING, 16, ParagraphAlignment.LEFT, !zh, 0);
        heading.setKeepNext(true);
    }

    private XWPFParagraph paragraph(
            String text, String font, int size, ParagraphAlignment alignment, boolean bold, int indent) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        if (size >= 16) {
            paragraph.setSpacingBetween(size == 22 ? 36 : 28, LineSpacingRule.AT_LEAST);
        }
        if (indent > 0 && zh) {
            paragraph.setIndentationFirstLine(indent * size * 20);
        }
        run(paragraph, text, font, size, bold);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        CTFonts fonts = (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }

    private void table(int[] widths, String[] headings, String[] fields) {
        XWPFTable table = document.createTable(2, widths.length);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(String.valueOf(TEXT_WIDTH));
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < widths.length; i++) {
            cell(table.getRow(0).getCell(i), widths[i], headings[i], HEADING);
            cell(table.getRow(1).getCell(i), widths[i], fields[i], TEXT);
        }
    }

    private static void cell(XWPFTableCell cell, int width, String text, String font) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(width));
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            run(paragraph, lines[i], font, 12, false);
        }
    }

    private void form() {
        String[][] rows = {
            {say("送达方式", "Delivered by"), say("☐当面　☐电话　☐短信　☐门上贴条　☐挂号信",
                    "☐ hand  ☐ telephone  ☐ text message  ☐ notice on the door  ☐ registered letter")},
            {say("签收人、日期", "Received by, date"), ""},
            {say("拒签或无法联系", "Refused or not reached"), say("☐已通过其他方式送达：", "☐ delivered otherwise:")},
            {say("责任部门", "Departments in charge"), "{{departments}}"},
            {say("经办人、电话", "Officer, telephone"), ""}
        };
        XWPFTable table = document.createTable(rows.length, 2);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(String.valueOf(TEXT_WIDTH));
        for (int i = 0; i < rows.length; i++) {
            XWPFTableRow row = table.getRow(i);
            cell(row.getCell(0), 2_200, rows[i][0], HEADING);
            cell(row.getCell(1), TEXT_WIDTH - 2_200, rows[i][1], TEXT);
        }
    }
}
