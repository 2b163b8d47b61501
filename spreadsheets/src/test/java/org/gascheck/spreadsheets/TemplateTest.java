package org.gascheck.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.TemplateKind;
import org.gascheck.facts.model.Templates;
import org.gascheck.spreadsheets.model.Column;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.spreadsheets.model.Table;
import org.gascheck.spreadsheets.writing.ColumnNote;
import org.gascheck.spreadsheets.writing.WorkbookKinds;
import org.gascheck.spreadsheets.writing.WorkbookTemplate;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates have a column for all that JSON templates ask for, and are read back: each in one of the languages, by
 * turns; in both with the profile {@code every-case}.
 */
class TemplateTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    static List<String> kinds() {
        return Templates.kinds(Population.MODEL);
    }

    /** Those in which what has a name is tried. */
    static List<Locale> languages(String name) {
        return Boolean.getBoolean("cases.all") ? LANGUAGES
                : List.of(LANGUAGES.get(Math.floorMod(name.hashCode(), LANGUAGES.size())));
    }

    /** Written once for all tests. */
    private static Path written(String kind, Locale locale) throws IOException {
        Path file = folder.resolve(kind + "-" + locale.getLanguage() + ".xlsx");
        if (Files.exists(file)) {
            return file;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookTemplate.write(out, Population.MODEL, WorkbookKinds.of(Population.MODEL, kind), locale);
        }
        return file;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aTemplateAsItIsHoldsNoFacts(String kind) throws IOException {
        for (Locale locale : languages(kind)) {
            assertThat(ReadFile.lines(written(kind, locale))).hasSize(1).first().asString().contains("没有可读的资料");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void numbersAreAskedForOfRecordsThatHaveASheetOnly(String kind) {
        List<Table> tables = SheetModel.of(Population.MODEL, WorkbookKinds.of(Population.MODEL, kind)).tables();
        tables.stream().flatMap(table -> table.columns().stream()).filter(Column::isReference).forEach(column ->
                assertThat(tables).as(column.label().en())
                        .anyMatch(table -> table.type().type() == column.field().record()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void examplesThatBecomeRecordsTellAllThatTheJsonTemplateAsksFor(String kind) throws IOException {
        JsonNode template = JSON.readTree(Templates.of(Population.MODEL, kind, Locale.ENGLISH));
        Set<String> asked = new TreeSet<>();
        template.properties().stream().filter(each -> each.getValue().isArray() && each.getValue().get(0).isObject())
                .forEach(each -> addPaths(each.getValue().get(0), each.getKey(), asked));
        for (Locale locale : languages(kind)) {
            Path file = withRealNumbers(written(kind, locale));
            Set<String> told = new TreeSet<>();
            List<String> refused = new ArrayList<>();
            try (ReadRows rows = ReadFile.READER.read(file, "x")) {
                rows.forEachRemaining(row -> {
                    row.problems().forEach(problem -> refused.add(problem.toString()));
                    if (row.isRead()) {
                        addPaths(JSON.valueToTree(row.facts()), "", told);
                    }
                });
                assertThat(rows.notes().unjudged()).isEmpty();
            }
            assertThat(refused).isEmpty();
            assertThat(told).as(kind + " in " + locale).containsExactlyElementsOf(asked);
        }
    }

    /** The places of values, in whatever record of a list. */
    private static void addPaths(JsonNode node, String path, Set<String> paths) {
        if (node.isObject()) {
            node.properties().stream().filter(each -> !each.getKey().startsWith("//")).forEach(each ->
                    addPaths(each.getValue(), path.isEmpty() ? each.getKey() : path + "." + each.getKey(), paths));
        } else if (node.isArray() && node.size() > 0 && node.get(0).isObject()) {
            node.forEach(each -> addPaths(each, path, paths));
        } else {
            paths.add(path);
        }
    }

    /** The workbook as if somebody had numbered the examples: numbers are among the texts that cells share. */
    private static Path withRealNumbers(Path template) throws IOException {
        Path file = folder.resolve("filled.xlsx");
        try (ZipFile from = new ZipFile(template.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    to.write(!entry.getName().endsWith(".xml") ? bytes : new String(bytes, StandardCharsets.UTF_8)
                            .replace(">&#x4f8b;1<", ">n1<").replace(">example-1<", ">n1<")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }

    @Test
    void everySheetHasANameOfItsOwnAndEveryColumnAHeadingOfItsOwnWithANote() {
        SheetModel model = SheetModel.of(Population.MODEL);
        for (Locale locale : LANGUAGES) {
            Map<Table, String> names = model.sheetNames(locale);
            assertThat(names.values()).doesNotHaveDuplicates().allMatch(name -> name.length() <= 31);
            for (Table table : model.tables()) {
                assertThat(table.columns().stream().map(column -> column.label().in(locale)))
                        .as(table.name()).doesNotHaveDuplicates();
                for (Column column : table.columns()) {
                    assertThat(ColumnNote.of(column, table).in(locale)).isNotBlank().doesNotContain("[]");
                }
            }
        }
    }

    @Test
    void eachListOfTheModelIsATable() {
        Set<String> named = new HashSet<>();
        SheetModel.of(Population.MODEL).tables().forEach(table -> named.add(table.type().type().getSimpleName()));
        Set<String> lists = new HashSet<>();
        Population.MODEL.recordTypes().forEach(type -> type.given().stream()
                .filter(field -> field.role() == Field.Role.LIST)
                .forEach(field -> lists.add(field.record().getSimpleName())));
        assertThat(named).isEqualTo(lists);
    }

    @Test
    void shortNamesStandForKindsOfTheModel() {
        Map<String, List<String>> kinds = new HashMap<>();
        Stream.of(WorkbookKinds.NAMES.split(", ")).forEach(name -> kinds.put(
                name, WorkbookKinds.of(Population.MODEL, name).stream().map(TemplateKind::name).toList()));
        assertThat(kinds.values()).allMatch(list -> !list.isEmpty());
        assertThat(kinds.get("products")).containsExactly("product", "alarm-model", "valve-model");
        assertThat(WorkbookKinds.of(Population.MODEL, "nothing")).isEmpty();
    }
}
