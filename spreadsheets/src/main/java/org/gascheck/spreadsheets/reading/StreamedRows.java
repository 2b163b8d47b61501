package org.gascheck.spreadsheets.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.spreadsheets.Origins;
import org.gascheck.spreadsheets.ReadRow;
import org.gascheck.spreadsheets.grid.SheetFault;

/** The rows of one table, each a submission of its own, one at a time. */
final class StreamedRows implements Iterator<ReadRow>, Closeable {

    private final SheetRows rows;
    private final Assembly assembly;
    private final RowReader reader;
    private final LostReferences lost;
    private final Notes notes;
    private final SeenNumbers seen = new SeenNumbers();
    private final Layout layout;
    private final List<Bound> references;
    private RowFacts ahead;
    private ReadRow fault;

    StreamedRows(SheetRows rows, Assembly assembly, RowReader reader, LostReferences lost, Notes notes)
            throws IOException {
        this.lost = lost;
        this.notes = notes;
        this.rows = rows;
        this.assembly = assembly;
        this.reader = reader;
        this.ahead = rows.next();
        this.layout = ahead == null ? null : ahead.layout;
        this.references = ahead == null ? List.of() : layout.references();
    }

    /** Whether each row can be judged without the others. */
    boolean standAlone() {
        return ahead != null && Assembly.standsAlone(layout) && !assembly.isOfNone(ahead);
    }

    @Override
    public boolean hasNext() {
        return ahead != null || fault != null;
    }

    @Override
    public ReadRow next() {
        if (fault != null) {
            ReadRow last = fault;
            fault = null;
            return last;
        }
        if (ahead == null) {
            throw new NoSuchElementException();
        }
        RowFacts row = ahead;
        check(row);
        ReadRow read = assembly.submission(List.of(row));
        goOn(row);
        return read;
    }

    /** Tells what is left unread of the rows so far. */
    void tellUnread(Notes of) {
        if (ahead != null) {
            rows.tellUnread(of);
            lost.tellSoFar(of);
        }
    }

    private void goOn(RowFacts row) {
        try {
            ahead = rows.next();
            if (ahead == null) {
                lost.tell(notes);
            }
            if (ahead != null && ahead.table() != layout.table()) {
                stop(ahead.place(), new Text(
                        "同一工作表中又有一张别的表，此后各行没有读取；请各放一张工作表",
                        "another table follows on the same sheet, what comes from here on is not read; expected each on"
                                + " a sheet of its own"));
            }
        } catch (SheetFault e) {
            stop(row.place(), new Text(
                    "此行之后读不下去：" + e.told().zh(), "nothing after this row can be read: " + e.told().en()));
        } catch (IOException e) {
            stop(row.place(), new Text(
                    "此行之后读不下去：" + e.getMessage(), "nothing after this row can be read: " + e.getMessage()));
        }
    }

    private void stop(String place, Text message) {
        ahead = null;
        fault = new ReadRow(place, null, Origins.NONE,
                List.of(reader.problem(place, message)));
    }

    private void check(RowFacts row) {
        for (Bound bound : references) {
            lost.leadNowhere(row, bound, Set.of(layout.table().type().type()));
        }
        if (row.problems.isEmpty() && !seen.add(row.own)) {
            String shown = Printable.of(row.own, 60);
            row.problems.add(reader.problem(row.place(), new Text(
                    "编号“" + shown + "”上面已有一行；应各不相同",
                    "a row above has the number \"" + shown + "\" already; expected a different one")));
        }
        row.promised().forEach((column, count) -> {
            if (count == 0) {
                RowFacts.recordAt(row.tree, column.path()).put(column.field().name(), List.of());
            } else {
                row.problems.add(reader.problem(row.layout.cellOf('/' + column.name().replace('.', '/'), row.number),
                        new Text(
                                column.label().zh() + "：这里说有，而文件中没有列出；应有一张表列出它们（不清楚的留空）",
                                column.label().en() + ": it says that there are some and the file lists none; expected"
                                        + " a sheet of them (left empty where it is not known)")));
            }
        });
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
