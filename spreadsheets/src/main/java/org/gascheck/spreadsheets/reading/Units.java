package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Region;

/** A row straight below the headings that has nothing but units and remarks, such as （年） below 使用年限. */
final class Units {

    private static final int LONGEST = 20;
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]{1,18}\\)|\\[[^\\[\\]]{1,18}\\]|【[^【】]{1,18}】");
    private static final Set<String> BARE = Set.of(
            "米", "m", "mm", "cm", "km", "公里", "毫米", "厘米", "年", "月", "日", "天", "小时", "岁", "个", "户", "台", "只", "次",
            "张", "处", "家", "份", "件", "套", "支", "瓶", "条", "座", "项", "起", "人", "名", "层", "栋", "元", "万元", "%",
            "kg", "吨", "t", "mpa", "kpa", "pa", "m3", "立方米", "平方米", "m2", "years", "year", "metres", "meters", "days");
    private static final Set<String> NOTHING = Set.of("单位", "unit", "units", "-", "—", "/");

    private Units() {
    }

    /** Whether a row has units and nothing else, so that it can hardly be a record. */
    static boolean areAll(GridRow row, Layout layout) {
        int units = 0;
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            String text = cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST ? plain(cell) : "";
            if (!isUnit(text) && !NOTHING.contains(text)) {
                return false;
            }
            if (BARE.contains(text) && layout.names().stream().anyMatch(each -> each.position() == cell.column())) {
                // Whatever stands there may be what a record is called.
                return false;
            }
            units += isUnit(text) ? 1 : 0;
        }
        return units > 0;
    }

    private static boolean isUnit(String text) {
        return BRACKETED.matcher(text).matches() || BARE.contains(text);
    }

    private static String plain(Cell cell) {
        return Plain.value(cell.text()).toLowerCase(Locale.ROOT);
    }

    /** The headings with the units below them, as many write both into one cell. */
    static GridRow under(GridRow headings, GridRow units) {
        List<Cell> cells = new ArrayList<>();
        for (Cell heading : headings.cells()) {
            Cell below = units.at(heading.column());
            String unit = below == null || heading.isBlank() ? "" : plain(below);
            cells.add(unit.isEmpty() || !isUnit(unit) ? heading
                    : Cell.text(heading.column(), heading.text()
                            + (BRACKETED.matcher(unit).matches() ? unit : '(' + unit + ')')));
        }
        List<Region> wide = headings.wide();
        return new GridRow(headings.number(), headings.hidden(), cells, wide);
    }
}
