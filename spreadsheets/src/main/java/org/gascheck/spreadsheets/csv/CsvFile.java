package org.gascheck.spreadsheets.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.Text;
import org.gascheck.spreadsheets.SheetLimits;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.Cells;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.Sheet;
import org.gascheck.spreadsheets.grid.SheetFault;
import org.gascheck.spreadsheets.grid.Spreadsheet;

/** A file of values between separators. */
public final class CsvFile implements Spreadsheet {

    private static final int LINES_LOOKED_AT = 30;
    private static final String SEPARATORS = ",;\t|，；";
    /** Excel takes a first line like this as the choice of the separator. */
    private static final String CHOICE = "sep=";
    private static final Pattern FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private final Path file;
    private final Charsets.Found found;
    private final char separator;
    private final boolean chosenInFile;
    private final SheetLimits limits;

    private CsvFile(Path file, Charsets.Found found, String beginning, ToIntFunction<List<String>> known,
            SheetLimits limits) {
        this.file = file;
        this.found = found;
        this.limits = limits;
        this.chosenInFile = beginning.startsWith(CHOICE) && beginning.length() > CHOICE.length();
        this.separator = chosenInFile ? beginning.charAt(CHOICE.length()) : separator(beginning, known);
    }

    /**
     * Opens a file.
     *
     * @param charset the one that somebody chose, or null
     * @param known   how many of some cells are known headings
     */
    public static CsvFile open(Path file, Charset charset, ToIntFunction<List<String>> known, SheetLimits limits)
            throws IOException {
        Charsets.Found found = Charsets.of(file, charset, text -> score(text, separator(text, known), known));
        char[] beginning = new char[1 << 15];
        int length;
        try (Reader reader = reader(file, found)) {
            length = Math.max(0, reader.read(beginning));
        }
        return new CsvFile(file, found, new String(beginning, 0, length), known, limits);
    }

    private static Reader reader(Path file, Charsets.Found found) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(found.mark());
        return new InputStreamReader(in, found.charset());
    }

    private static char separator(String beginning, ToIntFunction<List<String>> known) {
        char best = ',';
        int most = -1;
        for (char each : SEPARATORS.toCharArray()) {
            int score = score(beginning, each, known);
            if (score > most) {
                most = score;
                best = each;
            }
        }
        return best;
    }

    /** How many headings the best of the first lines has; where none has any, how many cells. */
    private static int score(String beginning, char separator, ToIntFunction<List<String>> known) {
        int most = 0;
        int lines = 0;
        try (CsvReader<CsvRecord> reader = builder(separator, 1 << 20).ofCsvRecord(new StringReader(beginning))) {
            for (CsvRecord each : reader) {
                most = Math.max(most, known.applyAsInt(each.getFields()) * 1_000 + Math.min(99, each.getFieldCount()));
                if (++lines == LINES_LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            // What was found before the torn end of the beginning counts.
            return most;
        }
        return most;
    }

    private static CsvReader.CsvReaderBuilder builder(char separator, int longest) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true).maxBufferSize(longest);
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Whole());
    }

    @Override
    public boolean hasTypes() {
        return false;
    }

    @Override
    public List<Text> taken() {
        String shown = separator == '\t' ? "TAB" : String.valueOf(separator);
        return List.of(new Text(
                "按 CSV 读取：编码 " + found.charset().name() + "，分隔符 " + shown,
                "read as CSV: charset " + found.charset().name() + ", separator " + shown));
    }

    @Override
    public void close() {
        // Rows are closed by who reads them.
    }

    private final class Whole implements Sheet {

        @Override
        public String name() {
            return "";
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public Rows rows() throws IOException {
            CsvReader<CsvRecord> reader =
                    builder(separator, 8 * limits.textLength() + (1 << 16)).ofCsvRecord(reader(file, found));
            CsvRows rows = new CsvRows(reader, reader.iterator(), limits);
            if (chosenInFile) {
                rows.next();
            }
            return rows;
        }
    }

    private static final class CsvRows implements Rows {

        private final CsvReader<CsvRecord> reader;
        private final Iterator<CsvRecord> records;
        private final SheetLimits limits;
        private long line;

        CsvRows(CsvReader<CsvRecord> reader, Iterator<CsvRecord> records, SheetLimits limits) {
            this.reader = reader;
            this.records = records;
            this.limits = limits;
        }

        @Override
        public GridRow next() throws IOException {
            try {
                return records.hasNext() ? row(records.next()) : null;
            } catch (CsvParseException e) {
                String after = line == 0 ? "" : "第 " + line + " 行之后";
                String afterEn = line == 0 ? "" : "after line " + line + " ";
                throw new SheetFault(
                        after + "不是有效的 CSV：引号没有成对，或一行超过 " + Cells.COLUMNS + " 列、一个单元格超过 "
                                + limits.textLength() + " 个字符",
                        afterEn + "it is no valid CSV: a quotation mark without its other, or a line of more than "
                                + Cells.COLUMNS + " cells, or a cell of more than " + limits.textLength()
                                + " characters");
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        /** What systems write as a formula of a text, so that Excel keeps the zeros before it. */
        private static String ofFormula(String text) {
            Matcher formula = text.charAt(0) == '=' ? FORMULA.matcher(text) : null;
            return formula != null && formula.matches() ? formula.group(1) : text;
        }

        private GridRow row(CsvRecord csv) throws SheetFault {
            line = csv.getStartingLineNumber();
            List<Cell> cells = new ArrayList<>(csv.getFieldCount());
            for (int i = 0; i < csv.getFieldCount(); i++) {
                String text = csv.getField(i);
                if (i >= Cells.COLUMNS) {
                    throw new SheetFault(
                            Cells.name((int) line, i) + "：一行应不超过 " + Cells.COLUMNS + " 列",
                            Cells.name((int) line, i) + ": expected a line of at most " + Cells.COLUMNS + " cells");
                }
                if (!text.isEmpty()) {
                    cells.add(Cell.text(i, ofFormula(text), limits.textLength()));
                }
            }
            return new GridRow((int) Math.min(line, Integer.MAX_VALUE), false, cells, List.of());
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
