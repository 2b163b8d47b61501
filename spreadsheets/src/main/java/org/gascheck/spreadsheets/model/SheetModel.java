package org.gascheck.spreadsheets.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.model.TemplateKind;

/**
 * How submissions of a fact model are laid out in sheets: a table for each list of the submission and for each list
 * nested in its records; nested records are columns of the record around them.
 */
public final class SheetModel {

    /** Excel allows no longer names of sheets. */
    private static final int LONGEST_NAME = 31;
    private static final String NOT_IN_NAMES = "[\\[\\]:*?/\\\\']";

    private final FactModel facts;
    private final List<Field> header;
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Table> byName = new LinkedHashMap<>();

    private SheetModel(FactModel facts, List<Field> lists, Predicate<Field> asked) {
        this.facts = facts;
        this.header = facts.submission().given().stream().filter(field -> field.role() == Field.Role.FACT).toList();
        for (Field list : lists) {
            tables.addAll(Table.of(list, asked).all());
        }
        tables.forEach(table -> byName.put(table.name(), table));
    }

    /** The sheets for all that a submission can hold. */
    public static SheetModel of(FactModel facts) {
        return new SheetModel(
                facts,
                facts.submission().given().stream().filter(field -> field.role() == Field.Role.LIST).toList(),
                field -> true);
    }

    /** The sheets for what templates of some kinds ask for; of the first kind first. */
    public static SheetModel of(FactModel facts, List<TemplateKind> kinds) {
        Set<Field> lists = new LinkedHashSet<>();
        kinds.forEach(kind -> lists.add(kind.lists().get(0)));
        kinds.forEach(kind -> lists.addAll(kind.lists()));
        return new SheetModel(
                facts, List.copyOf(lists), field -> kinds.stream().anyMatch(kind -> kind.asksFor(field)));
    }

    /** The model of the facts. */
    public FactModel facts() {
        return facts;
    }

    /** The fields of the submission itself, such as the day to judge for: they stand on a sheet of their own. */
    public List<Field> header() {
        return header;
    }

    /** The tables; each before those nested in it. */
    public List<Table> tables() {
        return List.copyOf(tables);
    }

    /** The table of a name, such as {@code gasUsers.devices}. */
    public Optional<Table> table(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names of sheets for the tables, each as Excel allows and none twice, in the order of the tables. */
    public Map<Table, String> sheetNames(Locale locale) {
        Map<Table, String> names = new LinkedHashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        for (Table table : tables) {
            String full = table.label().in(locale).replaceAll(NOT_IN_NAMES, " ").strip();
            String name = shortened(full, "");
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = shortened(full, "~" + i);
            }
            names.put(table, name);
        }
        return names;
    }

    /** The end of a name tells more than its beginning: that is what it is nested in. */
    private static String shortened(String name, String end) {
        int length = LONGEST_NAME - end.length();
        return (name.length() <= length ? name : "…" + name.substring(name.length() - length + 1)) + end;
    }

    /** Whether a field belongs to the submission itself. */
    public static boolean isOfHeader(Field field) {
        return field.declaredIn() == Submission.class;
    }
}
