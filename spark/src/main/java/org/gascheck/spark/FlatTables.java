package org.gascheck.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;
import org.gascheck.spreadsheets.reading.HeadingIndex;
import org.gascheck.subjects.Population;
import org.gascheck.subjects.programme.District;

/**
 * Tables in the layout of the templates: one of records that stand by themselves, such as gas users, and those nested
 * in it, such as their devices, whose rows name what they belong to by its number. Immutable.
 */
final class FlatTables {

    /** Made once for a process: it follows from the model alone. */
    static final HeadingIndex INDEX = new HeadingIndex(SheetModel.of(Population.MODEL));

    private final Map<Table, StructType> schemas;

    private FlatTables(Map<Table, StructType> schemas) {
        this.schemas = schemas;
    }

    /**
     * The tables of some names, in their order, with the columns that they have.
     *
     * @throws IllegalArgumentException if a table or a column is none of the templates', or they do not belong together
     */
    static FlatTables of(Map<String, StructType> named) {
        Map<Table, StructType> schemas = new LinkedHashMap<>();
        named.forEach((name, schema) -> {
            if (schemas.put(table(name, named.keySet()), schema) != null) {
                throw Refused.because("表 " + name + " 给了两次", "the table " + name + " is there twice");
            }
        });
        Set<Table> roots = new LinkedHashSet<>();
        schemas.keySet().forEach(each -> roots.add(each.root()));
        if (roots.size() != 1) {
            throw Refused.because(
                    "这些表分属 " + roots + "；应只属其中一种，如 gasUsers 和 gasUsers.devices",
                    "the tables belong to " + roots + "; expected those of one, such as gasUsers and"
                            + " gasUsers.devices");
        }
        FlatTables tables = new FlatTables(schemas);
        if (tables.root().type().type() == District.class) {
            throw Refused.because(
                    "对辖区的判断取决于所有的表；应每个辖区一份 JSON 资料",
                    "what is found of a district rests on all tables together; expected a submission for each, as"
                            + " JSON");
        }
        schemas.forEach(tables::check);
        return tables;
    }

    /** A name may be that of the model, that of the sheet in a template, or the end of the first beside its root. */
    private static Table table(String name, Set<String> all) {
        List<Table> exact = INDEX.model().tables().stream().filter(each -> each.name().equals(name)).toList();
        List<Table> found = !exact.isEmpty() ? exact : INDEX.model().tables().stream()
                .filter(each -> each.name().endsWith("." + name) && all.contains(each.root().name())
                        || INDEX.namedLike(name).contains(each))
                .toList();
        if (found.size() != 1) {
            throw found.isEmpty()
                    ? Refused.because(
                            "没有叫“" + name + "”的表；应如 gasUsers、gasUsers.devices 或 用气用户",
                            "there is no table \"" + name + "\"; expected one such as gasUsers, gasUsers.devices or"
                                    + " 用气用户")
                    : Refused.because(
                            "“" + name + "”可以是 " + found + " 中的任何一个；应为其中一个名称",
                            "the table \"" + name + "\" may be one of " + found + "; expected one of these names");
        }
        return found.get(0);
    }

    private void check(Table table, StructType schema) {
        Set<Column> columns = new LinkedHashSet<>();
        for (StructField each : schema.fields()) {
            Column column = INDEX.column(table, each.name());
            if (column == null) {
                // Nobody reads it, and the notes tell so.
                continue;
            }
            check(table, each);
            if (!columns.add(column)) {
                throw Refused.because(
                        table + " 有两列说的都是“" + column.label().zh() + "”；应只有一列",
                        "two columns of " + table + " say \"" + column.label().en() + "\"; expected one");
            }
            if (column.isReference() && column.field().record() == root().type().type()) {
                throw Refused.because(
                        table + " 的“" + each.name() + "”引用 " + root() + " 的其他行；应为 JSON 资料",
                        "rows of " + table + " refer to other rows of " + root() + " by \"" + each.name()
                                + "\"; expected submissions as JSON");
            }
        }
        if (key(table, schema) < 0) {
            throw Refused.because(
                    table + " 没有一列写" + (table.parent() == null ? "各条的编号" : "各行所属 " + root() + " 的编号"),
                    table + " has no column for the number of " + (table.parent() == null
                            ? "its records" : "the record in " + root() + " that a row belongs to"));
        }
    }

    private static void check(Table table, StructField column) {
        DataType type = column.dataType();
        if (type instanceof StructType || type instanceof ArrayType || type instanceof MapType
                || type.equals(DataTypes.TimestampType) || type.equals(DataTypes.BinaryType)) {
            throw Refused.because(
                    table + " 的“" + column.name() + "”一列是 " + type.sql() + "；应为文字、数字、BOOLEAN 或 DATE",
                    "the column \"" + column.name() + "\" of " + table + " is " + type.sql()
                            + "; expected a text, a number, a BOOLEAN or a DATE");
        }
    }

    /** The table that the others are nested in. */
    Table root() {
        return schemas.keySet().iterator().next().root();
    }

    /** Whether the records themselves are there, and not only what is nested in them. */
    boolean haveRoot() {
        return schemas.containsKey(root());
    }

    /** The names of the tables in the model, in their order. */
    List<String> names() {
        return schemas.keySet().stream().map(Table::name).toList();
    }

    /** Whether the rows of a table, by its position, belong to records of another. */
    boolean isNested(int table) {
        return new ArrayList<>(schemas.keySet()).get(table).parent() != null;
    }

    /** The headings of a table, by its position. */
    List<String> headings(int table) {
        return Arrays.asList(new ArrayList<>(schemas.values()).get(table).fieldNames());
    }

    /** All headings, table by table. */
    List<List<String>> headings() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            all.add(new ArrayList<>(headings(i)));
        }
        return all;
    }

    /** The position of the column that names the record of the main table. */
    int key(int table) {
        Table of = new ArrayList<>(schemas.keySet()).get(table);
        return key(of, schemas.get(of));
    }

    private int key(Table table, StructType schema) {
        String[] headings = schema.fieldNames();
        for (int i = 0; i < headings.length; i++) {
            Column column = INDEX.column(table, headings[i]);
            if (column != null && (table.parent() == null
                    ? column.isOwnNumber()
                    : column.kind() == Column.Kind.KEY && column.keyOf() == root())) {
                return i;
            }
        }
        return -1;
    }
}
