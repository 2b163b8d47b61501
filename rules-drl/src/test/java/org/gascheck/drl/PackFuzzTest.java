package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gascheck.drl.source.DroolsReading;
import org.gascheck.law.RulePack;

/**
 * Whatever the YAML and DRL of a pack, they are read and linted or have problems that can be told. Nothing is compiled
 * or run.
 */
class PackFuzzTest {

    private static final String PACK = """
            instrument: {id: fuzz, number: "1", title: {zh: 一, en: one}, issued: 2022-01-15}
            parts: [own]
            limits: {low-metres: {number: 50, provision: 一}}
            authorities: {一: {departments: [某局]}}
            """;
    private static final String REGISTER = """
            clauses:
            - {id: low-building, area: buildings, strength: MANDATORY, provisions: {fuzz: ["一"]}, authority: {fuzz: 一},
               subject: {zh: 一, en: one}, what: {zh: 一, en: one}}
            """;
    private static final String REQUIREMENT = """
            - {id: low-building, subject: Building, title: {zh: 一, en: one}, applies: {zh: 一, en: one},
               satisfied: {zh: 一, en: one}, messages: {breached: {zh: 一, en: one}}, reading: {zh: 一, en: one}}
            """;
    private static final RegisterFile SHIPPED = ShippedPacks.register();

    /** The first byte says what the rest is: the pack, its register, the requirements of its part, or its rules. */
    @FuzzTest
    void anyPackIsReadOrRefused(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        Map<String, String> files = switch (input[0]) {
            case 'p' -> Map.of("pack.yaml", text, "register.yaml", REGISTER, "own.yaml", REQUIREMENT);
            case 'g' -> Map.of("pack.yaml", PACK, "register.yaml", text, "own.yaml", REQUIREMENT);
            case 'r' -> Map.of("pack.yaml", PACK, "register.yaml", REGISTER, "own.yaml", text);
            default -> Map.of("pack.yaml", PACK, "register.yaml", REGISTER, "own.yaml", REQUIREMENT, "own.drl", text);
        };
        try {
            RulePack pack = new PackReader(new Texts(files), SHIPPED, RulePacks::withId).read();
            assertThat(PackLint.problems(pack)).doesNotContainNull();
            pack.ruleFiles().forEach(DroolsReading::assertSame);
        } catch (InvalidPackException e) {
            assertThat(e.problems()).isNotEmpty().doesNotContainNull();
        }
    }

    /** A pack that is nowhere but in memory. */
    private record Texts(Map<String, String> files) implements PackFiles {

        @Override
        public String text(String name) {
            return files.get(name);
        }

        @Override
        public String nameOf(String name) {
            return name;
        }
    }
}
