package org.gascheck.spreadsheets.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.spreadsheets.Origins;
import org.gascheck.spreadsheets.grid.Cell;
import org.gascheck.spreadsheets.grid.GridRow;
import org.gascheck.spreadsheets.grid.Region;
import org.gascheck.spreadsheets.model.Column;

/** Takes rows for records. */
final class RowReader {

    private final CellValues values;
    private final ListCells lists;
    private final String source;

    RowReader(CellValues values, ListCells lists, String source) {
        this.values = values;
        this.lists = lists;
        this.source = source;
    }

    RowFacts read(GridRow row, Layout layout) {
        RowFacts facts = new RowFacts(layout, row.number(), layout.table().depth());
        for (Region region : row.wide()) {
            refuseWide(region, facts);
        }
        FlatRow flat = new FlatRow(layout.flat(), values, lists, (position, message, heading) ->
                facts.problems.add(problem(layout.cell(facts.number, position), new Text(
                        heading + "：" + message.zh(), heading + ": " + message.en()))));
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && flat.take(cell)) {
                continue;
            }
            Bound bound = layout.at(cell.column());
            if (bound != null && bound.column() != null && !cell.isBlank()) {
                try {
                    take(cell, bound, facts);
                } catch (CellFault e) {
                    report(facts, cell.column(), e.told(), bound);
                }
            }
        }
        flat.finish(facts);
        number(facts);
        return facts;
    }

    private void refuseWide(Region region, RowFacts facts) {
        long covered = facts.layout.bounds().stream()
                .filter(bound -> (bound.column() != null || facts.layout.flat().cells().containsKey(bound.position()))
                        && bound.position() >= region.firstColumn()
                        && bound.position() <= region.lastColumn())
                .count();
        if (covered > 1) {
            facts.problems.add(problem(facts.layout.cell(facts.number, region.firstColumn()), new Text(
                    "合并单元格横跨几列，分不清内容属于哪一列；请取消合并后分别填写",
                    "merged cells over several columns, so that it is open which column they tell of: unmerge them and"
                            + " fill in each")));
        }
    }

    private void take(Cell cell, Bound bound, RowFacts facts) throws CellFault {
        Column column = bound.column();
        switch (column.kind()) {
            case KEY -> facts.keys[depthOf(column, facts)] = number(cell, bound, facts.keys[depthOf(column, facts)]);
            case ROW -> facts.own = number(cell, bound, facts.own);
            case VALUE -> takeValue(cell, bound, facts);
        }
    }

    private static int depthOf(Column column, RowFacts facts) {
        return facts.table().columns().indexOf(column);
    }

    private String number(Cell cell, Bound bound, String other) throws CellFault {
        Field id = bound.column().keyOf().type().fields().get(0);
        Field asId = id.role() == Field.Role.ID ? id
                : new Field(id.declaredIn(), "id", Field.Role.ID, null, null, null, false, false, false, 0);
        Object found = values.value(asId, cell, bound);
        checkSame(found, other);
        return found == null ? other : found.toString();
    }

    private static void checkSame(Object found, Object other) throws CellFault {
        if (other != null && found != null && !Objects.equals(found, other)) {
            throw CellFault.expected(
                    found.toString(), "与另一同类列相同的内容（“" + other + "”）",
                    "what another column of the same kind says (\"" + other + "\")");
        }
    }

    private void takeValue(Cell cell, Bound bound, RowFacts facts) throws CellFault {
        Field field = bound.column().field();
        Map<String, Object> record = RowFacts.recordAt(facts.tree, bound.column().path());
        Object value;
        switch (field.role()) {
            case LIST -> {
                Integer promised = lists.promised(cell);
                if (promised != null) {
                    facts.promise(bound.column(), promised);
                }
                return;
            }
            case REFERENCE_LIST -> value = lists.members(field, cell, bound);
            case FACT -> value = field.value().set()
                    ? lists.members(field, cell, bound) : values.value(field, cell, bound);
            default -> value = values.value(field, cell, bound);
        }
        if (value != null) {
            checkSame(value, record.get(field.name()));
            record.put(field.name(), value);
            if (bound.column().isId()) {
                facts.own = value.toString();
            }
        }
    }

    /** A row without a number of its own is called by its row, but not where others of its column have one. */
    private void number(RowFacts facts) {
        List<Column> columns = facts.table().columns();
        for (int i = 0; i < facts.keys.length; i++) {
            Column key = columns.get(i);
            if (facts.keys[i] == null && facts.problems.isEmpty()) {
                report(facts, missing(key));
            }
        }
        if (facts.own != null) {
            return;
        }
        Column own = facts.table().ownNumber().orElse(null);
        if (own != null && own.isId() && facts.layout.has(own)) {
            if (facts.problems.isEmpty()) {
                report(facts, missing(own));
            }
        } else if (own != null && own.isId()) {
            facts.tree.put(own.field().name(), "row-" + facts.number);
        }
        facts.own = "row-" + facts.number;
    }

    private static Text missing(Column number) {
        Text label = number.label();
        return new Text("缺少“" + label.zh() + "”；应填写", "no \"" + label.en() + "\"; expected one");
    }

    private void report(RowFacts facts, Text message) {
        facts.problems.add(problem(facts.place(), message));
    }

    private void report(RowFacts facts, int position, Text message, Bound bound) {
        Text label = bound.column().label();
        facts.problems.add(problem(facts.layout.cell(facts.number, position), new Text(
                label.zh() + "：" + message.zh(), label.en() + ": " + message.en())));
    }

    Problem problem(String cell, Text message) {
        return new Problem(Origins.placed(source, cell), 0, 0, "", message);
    }
}
