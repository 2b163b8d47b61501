package org.gascheck.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gascheck.spreadsheets.ReadRow;
import org.gascheck.spreadsheets.ReadRows;
import org.gascheck.spreadsheets.SpreadsheetReader;
import org.gascheck.subjects.Population;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Prints what it costs to read a workbook of products into submissions, as a ratio to what POI's event reading of the
 * same cells costs by itself: processor time of one thread, round by round after some that warm up.
 */
final class SheetSpeed {

    private static final int ROWS = 50_000;
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 7;
    private static final String[] HEADINGS = {
        "产品编号", "产品种类", "产品型号", "生产厂家", "名称"
    };

    private SheetSpeed() {
    }

    private interface Reading {
        long cells() throws IOException;
    }

    /** Measures both ways of reading in turn. */
    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("products", ".xlsx");
        try {
            write(file);
            for (int i = 0; i < WARM_UPS; i++) {
                cost(() -> byPoi(file));
                cost(() -> asSubmissions(file));
            }
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                double poi = cost(() -> byPoi(file));
                double ours = cost(() -> asSubmissions(file));
                ratios.add(poi / ours);
            }
            ratios.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "rows of a workbook read into facts, of those that POI's event reading reads in the same time:"
                            + " %.2f (%.2f–%.2f)%n",
                    ratios.get(ROUNDS / 2),
                    ratios.get(0),
                    ratios.get(ROUNDS - 1));
        } finally {
            Files.delete(file);
        }
    }

    private static double cost(Reading reading) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long read = reading.cells();
        if (read < ROWS) {
            throw new IllegalStateException(read + " read; expected at least " + ROWS);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("产品");
            for (int i = 0; i < HEADINGS.length; i++) {
                sheet.value(0, i, HEADINGS[i]);
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, "p-" + row);
                sheet.value(row, 1, row % 2 == 0 ? "燃气具" : "燃气管道及附属材料");
                sheet.value(row, 2, "JZT-" + row % 900);
                sheet.value(row, 3, "某某燃具厂" + row % 50);
                sheet.value(row, 4, "家用燃气灶 " + row);
            }
        }
    }

    private static long asSubmissions(Path file) throws IOException {
        long read = 0;
        try (ReadRows rows = SpreadsheetReader.of(Population.MODEL).read(file, "products.xlsx")) {
            for (Iterator<ReadRow> each = rows; each.hasNext();) {
                read += each.next().isRead() ? 1 : 0;
            }
        }
        return read;
    }

    private static long byPoi(Path file) throws IOException {
        Counter counter = new Counter();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(opened);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(
                    new XSSFSheetXMLHandler(reader.getStylesTable(), texts, counter, false));
            parser.parse(new InputSource(reader.getSheetsData().next()));
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return counter.cells;
    }

    /** Takes each cell as POI shows it. */
    private static final class Counter implements SheetContentsHandler {

        private long cells;

        @Override
        public void startRow(int row) {
        }

        @Override
        public void endRow(int row) {
        }

        @Override
        public void cell(String reference, String shown, XSSFComment comment) {
            cells++;
        }
    }
}
