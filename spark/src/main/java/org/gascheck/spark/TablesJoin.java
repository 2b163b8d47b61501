package org.gascheck.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gascheck.spreadsheets.reading.Alike;

/** Puts the rows of flat tables together that belong to one record: the joins are Spark's. */
final class TablesJoin {

    /** A row of any table: by which number rows are put together, which table and row it is, and what it says. */
    static final StructType ROWS = new StructType()
            .add("number", DataTypes.StringType)
            .add("table", DataTypes.IntegerType)
            .add("row", DataTypes.LongType)
            .add("cells", DataTypes.createArrayType(DataTypes.StringType, true));

    private TablesJoin() {
    }

    /** The rows of all tables. */
    static Dataset<Row> rows(SparkSession session, FlatTables tables, List<Dataset<Row>> datasets) {
        Dataset<Row> all = null;
        for (int i = 0; i < datasets.size(); i++) {
            int table = i;
            int key = tables.key(i);
            int columns = datasets.get(i).columns().length;
            String nested = tables.isNested(i) ? tables.names().get(i) : null;
            JavaRDD<Row> rows = datasets.get(i).javaRDD().zipWithIndex()
                    .mapPartitions(part -> numbered(part, table, nested, key, columns));
            Dataset<Row> one = session.createDataFrame(rows, ROWS);
            all = all == null ? one : all.union(one);
        }
        return all;
    }

    /**
     * A record without a number goes with the one before it, which can then not be trusted. What is nested needs the
     * number of what it belongs to: else any record could lack it, and none could be judged.
     *
     * @param nested the name of the table where its rows belong to records of another, else null
     */
    private static Iterator<Row> numbered(
            Iterator<scala.Tuple2<Row, Long>> rows, int table, String nested, int key, int columns) {
        String[] before = {""};
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                var next = rows.next();
                List<String> cells = new ArrayList<>(columns);
                for (int i = 0; i < columns; i++) {
                    cells.add(text(next._1().get(i)));
                }
                String number = cells.get(key);
                boolean saysSomething = cells.stream().anyMatch(Objects::nonNull);
                if (nested != null && saysSomething && (number == null || number.isBlank())) {
                    throw Refused.because(
                            nested + " 第 " + (next._2() + 2) + " 行没有写所属的编号；每一行都应写，否则任何一条都可能缺这一行",
                            "row " + (next._2() + 2) + " of " + nested + ": no number of the record that it belongs"
                                    + " to; expected one in each row, since otherwise any record could lack it");
                }
                before[0] = number == null || number.isBlank() ? before[0] : Alike.of(number);
                return RowFactory.create(
                        before[0], table, next._2() + 2, cells.toArray(String[]::new));
            }
        };
    }

    private static String text(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString()).toPlainString();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
    }

    /** The rows of one number, table by table. */
    static TableRows together(Iterator<Row> rows, List<String> tables, List<List<String>> headings) {
        Map<Integer, List<TableRows.Numbered>> byTable = new LinkedHashMap<>();
        rows.forEachRemaining(row -> byTable.computeIfAbsent(row.getInt(1), key -> new ArrayList<>())
                .add(new TableRows.Numbered((int) Math.min(Integer.MAX_VALUE, row.getLong(2)), row.getList(3))));
        List<List<TableRows.Numbered>> all = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<TableRows.Numbered> ofTable = new ArrayList<>(byTable.getOrDefault(i, List.of()));
            ofTable.sort((one, other) -> Integer.compare(one.number(), other.number()));
            all.add(ofTable);
        }
        return new TableRows(tables, headings, all);
    }
}
