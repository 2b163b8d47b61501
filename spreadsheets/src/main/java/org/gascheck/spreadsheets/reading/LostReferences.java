package org.gascheck.spreadsheets.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Vocabulary;

/** References to records of which the file has no table: they cannot be followed, which is told, and are unknown. */
final class LostReferences {

    private final FactModel model;
    private final Map<Bound, Lost> lost = new LinkedHashMap<>();

    /** The first of those in a column, and how many there are. */
    private static final class Lost {

        private final String cell;
        private int count;

        Lost(String cell) {
            this.cell = cell;
        }
    }

    LostReferences(FactModel model) {
        this.model = model;
    }

    /** Whether the references in a column of a row lead to no table of the file; if so, takes them away. */
    boolean leadNowhere(RowFacts row, Bound bound, Set<Class<?>> tables) {
        Field field = bound.column().field();
        if (!model.isTopLevel(field.record()) || tables.contains(field.record())) {
            return false;
        }
        Map<String, Object> record = RowFacts.recordAt(row.tree, bound.column().path());
        Object value = record.get(field.name());
        if (value != null && !(value instanceof List<?> none && none.isEmpty())) {
            record.remove(field.name());
            lost.computeIfAbsent(bound, key -> new Lost(row.layout.cell(row.number, bound.position()))).count++;
        }
        return true;
    }

    void tell(Notes notes) {
        tellSoFar(notes);
        lost.clear();
    }

    /** Tells of those that are lost until now, and keeps them. */
    void tellSoFar(Notes notes) {
        lost.forEach((bound, found) -> {
            Text label = bound.column().label();
            Text record = Vocabulary.record(bound.column().field().record());
            notes.leaveUnjudged(found.cell, new Text(
                    "“" + label.zh() + "”一列引用" + record.zh() + "，而文件中没有这张表：其中 " + found.count
                            + " 个单元格的内容未据以判断",
                    "the column \"" + label.en() + "\" refers to records (" + record.en()
                            + ") of which the file has no table: its " + found.count + " filled cells are not judged"));
        });
    }
}
