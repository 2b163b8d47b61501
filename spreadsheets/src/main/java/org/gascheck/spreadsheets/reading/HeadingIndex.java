package org.gascheck.spreadsheets.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.ValueType;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;

/** Finds the columns that headings name: by the words of the model in both languages, and by known spellings. */
public final class HeadingIndex {

    /** What spreadsheet programs and people add to the name of a sheet that they copied. */
    private static final Pattern COPY = Pattern.compile("\\s*([(（]\\d{1,3}[)）]|[-_ ]*(副本|copy)\\s*\\d{0,3})$",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> ASKING = List.of("是否已", "是否", "有无", "有没有");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String NUMBER_ZH = "编号";
    private static final String NUMBER_EN = "number";

    private final Properties aliases = Words.load("headings.properties");
    private final Set<String> ofForms = Set.copyOf(Words.listed(aliases, "*"));
    private final Set<String> ofChecklists = Set.copyOf(Words.listed(aliases, "checklist"));
    private final SheetModel model;
    private final Map<String, List<Target>> targets = new HashMap<>();
    private final Map<String, Set<Table>> sheets = new HashMap<>();
    /** The same for the names that templates write, which may be shortened. */
    private final Map<String, Set<Table>> written = new HashMap<>();

    /** A column of a table, and whether the words that lead to it are its own rather than another spelling. */
    private record Target(Table table, Column column, boolean own) {
    }

    /** An index of all columns of a model. */
    public HeadingIndex(SheetModel model) {
        this.model = model;
        model.tables().forEach(this::add);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            model.sheetNames(locale).forEach(
                    (table, name) -> written.computeIfAbsent(Plain.of(name), key -> new LinkedHashSet<>()).add(table));
        }
    }

    private void add(Table table) {
        Map<String, Integer> ends = new HashMap<>();
        table.columns().stream().filter(column -> column.path().size() > 1)
                .forEach(column -> ends.merge(Vocabulary.label(column.field()).zh(), 1, Integer::sum));
        for (Column column : table.columns()) {
            Text label = column.label();
            add(label, table, column, true);
            add(column.name(), table, column, true);
            listed(column).forEach(alias -> add(alias, table, column, false));
            if (column.path().size() > 1) {
                Text end = Vocabulary.label(column.field());
                if (ends.get(end.zh()) == 1) {
                    add(end, table, column, false);
                }
            }
            if (column.isId()) {
                Text record = Vocabulary.record(table.type().type());
                add(new Text(record.zh() + NUMBER_ZH, record.en() + NUMBER_EN), table, column, false);
                add(new Text(NUMBER_ZH, NUMBER_EN), table, column, false);
            } else if (column.field() != null && column.field().role() == Field.Role.REFERENCE) {
                add(new Text(label.zh() + NUMBER_ZH, label.en() + NUMBER_EN), table, column, false);
            }
        }
        Text label = table.label();
        for (String name : List.of(
                label.zh(), label.en(), table.name(), Vocabulary.label(table.list()).zh(),
                Vocabulary.label(table.list()).en(), Vocabulary.record(table.type().type()).zh(),
                Vocabulary.record(table.type().type()).en())) {
            sheets.computeIfAbsent(Plain.of(name), key -> new LinkedHashSet<>()).add(table);
        }
        Words.listed(aliases, table.name()).forEach(
                name -> sheets.computeIfAbsent(Plain.of(name), key -> new LinkedHashSet<>()).add(table));
    }

    /** Other spellings: numbers of a record around are spelled like the ids of that. */
    private List<String> listed(Column column) {
        Column named = column.kind() == Column.Kind.KEY ? column.keyOf().ownNumber().orElseThrow() : column;
        Field field = named.field();
        return field == null ? List.of()
                : Words.listed(aliases, field.declaredIn().getSimpleName() + '.' + field.name());
    }

    private void add(Text words, Table table, Column column, boolean own) {
        add(words.zh(), table, column, own);
        add(words.en(), table, column, own);
    }

    private void add(String heading, Table table, Column column, boolean own) {
        String plain = Plain.of(heading);
        if (!plain.isEmpty()) {
            targets.computeIfAbsent(plain, key -> new ArrayList<>(2)).add(new Target(table, column, own));
        }
    }

