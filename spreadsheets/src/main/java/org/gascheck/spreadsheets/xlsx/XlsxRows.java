package org.gascheck.spreadsheets.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gascheck.spreadsheets.SheetLimits;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.Cells;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.NumberFormat;
import org.gascheck.spreadsheets.grid.Rows;
import org.gascheck.spreadsheets.grid.SheetFault;

/** The rows of a sheet as they stand in its part, one at a time. */
final class XlsxRows implements Rows {

    private static final Pattern ZERO = Pattern.compile("0+(\\.0*)?");

    private final Xml xml;
    private final List<String> shared;
    private final Styles styles;
    private final SheetLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final BitSet hidden = new BitSet();
    private boolean zeroHeight;
    private int row;
    private int column;

    XlsxRows(Xml xml, List<String> shared, Styles styles, SheetLimits limits) {
        this.xml = xml;
        this.shared = shared;
        this.styles = styles;
        this.limits = limits;
    }

    @Override
    public GridRow next() throws IOException {
        while (xml.next()) {
            if (xml.startsA("row")) {
                return row();
            }
            if (xml.startsA("col") && isHidden(xml.attribute("hidden"), xml.attribute("width"))) {
                hide(xml.attribute("min"), xml.attribute("max"));
            } else if (xml.startsA("sheetFormatPr")) {
                zeroHeight = Xml.isTrue(xml.attribute("zeroHeight"));
            }
            if (xml.endsA("sheetData")) {
                return null;
            }
        }
        return null;
    }

    /** What has no width or height is not seen either. */
    private static boolean isHidden(String hidden, String size) {
        return Xml.isTrue(hidden) || size != null && ZERO.matcher(size.strip()).matches();
    }

    private void hide(String first, String last) {
        try {
            int from = Integer.parseInt(String.valueOf(first).strip());
            hidden.set(Math.max(0, from - 1), Math.max(from, Math.min(Integer.parseInt(
                    String.valueOf(last).strip()), Cells.COLUMNS)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // Only what the sheet looks like is not known.
            return;
        }
    }

    @Override
    public boolean isHidden(int of) {
        return hidden.get(of);
    }

    private GridRow row() throws IOException {
        String number = xml.attribute("r");
        int next = number == null ? row + 1 : Cells.row(number);
        if (next <= row) {
            throw beyond(number == null ? "row " + next : number);
        }
        row = next;
        column = -1;
        boolean unseen = isHidden(xml.attribute("hidden"), xml.attribute("ht"))
                || zeroHeight && xml.attribute("ht") == null;
        List<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.endsA("row")) {
            if (xml.startsA("c")) {
                Cell cell = cell();
                if (cell != null) {
                    cells.add(cell);
                }
            }
        }
        return new GridRow(row, unseen, cells, List.of());
    }

    private static SheetFault beyond(String place) {
        return new SheetFault(
                "单元格 " + place + "：不在表格的行列之内（最多 " + Cells.ROWS + " 行、" + Cells.COLUMNS + " 列），或次序不对",
                "the cell " + place + ": beyond the " + Cells.ROWS + " rows and " + Cells.COLUMNS
                        + " columns of a sheet, or out of order");
    }

    private Cell cell() throws IOException {
        String reference = xml.attribute("r");
        int next = reference == null ? column + 1 : Cells.column(reference);
        if (next <= column || next >= Cells.COLUMNS) {
            throw beyond(reference == null ? Cells.name(row, next) : reference);
        }
        column = next;
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        boolean computed = false;
        String value = null;
        String inline = null;
        while (xml.next() && !xml.endsA("c")) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "v" -> value = content("v");
                    case "is" -> inline = Texts.rich(xml, "is", limits);
                    case "f" -> {
                        computed = true;
                        content("f");
                    }
                    default -> { }
                }
            }
        }
        if (inline != null) {
            return inline.isEmpty() ? null : Cell.text(column, inline);
        }
        if (value == null) {
            return computed ? new Cell(column, Cell.Kind.UNCOMPUTED, "", NumberFormat.GENERAL) : null;
        }
        return cell(type == null ? "n" : type, value, style, computed);
    }

    /** The text up to the end of an element, which most readings give in one piece. */
    private String content(String element) throws IOException {
        String first = "";
        text.setLength(0);
        while (xml.next() && !xml.endsA(element)) {
            if (!xml.isStart() && !xml.isEnd()) {
                if (first.isEmpty()) {
                    first = xml.text();
                } else {
                    if (text.length() == 0) {
                        text.append(first);
                    }
                    xml.appendTo(text);
                    Texts.check(text, limits);
                }
            }
        }
        return text.length() == 0 ? first : text.toString();
    }

    private Cell cell(String type, String value, String style, boolean computed) throws IOException {
        return switch (type) {
            case "s" -> Cell.text(column, shared(value));
            case "str", "inlineStr" -> value.isEmpty() && !computed ? null
                    : Cell.text(column, Texts.unescaped(value));
            case "b" -> new Cell(column, Cell.Kind.BOOLEAN, value.strip(), NumberFormat.GENERAL);
            case "e" -> new Cell(column, Cell.Kind.ERROR, value, NumberFormat.GENERAL);
            case "d" -> Cell.text(column, value);
            default -> value.isBlank()
                    ? computed ? new Cell(column, Cell.Kind.UNCOMPUTED, "", NumberFormat.GENERAL) : null
                    : new Cell(column, Cell.Kind.NUMBER, value.strip(), styles.format(style));
        };
    }

    private String shared(String number) throws IOException {
        try {
            return shared.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Parts.damaged(new IOException("the shared text " + number + " of " + Cells.name(row, column)));
        }
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
