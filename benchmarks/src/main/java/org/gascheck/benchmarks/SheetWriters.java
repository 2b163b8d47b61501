package org.gascheck.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What it costs to write a table of findings as a workbook by each of two libraries: {@code ROWS RUNS} prints the
 * processor time of each, run after run by turns, and how many times the one takes what the other does.
 */
final class SheetWriters {

    private static final int COLUMNS = 20;
    private static final int FLUSHED = 500;
    private static final String[] TEXTS = {
        "不符合", "渝府办发〔2021〕156号 三（三）2", "场所的气瓶间设在地下室内，且没有书面许可。", "GasUser", "立查立改：立即整改"
    };

    private SheetWriters() {
    }

    /** A way of writing. */
    private interface Writing {
        void write(int rows, OutputStream out) throws IOException;
    }

    /** Measures both. */
    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        int runs = Integer.parseInt(args[1]);
        double[] ratios = new double[runs];
        for (int run = -1; run < runs; run++) {
            double fast = seconds(SheetWriters::fastexcel, rows);
            double poi = seconds(SheetWriters::poi, rows);
            // The first run of each is for the compiler.
            if (run >= 0) {
                ratios[run] = poi / fast;
                System.out.printf(
                        Locale.ROOT, "fastexcel %.2f s, POI SXSSF %.2f s, ratio %.2f%n", fast, poi, poi / fast);
            }
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "median ratio %.2f%n", ratios[runs / 2]);
    }

    private static double seconds(Writing writing, int rows) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        writing.write(rows, OutputStream.nullOutputStream());
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static String text(int row, int column) {
        return column % 4 == 0 ? "u" + row + "/" + column : TEXTS[(row + column) % TEXTS.length];
    }

    private static void fastexcel(int rows, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "gascheck", null)) {
            Worksheet sheet = workbook.newWorksheet("findings");
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.inlineString(row, column, text(row, column));
                    sheet.style(row, column).wrapText(true).fillColor(column == 5 ? "F8C9C4" : "FFFFFF").set();
                }
                if (row % FLUSHED == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void poi(int rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            CellStyle plain = workbook.createCellStyle();
            plain.setWrapText(true);
            CellStyle coloured = workbook.createCellStyle();
            coloured.cloneStyleFrom(plain);
            coloured.setFillForegroundColor(IndexedColors.ROSE.getIndex());
            coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            Sheet sheet = workbook.createSheet("findings");
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < COLUMNS; column++) {
                    var cell = row.createCell(column);
                    cell.setCellValue(text(i, column));
                    cell.setCellStyle(column == 5 ? coloured : plain);
                }
            }
            workbook.write(out);
        }
    }
}
