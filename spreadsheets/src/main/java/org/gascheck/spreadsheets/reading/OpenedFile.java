package org.gascheck.spreadsheets.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.spreadsheets.FileNotes;
import org.gascheck.spreadsheets.ReadRow;
import org.gascheck.spreadsheets.ReadRows;
import org.gascheck.spreadsheets.SheetLimits;
import org.gascheck.spreadsheets.UnreadableSpreadsheetException;
import org.gascheck.spreadsheets.grid.Sheet;
import org.gascheck.spreadsheets.grid.SheetFault;
import org.gascheck.spreadsheets.grid.Spreadsheet;
import org.gascheck.spreadsheets.mapping.Mapping;
import org.gascheck.spreadsheets.model.Table;

/**
 * The submissions of an opened file: of a large file of one table row by row; of others all at once, since rows of
 * different sheets belong together.
 */
public final class OpenedFile implements ReadRows {

    /** Sheets of our templates that hold no facts. */
    private static final Set<String> WITHOUT_FACTS =
            Set.of("选项", "choices", "说明", "填表说明", "howtofillin", "notes", "readme");

    private static final int MOST_SHEETS = 6;
    private static final int LONGEST_NAME = 31;

    private final Spreadsheet spreadsheet;
    private final HeadingIndex index;
    private final Mapping mapping;
    private final SheetLimits limits;
    private final String source;
    private final Words words = new Words();
    private final Notes notes;
    private final RowReader reader;
    private final List<Sheet> sheets = new ArrayList<>();
    private Assembly assembly;
    private Iterator<ReadRow> submissions;

    private OpenedFile(Spreadsheet spreadsheet, HeadingIndex index, Mapping mapping, SheetLimits limits,
            String source) {
        this.spreadsheet = spreadsheet;
        this.index = index;
        this.mapping = mapping;
        this.limits = limits;
        this.source = source;
        this.notes = new Notes(source);
        CellValues values = new CellValues(words, spreadsheet.hasTypes(), spreadsheet.countsFrom1904());
        this.reader = new RowReader(values, new ListCells(words, values), source);
    }

