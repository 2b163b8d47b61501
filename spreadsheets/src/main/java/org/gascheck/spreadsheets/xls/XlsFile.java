package org.gascheck.spreadsheets.xls;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.gascheck.spreadsheets.SheetLimits;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.MergedRows;
import org.gascheck.spreadsheets.grid.NumberFormat;
import org.gascheck.spreadsheets.grid.Region;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.Sheet;
import org.gascheck.spreadsheets.grid.SheetFault;
import org.gascheck.spreadsheets.grid.Spreadsheet;

/** A workbook in the old form of Excel (.xls), which offices still send; read as a whole. */
public final class XlsFile implements Spreadsheet {

    private final HSSFWorkbook workbook;

    private XlsFile(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Opens a file.
     *
     * @throws SheetFault if it is none, or protected by a password
     */
    public static XlsFile open(File file, SheetLimits limits) throws IOException {
        if (file.length() > limits.xlsSize()) {
            throw new SheetFault(
                    "旧格式（.xls）的文件超过 " + limits.xlsSize() + " 字节；请另存为 .xlsx",
                    "a file in the old form (.xls) of more than " + limits.xlsSize() + " bytes; save it as .xlsx");
        }
        try (POIFSFileSystem files = new POIFSFileSystem(file, true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
                throw locked();
            }
            if (!root.hasEntry("Workbook") && !root.hasEntry("WORKBOOK") && !root.hasEntry("Book")) {
                throw new SheetFault(
                        "这不是 Excel 工作簿；应为 .xlsx、.xls 或 CSV",
                        "this is no workbook of Excel; expected .xlsx, .xls or CSV");
            }
            return new XlsFile(new HSSFWorkbook(root, false));
        } catch (EncryptedDocumentException e) {
            throw locked();
        } catch (OldExcelFormatException e) {
            throw new SheetFault(
                    "Excel 95 或更早的格式；请另存为 .xlsx", "a form of Excel 95 or before; save it as .xlsx");
        } catch (SheetFault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new SheetFault(
                    "文件已损坏，打不开；请用表格软件打开并另存为 .xlsx",
                    "the file is damaged; open it in a spreadsheet program and save it as .xlsx");
        }
    }

    private static SheetFault locked() {
        return new SheetFault(
                "文件有打开密码，读不了；请去掉密码后另存", "the file is protected by a password; save it without one");
    }

    @Override
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            sheets.add(new XlsSheet(workbook.getSheetAt(i), workbook.getSheetName(i), hidden));
        }
        return sheets;
    }

    @Override
    public boolean countsFrom1904() {
        return workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private record XlsSheet(HSSFSheet sheet, String name, boolean isHidden) implements Sheet {

        @Override
        public Rows rows() {
            List<Region> merged = sheet.getMergedRegions().stream()
                    .map(each -> new Region(
                            each.getFirstRow() + 1, each.getLastRow() + 1,
                            each.getFirstColumn(), each.getLastColumn()))
                    .toList();
            return new MergedRows(new XlsRows(sheet, sheet.rowIterator()), merged);
        }
    }

    private record XlsRows(HSSFSheet sheet, Iterator<Row> rows) implements Rows {

        @Override
        public boolean isHidden(int column) {
            return sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0;
        }

        @Override
        public GridRow next() {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            List<Cell> cells = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Cell each : row) {
                Cell cell = cell((HSSFCell) each);
                if (cell != null) {
                    cells.add(cell);
                }
            }
            return new GridRow(row.getRowNum() + 1, row.getZeroHeight(), cells, List.of());
        }

        private static Cell cell(HSSFCell cell) {
            int column = cell.getColumnIndex();
            CellType type = cell.getCellType() == CellType.FORMULA
                    ? cell.getCachedFormulaResultType() : cell.getCellType();
            return switch (type) {
                case NUMERIC -> new Cell(
                        column, Cell.Kind.NUMBER, Double.toString(cell.getNumericCellValue()),
                        NumberFormat.of(cell.getCellStyle().getDataFormatString()));
                case STRING -> text(column, cell.getRichStringCellValue().getString());
                case BOOLEAN -> new Cell(
                        column, Cell.Kind.BOOLEAN, cell.getBooleanCellValue() ? "1" : "0", NumberFormat.GENERAL);
                case ERROR -> new Cell(
                        column, Cell.Kind.ERROR, nameOf(cell.getErrorCellValue()), NumberFormat.GENERAL);
                default -> null;
            };
        }

        private static Cell text(int column, String text) {
            return text == null || text.isEmpty() ? null : Cell.text(column, text);
        }

        private static String nameOf(byte error) {
            return FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#" + error;
        }

        @Override
        public void close() {
            // The workbook is in memory as a whole.
        }
    }
}
