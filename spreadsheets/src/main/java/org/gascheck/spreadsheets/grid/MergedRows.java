package org.gascheck.spreadsheets.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows in which a merged cell, whose value stands in its first row only, has it in each row that it covers. */
public final class MergedRows implements Rows {

    private final Rows rows;
    /** By their first rows; those that were reached are active. */
    private final TreeMap<Integer, List<Region>> ahead = new TreeMap<>();
    private final List<Region> active = new ArrayList<>();
    private final Map<Region, Cell> values = new HashMap<>();

    /** The rows of a sheet with its merged cells. */
    public MergedRows(Rows rows, List<Region> regions) {
        this.rows = rows;
        regions.forEach(region -> ahead.computeIfAbsent(region.firstRow(), row -> new ArrayList<>()).add(region));
    }

    @Override
    public GridRow next() throws IOException {
        GridRow row = rows.next();
        if (row == null || ahead.isEmpty() && active.isEmpty()) {
            return row;
        }
        while (!ahead.isEmpty() && ahead.firstKey() <= row.number()) {
            active.addAll(ahead.pollFirstEntry().getValue());
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        List<Region> wide = new ArrayList<>();
        for (Iterator<Region> each = active.iterator(); each.hasNext();) {
            Region region = each.next();
            if (region.lastRow() < row.number()) {
                each.remove();
                values.remove(region);
                continue;
            }
            if (region.isWide()) {
                wide.add(region);
            }
            fill(region, row, cells);
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        return new GridRow(row.number(), row.hidden(), cells, wide);
    }

    private void fill(Region region, GridRow row, List<Cell> cells) {
        Cell own = row.at(region.firstColumn());
        if (region.firstRow() == row.number()) {
            if (own != null) {
                values.put(region, own);
            }
        } else if (own == null && values.containsKey(region)) {
            cells.add(values.get(region));
        }
    }

    @Override
    public boolean isHidden(int column) {
        return rows.isHidden(column);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
