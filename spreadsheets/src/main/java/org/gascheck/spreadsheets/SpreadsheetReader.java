package org.gascheck.spreadsheets;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gascheck.facts.model.FactModel;
import org.gascheck.spreadsheets.csv.CsvFile;
import org.gascheck.spreadsheets.grid.SheetFault;
import org.gascheck.spreadsheets.grid.Spreadsheet;
import org.gascheck.spreadsheets.mapping.Mapping;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;
import org.gascheck.spreadsheets.reading.HeadingIndex;
import org.gascheck.spreadsheets.reading.OpenedFile;
import org.gascheck.spreadsheets.reading.ProposedMapping;
import org.gascheck.spreadsheets.xls.XlsFile;
import org.gascheck.spreadsheets.xlsx.XlsxFile;

/** Reads submissions from workbooks (.xlsx, .xls) and CSV files; immutable. */
public final class SpreadsheetReader {

    /** The headings of a model, gone through once a spreadsheet is there: most inputs are none. */
    private static final class HeadingsOf {

        private final FactModel model;
        private HeadingIndex index;

        HeadingsOf(FactModel model) {
            this.model = model;
        }

        synchronized HeadingIndex index() {
            if (index == null) {
                index = new HeadingIndex(SheetModel.of(model));
            }
            return index;
        }
    }

    /** Bytes from which on a file of one table is read row by row. */
    private static final long LARGE = 2L << 20;

    private final HeadingsOf headings;
    private final Mapping mapping;
    private final Charset charset;
    private final SheetLimits limits;

    private SpreadsheetReader(HeadingsOf headings, Mapping mapping, Charset charset, SheetLimits limits) {
        this.headings = headings;
        this.mapping = mapping;
        this.charset = charset;
        this.limits = limits;
    }

    /** A reader of submissions of a model; to be kept where several files are read. */
    public static SpreadsheetReader of(FactModel model) {
        return new SpreadsheetReader(new HeadingsOf(model), Mapping.NONE, null, SheetLimits.DEFAULT);
    }

    /** One that reads headings and values by a mapping first. */
    public SpreadsheetReader by(Mapping chosen) {
        return new SpreadsheetReader(headings, chosen, charset, limits);
    }

    /** One that takes CSV files to be in a charset, or finds it out where that is null. */
    public SpreadsheetReader in(Charset chosen) {
        return new SpreadsheetReader(headings, mapping, chosen, limits);
    }

    /** One with other limits. */
    public SpreadsheetReader within(SheetLimits chosen) {
        return new SpreadsheetReader(headings, mapping, charset, chosen);
    }

    /** Whether a file is a spreadsheet by its first bytes or, if these do not tell, by its name. */
    public static boolean isSpreadsheet(Path file) throws IOException {
        FileKind kind = FileKind.of(file);
        return kind == FileKind.PACKED || kind == FileKind.OLD || kind.isTable() && FileKind.isNamedLikeATable(file);
    }

    /**
     * Opens a file.
     *
     * @param source what problems call it
     * @throws UnreadableSpreadsheetException if it cannot be read as a spreadsheet, or nothing in it is understood
     * @throws IOException if it cannot be read at all
     */
    public ReadRows read(Path file, String source) throws IOException {
        try {
            return OpenedFile.of(open(file), Files.size(file) > LARGE, headings.index(), mapping, limits, source);
        } catch (SheetFault e) {
            throw new UnreadableSpreadsheetException(source, e.told());
        }
    }

    /**
     * A mapping for a file, as YAML: what is understood of it, and comments on what is not.
     *
     * @param kind the name of the table that its sheets are taken for, such as {@code gasUsers}, or null
     * @throws IllegalArgumentException if there is no such table
     */
    public String proposeMapping(Path file, String source, String kind) throws IOException {
        Table chosen = kind == null ? null
                : headings.index().model().table(kind)
                        .orElseThrow(() -> new IllegalArgumentException("no table " + kind));
        try (Spreadsheet opened = open(file)) {
            return ProposedMapping.of(opened, headings.index(), chosen);
        } catch (SheetFault e) {
            throw new UnreadableSpreadsheetException(source, e.told());
        }
    }

    private Spreadsheet open(Path file) throws IOException {
        return switch (FileKind.of(file)) {
            case PACKED -> XlsxFile.open(file.toFile(), limits);
            case OLD -> XlsFile.open(file.toFile(), limits);
            case MARKUP -> throw new SheetFault(
                    "这是网页或 XML，不是工作簿；请用表格软件打开并另存为 .xlsx",
                    "this is a web page or XML, no workbook; open it in a spreadsheet program and save it as .xlsx");
            case DOCUMENT -> throw new SheetFault(
                    "这是 PDF 或 RTF 文档，不是表格；应为 .xlsx、.xls 或 CSV", "a PDF or RTF document; expected .xlsx, .xls or CSV");
            case EMPTY -> throw new SheetFault("文件是空的", "the file is empty");
            case TEXT -> CsvFile.open(file, charset, headings.index()::mostUnderstood, limits);
        };
    }
}
