package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The committed schema of cases says what cases are. Every file names it; every fifth one is held against it here, and
 * each with the profile {@code every-case}.
 */
class CaseSchemaTest {

    private static final int EVERY = 5;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILE = Path.of("../docs/cases.schema.json");
    private static final String REFRESH_COMMAND = "mvn -q -B test -Prefresh";
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(CaseSchema.text());
    private static final String BASE = """
            base:
              assessedOn: 2022-03-01
              instruments: [cq2021n156]
              alarmModels: [{id: m1, tier: MID, certificates: [{kind: CCC}]}]
            situations:
              - a situation: SATISFIED
            """;

    private static final List<Path> FILES = Case.files(ShippedCases.FOLDER);

    static Stream<Path> files() {
        return IntStream.range(0, FILES.size()).filter(i -> Boolean.getBoolean("cases.all") || i % EVERY == 0)
                .mapToObj(FILES::get);
    }

    @Test
    void theCommittedSchemaIsUpToDate() throws IOException {
        if (Boolean.getBoolean("refresh")) {
            Files.writeString(FILE, CaseSchema.text());
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("%s is out of date. Refresh it with%n  %s%n", FILE.normalize(), REFRESH_COMMAND)
                .isEqualTo(CaseSchema.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileOfCasesIsValid(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @Test
    void everyFileOfCasesNamesTheSchemaToEditors() {
        assertThat(FILES).isNotEmpty().allSatisfy(file -> {
            String named = Files.readString(file).lines().findFirst().orElseThrow()
                    .replaceFirst("^# yaml-language-server: \\$schema=", "");
            assertThat(file.resolveSibling(named).normalize()).isEqualTo(FILE.normalize());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "    m1: {tier: unknown, detectsMethane: true}",
            "    m1/tier: LOW",
            "    m1/certificates/CCC: removed",
            "    alarmModels/m2: {tier: LOW}",
            "    alarmModels: [{id: m2}]",
            "    buildings: unknown",
            "    settings: {high-rise-reach: MANDATED_HOUSEHOLDS}\n    missing: [m1/tier]\n    also: "
                    + "{alarm-co-detection@m1: BREACHED}",
    })
    void itAcceptsWhatDiffers(String differences) throws IOException {
        assertThat(errors(BASE + differences)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "    m1: {teir: LOW}",
            "    m1: {tier: MIDDLE}",
            "    alarmModels: [{tier: LOW}]",
            "    assessedOn: 1 March 2022",
            "    missing: m1/tier",
            "    also: {alarm-co-detection@m1: FINE}",
            "    verdict: BREACHED",
            "  - another situation: FINE",
    })
    void itRefusesWhatCannotBe(String differences) throws IOException {
        assertThat(errors(BASE + differences)).isNotEmpty();
    }

    private static List<Error> errors(String yaml) throws IOException {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return SCHEMA.validate(JSON.writeValueAsString(read), InputFormat.JSON);
    }
}
