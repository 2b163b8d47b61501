package org.gascheck.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** The maps and lists that rows of columns by the names of the model stand for; what is null is unknown. */
final class RowTree {

    private RowTree() {
    }

    /**
     * Refuses columns of which nobody knows what they say.
     *
     * @throws IllegalArgumentException with the first of them
     */
    static void check(StructType schema) {
        for (StructField each : schema.fields()) {
            check(each.name(), each.dataType());
        }
    }

    private static void check(String name, DataType type) {
        if (type instanceof StructType struct) {
            for (StructField each : struct.fields()) {
                check(name + "." + each.name(), each.dataType());
            }
        } else if (type instanceof ArrayType array) {
            check(name + "[]", array.elementType());
        } else if (type instanceof MapType map) {
            check(name + "[]", map.valueType());
        } else if (type.equals(DataTypes.TimestampType)) {
            throw Refused.because(
                    name + " 一列是 TIMESTAMP，落在哪一天取决于时区；应为 DATE、TIMESTAMP_NTZ 或文字",
                    "the column " + name + " is a TIMESTAMP, and the day on which it falls depends on a time zone;"
                            + " expected a DATE, a TIMESTAMP_NTZ or a text");
        } else if (type.equals(DataTypes.BinaryType)) {
            throw Refused.because(
                    name + " 一列是 BINARY；应为事实或文字",
                    "the column " + name + " is BINARY; expected facts or texts");
        }
    }

    static Map<String, Object> of(Row row, StructType schema, List<String> without) {
        Map<String, Object> tree = new LinkedHashMap<>();
        StructField[] fields = schema.fields();
        for (int i = 0; i < fields.length; i++) {
            if (!row.isNullAt(i) && !without.contains(fields[i].name())) {
                tree.put(fields[i].name(), value(row.get(i), fields[i].dataType()));
            }
        }
        return tree;
    }

    private static Object value(Object value, DataType type) {
        if (value instanceof Row row && type instanceof StructType struct) {
            return of(row, struct, List.of());
        } else if (value instanceof scala.collection.Map<?, ?> map && type instanceof MapType of) {
            Map<String, Object> tree = new LinkedHashMap<>();
            CollectionConverters.asJava(map)
                    .forEach((key, each) -> tree.put(String.valueOf(key), value(each, of.valueType())));
            return tree;
        } else if (value instanceof scala.collection.Iterable<?> members && type instanceof ArrayType of) {
            List<Object> list = new ArrayList<>();
            CollectionConverters.asJava(members).forEach(each -> list.add(value(each, of.elementType())));
            return list;
        }
        return value;
    }
}
