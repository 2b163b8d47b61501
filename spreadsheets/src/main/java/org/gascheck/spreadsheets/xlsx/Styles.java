package org.gascheck.spreadsheets.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.spreadsheets.grid.NumberFormat;

/** How the numbers of a workbook are shown, by the style of their cells. */
final class Styles {

    private final List<NumberFormat> formats = new ArrayList<>();

    private Styles() {
    }

    static Styles none() {
        return new Styles();
    }

    static Styles of(Xml xml) throws IOException {
        Styles styles = new Styles();
        Map<String, String> codes = new HashMap<>();
        boolean ofCells = false;
        try (xml) {
            while (xml.next()) {
                if (xml.startsA("numFmt")) {
                    codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.startsA("cellXfs")) {
                    ofCells = true;
                } else if (xml.endsA("cellXfs")) {
                    ofCells = false;
                } else if (ofCells && xml.startsA("xf")) {
                    styles.formats.add(format(xml.attribute("numFmtId"), codes));
                }
            }
        }
        return styles;
    }

    private static NumberFormat format(String id, Map<String, String> codes) {
        if (id == null) {
            return NumberFormat.GENERAL;
        }
        return codes.containsKey(id) ? NumberFormat.of(codes.get(id)) : NumberFormat.builtIn(number(id));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** That of a style as a cell names it, or of a cell that names none. */
    NumberFormat format(String style) {
        int index = style == null ? 0 : number(style);
        return index >= 0 && index < formats.size() ? formats.get(index) : NumberFormat.GENERAL;
    }
}
