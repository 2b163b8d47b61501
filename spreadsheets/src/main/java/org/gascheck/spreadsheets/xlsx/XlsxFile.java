package org.gascheck.spreadsheets.xlsx;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.spreadsheets.SheetLimits;
import org.gascheck.spreadsheets.grid.MergedRows;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.Sheet;
import org.gascheck.spreadsheets.grid.SheetFault;
import org.gascheck.spreadsheets.grid.Spreadsheet;

/** A workbook in the packed form of Office (.xlsx, .xlsm). */
public final class XlsxFile implements Spreadsheet {

    private static final String ROOT = "xl/workbook.xml";

    private final Parts parts;
    private final SheetLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private List<String> shared;
    private Styles styles;

    private XlsxFile(Parts parts, SheetLimits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    /**
     * Opens a file.
     *
     * @throws SheetFault if it is none
     */
    public static XlsxFile open(File file, SheetLimits limits) throws IOException {
        Parts parts = new Parts(file, limits);
        XlsxFile workbook = new XlsxFile(parts, limits);
        try {
            workbook.read();
            return workbook;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void read() throws IOException {
        String root = root();
        String folder = root.substring(0, root.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + root.substring(folder.length()) + ".rels";
        Map<String, String> targets = new HashMap<>();
        String texts = null;
        String styled = null;
        try (Xml xml = new Xml(parts.open(relations))) {
            while (xml.next()) {
                if (xml.startsA("Relationship")) {
                    String target = resolved(folder, xml.attribute("Target"));
                    String type = String.valueOf(xml.attribute("Type"));
                    targets.put(xml.attribute("Id"), target);
                    texts = type.endsWith("/sharedStrings") ? target : texts;
                    styled = type.endsWith("/styles") ? target : styled;
                }
            }
        }
        try (Xml xml = new Xml(parts.open(root))) {
            while (xml.next()) {
                if (xml.startsA("workbookPr")) {
                    from1904 = Xml.isTrue(xml.attribute("date1904"));
                } else if (xml.startsA("sheet")) {
                    addSheet(xml, targets);
                }
            }
        }
        shared = texts == null || !parts.has(texts) ? List.of() : Texts.shared(new Xml(parts.open(texts)), limits);
        styles = styled == null || !parts.has(styled) ? Styles.none() : Styles.of(new Xml(parts.open(styled)));
    }

    private void addSheet(Xml xml, Map<String, String> targets) {
        String part = targets.get(xml.attribute("id"));
        String state = xml.attribute("state");
        if (part != null && parts.has(part) && part.contains("worksheets/")) {
            sheets.add(new XlsxSheet(xml.attribute("name"), state != null && !state.equals("visible"), part));
        }
    }

    private String root() throws IOException {
        if (parts.has("_rels/.rels")) {
            try (Xml xml = new Xml(parts.open("_rels/.rels"))) {
                while (xml.next()) {
                    if (xml.startsA("Relationship")
                            && String.valueOf(xml.attribute("Type")).endsWith("/officeDocument")) {
                        String target = resolved("", xml.attribute("Target"));
                        if (target.endsWith(".bin")) {
                            throw otherKind("Excel 二进制工作簿（.xlsb）", "a binary workbook (.xlsb)");
                        }
                        if (parts.has(target) && target.startsWith("word/")) {
                            throw otherKind("Word 文档", "a Word document");
                        }
                        return target;
                    }
                }
            }
        }
        if (parts.has(ROOT)) {
            return ROOT;
        }
        throw parts.has("content.xml")
                ? otherKind("OpenDocument 表格（.ods）", "an OpenDocument spreadsheet (.ods)")
                : otherKind("不含工作簿的压缩文件", "a packed file without a workbook");
    }

    private static SheetFault otherKind(String zh, String en) {
        return new SheetFault(
                "这是" + zh + "；应为 .xlsx、.xls 或 CSV，请用表格软件另存为 .xlsx",
                "this is " + en + "; expected .xlsx, .xls or CSV: save it as .xlsx in a spreadsheet program");
    }

    private static String resolved(String folder, String target) {
        String path = String.valueOf(target).replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        String base = folder;
        while (path.startsWith("../") || path.startsWith("./")) {
            if (path.startsWith("../")) {
                base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
            }
            path = path.substring(path.indexOf('/') + 1);
        }
        return base + path;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public boolean countsFrom1904() {
        return from1904;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private final class XlsxSheet implements Sheet {

        private final String name;
        private final boolean hidden;
        private final String part;

        XlsxSheet(String name, boolean hidden, String part) {
            this.name = String.valueOf(name);
            this.hidden = hidden;
            this.part = part;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isHidden() {
            return hidden;
        }

        @Override
        public Rows rows() throws IOException {
            Rows rows = new XlsxRows(new Xml(parts.open(part)), shared, styles, limits);
            return new MergedRows(rows, MergedRegions.in(parts.open(part)));
        }
    }
}
