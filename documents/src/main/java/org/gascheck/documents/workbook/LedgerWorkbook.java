package org.gascheck.documents.workbook;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.Build;
import org.gascheck.documents.office.FixedZip;
import org.gascheck.reports.Voice;

/** A workbook that is a ledger of hazards (台账) and nothing else. */
public final class LedgerWorkbook {

    private LedgerWorkbook() {
    }

    /** Tells the lines of a ledger one by one. */
    @FunctionalInterface
    public interface Lines {

        /** Hands each line to the reader, in their order. */
        void forEach(Reader reader) throws IOException;
    }

    /** Takes lines. */
    @FunctionalInterface
    public interface Reader {

        /** Takes the next one. */
        void take(LedgerLine line) throws IOException;
    }

    /**
     * Writes a workbook: the same bytes for the same lines.
     *
     * @param note what is said above the lines
     * @param out  not closed
     */
    public static void write(Lines lines, String note, Locale locale, OutputStream out) throws IOException {
        Voice voice = new Voice(locale);
        Path raw = Files.createTempFile("gascheck", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(raw));
                    Workbook workbook = new Workbook(file, Build.NAME, null)) {
                workbook.setGlobalDefaultFont(voice.say("宋体", "Calibri"), 10);
                LedgerSheet sheet = new LedgerSheet(workbook, voice, note);
                lines.forEach(sheet::add);
                sheet.end();
            }
            FixedZip.copy(raw, FixedZip.properties(voice.say("燃气安全隐患台账", "Gas safety hazard ledger"), Build.NAME),
                    new NotClosed(out));
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    /** The archive closes what it writes into. */
    private static final class NotClosed extends FilterOutputStream {

        NotClosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