    /** The model of the sheets. */
    public SheetModel model() {
        return model;
    }

    /** The tables of which a sheet has the name. */
    public Set<Table> namedLike(String sheet) {
        Set<Table> named = named(sheet);
        return named.isEmpty() ? named(COPY.matcher(sheet.strip()).replaceFirst("")) : named;
    }

    private Set<Table> named(String sheet) {
        Set<Table> ofTemplate = written.getOrDefault(Plain.of(sheet), Set.of());
        return ofTemplate.size() == 1 ? ofTemplate : sheets.getOrDefault(Plain.of(sheet), Set.of());
    }

    /** For each table, how many of the headings name different columns of it. */
    public Map<Table, Integer> understood(List<String> headings) {
        Map<Table, Set<Column>> columns = new LinkedHashMap<>();
        for (String heading : headings) {
            for (String plain : spellings(heading)) {
                targets.getOrDefault(plain, List.of()).forEach(target ->
                        columns.computeIfAbsent(target.table, key -> new HashSet<>()).add(target.column));
            }
        }
        Map<Table, Integer> counts = new LinkedHashMap<>();
        columns.forEach((table, found) -> counts.put(table, found.size()));
        return counts;
    }

    /** Whether one of the headings is that of a checklist. */
    boolean isChecklist(List<String> headings) {
        return headings.stream().anyMatch(each -> ofChecklists.contains(Plain.withoutBrackets(each)));
    }

    /** Whether each record of a table is something that was found to be wrong. */
    boolean listsWhatWasFound(Table table) {
        return Words.listed(aliases, "found").contains(table.name());
    }

    /** Whether a text is a heading of some table, as it is. */
    boolean knows(String text) {
        return targets.containsKey(Plain.of(text));
    }

    /** How many of the headings the table has columns for of which most are understood. */
    public int mostUnderstood(List<String> headings) {
        return understood(headings).values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The column of a table that a heading names; null where it names none, or several. */
    public Column column(Table table, String heading) {
        for (String plain : spellings(heading)) {
            List<Target> ofTable = targets.getOrDefault(plain, List.of()).stream()
                    .filter(target -> target.table == table).toList();
            boolean own = ofTable.stream().anyMatch(Target::own);
            List<Column> columns = ofTable.stream().filter(target -> target.own == own)
                    .map(Target::column).distinct().toList();
            if (columns.size() == 1) {
                return Brackets.leave(columns.get(0), heading, plain) ? columns.get(0) : null;
            }
        }
        return null;
    }

    /** The ways in which a heading may be meant, the surest first. */
    private List<String> spellings(String heading) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(Plain.of(heading));
        spellings.add(Plain.withoutBrackets(heading));
        for (String spelling : List.copyOf(spellings)) {
            for (String asking : ASKING) {
                if (spelling.startsWith(asking)) {
                    String asked = spelling.substring(asking.length());
                    if (targets.getOrDefault(asked, List.of()).stream().anyMatch(HeadingIndex::isTruth)) {
                        spellings.add(asked);
                    }
                }
            }
        }
        spellings.remove("");
        return List.copyOf(spellings);
    }

    /** Whether a text is a Chinese heading of a table, or what forms ask for besides, such as an address. */
    boolean isOfForms(Table table, String text) {
        String plain = Plain.of(text);
        return ofForms.contains(plain) || HAN.matcher(plain).find() && targets.getOrDefault(plain, List.of()).stream()
                .anyMatch(target -> target.table == table);
    }

    private static boolean isTruth(Target target) {
        Field field = target.column.field();
        return field != null && field.value() != null && field.value().kind() == ValueType.Kind.BOOLEAN;
    }

    /** The end of a sentence that asks whether the heading of a column was meant; empty where none is near. */
    public Text maybe(Table table, String heading) {
        List<String> labels = new ArrayList<>();
        table.columns().forEach(column -> {
            labels.add(column.label().zh());
            labels.add(column.label().en());
            labels.addAll(listed(column));
        });
        return Nearest.maybe(heading, labels);
    }
}
