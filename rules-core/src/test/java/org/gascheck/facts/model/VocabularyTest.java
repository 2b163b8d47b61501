package org.gascheck.facts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.subjects.Population;
import org.gascheck.subjects.buildings.Building;
import org.gascheck.subjects.users.Gas;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.InstalledDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void everythingInTheModelHasWordsAndNoWordsNameAnythingElse() {
        assertThat(Vocabulary.faults(Population.MODEL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theWordsOfAPackageStandOnceAndInTheOrderOfTheModel(String language) {
        keysByPackage().forEach((beside, keys) -> assertThat(entries(beside, language)).extracting(entry -> entry[0])
                .as(beside.getPackageName()).containsExactlyElementsOf(keys));
    }

    @Test
    void chineseTextsAreChineseAndEnglishTextsAreNot() {
        assertThat(entries("zh")).extracting(entry -> entry[1])
                .allMatch(text -> text.equals("APP") || text.codePoints().anyMatch(Character::isIdeographic));
        assertThat(entries("en")).extracting(entry -> entry[1])
                .noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }

    @Test
    void labelsAreShort() {
        assertThat(entries("zh")).filteredOn(entry -> entry[0].endsWith(".label"))
                .allSatisfy(entry -> assertThat(entry[1].replaceAll("[（）]", "")).as(entry[0]).hasSizeBetween(2, 8));
        assertThat(entries("en")).filteredOn(entry -> entry[0].endsWith(".label"))
                .allSatisfy(entry -> assertThat(entry[1].split(" ")).as(entry[0]).hasSizeBetween(1, 4));
    }

    @Test
    void fieldsOfARecordTypeHaveDifferentLabels() {
        assertThat(Population.MODEL.recordTypes()).allSatisfy(type -> {
            assertThat(type.given()).extracting(field -> Vocabulary.label(field).zh()).doesNotHaveDuplicates();
            assertThat(type.given()).extracting(field -> Vocabulary.label(field).en()).doesNotHaveDuplicates();
        });
    }

    @Test
    void recordsFieldsAndConstantsHaveNames() {
        assertThat(Vocabulary.record(GasUser.class)).isEqualTo(new Text("用气用户", "gas user"));
        assertThat(Vocabulary.label(field(InstalledDevice.class, "inUse"))).isEqualTo(new Text("在用", "in use"));
        assertThat(Vocabulary.explanation(Building.class)).isEqualTo(new Text("一栋建筑", "one building"));
        assertThat(Vocabulary.explanation(field(InstalledDevice.class, "powered")))
                .isEqualTo(new Text("是否通电", "whether it has power"));
        assertThat(Vocabulary.constant(Gas.CYLINDER_LPG)).isEqualTo(new Text("瓶装液化石油气", "LPG in cylinders"));
    }

    @Test
    void whatTheModelDoesNotHaveHasNoName() {
        Field owner = RecordType.of(InstalledDevice.class).fields().get(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.label(owner))
                .withMessageContaining("InstalledDevice.user");
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.constant(Outcome.BREACHED))
                .withMessageContaining("Outcome.BREACHED");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "\"\",                                          提交资料,                       submission",
            "/gasUsers,                                     用气用户,                       gas users",
            "/gasUsers/0,                                   用气用户[1],                    gas user [1]",
            "/gasUsers/0/devices/1/inUse,                   用气用户[1] › 装置[2] › 在用,   gas user [1] › device [2] › in use",
            "/gasUsers/0/devices/9/improperInstallation/found, "
                    + "用气用户[1] › 装置[10] › 安装检查 › 发现问题, gas user [1] › device [10] › check of the installation › "
                    + "problem found",
            "/gasUsers/0/cylinders,                         用气用户[1] › 气瓶,             gas user [1] › gas cylinders",
            "/buildings/0/households/2,                     建筑[1] › 居民用户[3],          building [1] › households [3]",
            "/alarmModels/0/transmission/1,                 报警装置型号[1] › 数据传输方式[2], alarm model [1] › data "
                    + "transmission [2]",
            "/gasUsers/0/no~1thing/3/id,                    用气用户[1] › no/thing › 3 › id, gas user [1] › no/thing › 3 "
                    + "› id",
    })
    void aPlaceInASubmissionReadsAsWords(String pointer, String zh, String en) {
        assertThat(Vocabulary.pointer(Population.MODEL, pointer)).isEqualTo(new Text(zh, en));
    }

    private static Field field(Class<? extends Record> type, String name) {
        return RecordType.of(type).field(name).orElseThrow();
    }

    /** The keys by a type in the package that their words stand in. */
    private static Map<Class<?>, List<String>> keysByPackage() {
        Map<String, Class<?>> packages = new LinkedHashMap<>();
        Map<Class<?>, List<String>> keys = new LinkedHashMap<>();
        BiConsumer<Class<?>, String> add = (type, key) -> keys
                .computeIfAbsent(packages.computeIfAbsent(type.getPackageName(), name -> type),
                        beside -> new ArrayList<>()).add(key);
        for (RecordType<?> type : Population.MODEL.recordTypes()) {
            String record = type.type().getSimpleName();
            add.accept(type.type(), record);
            add.accept(type.type(), record + ".label");
            for (Field field : type.given()) {
                String key = field.declaredIn().getSimpleName() + '.' + field.name();
                add.accept(field.declaredIn(), key);
                add.accept(field.declaredIn(), key + ".label");
            }
        }
        for (Class<? extends Enum<?>> type : Population.MODEL.enums()) {
            for (Enum<?> constant : type.getEnumConstants()) {
                add.accept(type, type.getSimpleName() + '.' + constant.name());
            }
        }
        return keys;
    }

    private static List<String[]> entries(String language) {
        return keysByPackage().keySet().stream().flatMap(beside -> entries(beside, language).stream()).toList();
    }

    private static List<String[]> entries(Class<?> beside, String language) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                beside.getResourceAsStream("words_" + language + ".properties"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
