package org.gascheck.documents.workbook;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.Build;
import org.gascheck.documents.office.FixedZip;
import org.gascheck.reports.Voice;

/**
 * A workbook of tables that is written as they come: the same content gives the same bytes. The file is there once it
 * is complete. For one thread.
 */
public final class WorkbookFile implements Closeable {

    private final Path raw;
    private final OutputStream out;
    private final Workbook workbook;

    /** Begins one in the language of a voice. */
    public WorkbookFile(Voice voice) throws IOException {
        raw = Files.createTempFile("gascheck", ".xlsx");
        out = new BufferedOutputStream(Files.newOutputStream(raw));
        workbook = new Workbook(out, Build.NAME, null);
        workbook.setGlobalDefaultFont(voice.say("宋体", "Calibri"), 10);
    }

    /**
     * A table that is to be filled and ended.
     *
     * @param frozenColumns how many columns stay in sight
     */
    public Table table(String name, List<String> notes, List<Column> columns, int frozenColumns) {
        return new Table(workbook, name, notes, columns, frozenColumns);
    }

    Workbook workbook() {
        return workbook;
    }

    /** Writes the file, with all tables. */
    public void complete(Path file, String title) throws IOException {
        workbook.close();
        out.close();
        try (OutputStream copy = new BufferedOutputStream(Files.newOutputStream(file))) {
            FixedZip.copy(raw, FixedZip.properties(title, Build.NAME), copy);
        }
    }

    /** Does away with what is not complete. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(raw);
    }
}