    /**
     * The submissions of a file; closes it in the end, or at once where nothing in it is understood.
     *
     * @param large whether it is too large to be held as a whole
     */
    public static OpenedFile of(
            Spreadsheet spreadsheet, boolean large, HeadingIndex index, Mapping mapping, SheetLimits limits,
            String source) throws IOException {
        OpenedFile opened = new OpenedFile(spreadsheet, index, mapping, limits, source);
        try {
            opened.begin(large);
            return opened;
        } catch (SheetFault e) {
            opened.close();
            throw new UnreadableSpreadsheetException(source, e.told());
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void begin(boolean large) throws IOException {
        SettingsSheet settings = SettingsSheet.none();
        CellValues values = new CellValues(words, spreadsheet.hasTypes(), spreadsheet.countsFrom1904());
        for (Sheet sheet : spreadsheet.sheets()) {
            if (SettingsSheet.isOne(sheet)) {
                settings = SettingsSheet.read(
                        sheet, index.model().header(), values, new ListCells(words, values), notes, source);
            } else if (mayHoldFacts(sheet) || mapping.of(sheet.name()).isPresent()) {
                sheets.add(sheet);
            }
        }
        spreadsheet.taken().forEach(notes::take);
        assembly = new Assembly(index.model(), settings, source, words);
        if (large && sheets.size() == 1) {
            StreamedRows streamed = new StreamedRows(
                    rows(sheets.get(0)), assembly, reader, new LostReferences(index.model().facts()), notes);
            if (streamed.standAlone()) {
                submissions = streamed;
                return;
            }
            streamed.close();
        }
        submissions = together().iterator();
    }

    /** Whether a sheet is none of those that templates have besides. */
    static boolean mayHoldFacts(Sheet sheet) {
        return !WITHOUT_FACTS.contains(Plain.of(sheet.name()));
    }

    private SheetRows rows(Sheet sheet) throws IOException {
        return new SheetRows(sheet, new HeadingRow(index, mapping, sheet.name()), index, reader, notes);
    }

    private List<ReadRow> together() throws IOException {
        LostReferences lost = new LostReferences(index.model().facts());
        LinkedRows linked = new LinkedRows(reader, lost);
        Set<Table> flat = new HashSet<>();
        Set<Table> tables = new HashSet<>();
        Map<Table, Set<String>> read = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            try (SheetRows rows = rows(sheet)) {
                for (RowFacts row = rows.next(); row != null; row = rows.next()) {
                    read.computeIfAbsent(row.table(), key -> new LinkedHashSet<>()).add(sheet.name());
                    checkToldOnce(row, flat, tables);
                    if (assembly.isOfNone(row)) {
                        linked.noteList(row.table().type().type());
                    } else {
                        linked.add(row);
                    }
                    if (linked.size() > limits.heldRows()) {
                        throw new SheetFault(
                                "相互有关的行超过 " + limits.heldRows() + " 行；请分成几个文件，或一个文件只放一张表",
                                "more than " + limits.heldRows() + " rows that may belong together; expected several"
                                        + " smaller files, or one table a file");
                    }
                }
            }
        }
        if (!assembly.hasLists()) {
            throw nothing();
        }
        List<ReadRow> made = new ArrayList<>();
        for (List<RowFacts> rows : linked.grouped()) {
            made.add(assembly.submission(rows));
        }
        read.forEach(this::tellSheets);
        lost.tell(notes);
        linked.unlisted().tell(notes);
        if (made.isEmpty()) {
            made.add(assembly.submission(List.of()));
        }
        return made;
    }

    /** A sheet that was copied tells everything once more. */
    private void tellSheets(Table table, Set<String> from) {
        if (from.size() > 1) {
            notes.take(new Text(
                    "“" + table.label().zh() + "”有 " + from.size() + " 张工作表，都读取：" + shown(from, "、"),
                    from.size() + " sheets of \"" + table.label().en() + "\", all of which were read: "
                            + shown(from, ", ")));
        }
    }

    private static String shown(Set<String> sheets, String between) {
        return sheets.stream().limit(MOST_SHEETS).map(each -> Printable.of(each, LONGEST_NAME))
                .collect(Collectors.joining(between)) + (sheets.size() > MOST_SHEETS ? between + '…' : "");
    }

    /** A list that rows tell of has no sheet of its own: nobody could know which of them is complete. */
    private static void checkToldOnce(RowFacts row, Set<Table> flat, Set<Table> tables) throws SheetFault {
        flat.addAll(row.layout.flat().tables());
        tables.add(row.table());
        for (Table table : flat) {
            if (tables.contains(table)) {
                throw new SheetFault(
                        "“" + table.label().zh() + "”既有自己的表（" + row.place() + "），又由对照文件声明各行已说全；应只用其中一种",
                        "\"" + table.label().en() + "\" has a sheet of its own (" + row.place()
                                + "), and the mapping declares that the rows of another tell all of it; expected one"
                                + " of the two");
            }
        }
    }

    private UnreadableSpreadsheetException nothing() {
        StringBuilder zh = new StringBuilder("没有可读的资料：没有读懂任何表头，或表头之下没有填写（示例行不读）");
        StringBuilder en = new StringBuilder(
                "nothing to read: no headings are understood, or nothing is filled in below them (examples are not"
                        + " read)");
        notes.told().unjudged().stream().limit(5).forEach(each -> {
            zh.append("；").append(each.source().replace(source, "").strip()).append(' ').append(each.message().zh());
            en.append("; ").append(each.source().replace(source, "").strip()).append(' ').append(each.message().en());
        });
        return new UnreadableSpreadsheetException(source, new Text(zh.toString(), en.toString()));
    }

    @Override
    public boolean hasNext() {
        return submissions.hasNext();
    }

    @Override
    public ReadRow next() {
        if (!submissions.hasNext()) {
            throw new NoSuchElementException();
        }
        return submissions.next();
    }

    @Override
    public FileNotes notes() {
        if (submissions instanceof StreamedRows streamed) {
            Notes soFar = notes.copy();
            streamed.tellUnread(soFar);
            return soFar.told();
        }
        return notes.told();
    }

    @Override
    public void close() throws IOException {
        if (submissions instanceof StreamedRows streamed) {
            streamed.close();
        }
        spreadsheet.close();
    }
}
