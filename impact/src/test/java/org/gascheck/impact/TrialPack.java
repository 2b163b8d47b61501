package org.gascheck.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;

/** A small pack on buildings in a folder, of which some things can be written otherwise. */
final class TrialPack {

    /** What can be written otherwise, with the id of the change that it makes. */
    enum Edit {
        LIMIT_LOW("LIMIT low-metres"),
        LIMIT_HIGH("LIMIT high-metres"),
        DUE("DUE_DATE low-building"),
        STRENGTH("STRENGTH low-building"),
        RULE("RULE low-building"),
        DEFINITION("DEFINITION isTall"),
        READING("READING counting"),
        DROPPED("REQUIREMENT_DROPPED tall-building"),
        ADDED("REQUIREMENT_ADDED told-building");

        private final String change;

        Edit(String change) {
            this.change = change;
        }

        String change() {
            return change;
        }
    }

    private TrialPack() {
    }

    /** The pack with some edits. */
    static RulePack with(Set<Edit> edits, Path root) {
        try {
            Path folder = Files.createTempDirectory(root, "pack");
            write(edits, folder);
            return RulePacks.load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Set<Edit> edits, Path folder) throws IOException {
        boolean dropped = edits.contains(Edit.DROPPED);
        boolean added = edits.contains(Edit.ADDED);
        Files.writeString(folder.resolve("pack.yaml"), """
                instrument:
                  id: trial
                  number: 某办〔2022〕1号
                  title: {zh: 试行办法, en: Trial measures}
                  issued: 2022-01-15
                parts: [own]
                limits:
                  low-metres: {number: %s, unit: m, provision: 一}
                  high-metres: {number: %s, unit: m, provision: 二}
                settings:
                  counting:
                    description: {zh: 读法, en: A reading}
                    options:
                      %s
                authorities:
                  一: {departments: [某局]}
                """.formatted(
                edits.contains(Edit.LIMIT_LOW) ? "60" : "50",
                edits.contains(Edit.LIMIT_HIGH) ? "70" : "55",
                edits.contains(Edit.READING)
                        ? "LOOSE: {zh: 宽, en: loosely}\n      STRICT: {zh: 严, en: strictly}"
                        : "STRICT: {zh: 严, en: strictly}\n      LOOSE: {zh: 宽, en: loosely}"));
        StringBuilder register = new StringBuilder("clauses:\n");
        StringBuilder law = new StringBuilder();
        StringBuilder rules = new StringBuilder("""
                package org.gascheck.rules;

                import org.gascheck.law.Assessment;
                import org.gascheck.subjects.buildings.Building;
                import org.gascheck.truth.Claim;
                import static org.gascheck.drl.Judging.judge;
                import static org.gascheck.truth.Claims.*;

                function Claim isTall(Building building, Assessment assessment) {
                    return %s;
                }
                """.formatted(edits.contains(Edit.DEFINITION)
                ? "any(exceeds(building.heightMetres(), assessment.number(\"high-metres\")),"
                        + " exceeds(building.heightMetres(), assessment.number(\"low-metres\")))"
                : "exceeds(building.heightMetres(), assessment.number(\"high-metres\"))"));
        requirement("low-building", edits.contains(Edit.STRENGTH) ? "ENCOURAGED" : "MANDATORY", register, law);
        law.append("  due: {date: ").append(edits.contains(Edit.DUE) ? "2022-06-30" : "2022-03-31")
                .append(", provision: 一}\n");
        rule("low-building", edits.contains(Edit.RULE)
                ? "any(isNot(isTall($building, $assessment)),"
                        + " holds($assessment.reads(\"counting\", \"LOOSE\")))"
                : "isNot(exceeds($building.heightMetres(), $assessment.number(\"low-metres\")))", rules);
        if (!dropped) {
            requirement("tall-building", "MANDATORY", register, law);
            rule("tall-building", "any(isNot(isTall($building, $assessment)),"
                    + " holds($assessment.reads(\"counting\", \"LOOSE\")))", rules);
        }
        requirement("plain-building", "MANDATORY", register, law);
        rule("plain-building", "any(isNot(exceeds($building.heightMetres(), $assessment.number(\"low-metres\"))),"
                + " holds($assessment.reads(\"counting\", \"LOOSE\")))", rules);
        if (added) {
            requirement("told-building", "MANDATORY", register, law);
            rule("told-building", "isNot(isTall($building, $assessment))", rules);
        }
        Files.writeString(folder.resolve("register.yaml"), register);
        Files.writeString(folder.resolve("own.yaml"), law);
        Files.writeString(folder.resolve("own.drl"), rules);
    }

    private static void requirement(String id, String strength, StringBuilder register, StringBuilder law) {
        register.append("""
                  - id: %s
                    area: buildings
                    strength: %s
                    provisions: {trial: ["一"]}
                    authority: {trial: 一}
                    subject: {zh: 建筑, en: building}
                    what: {zh: 楼不高。, en: Not too high.}
                """.formatted(id, strength));
        law.append("""
                - id: %1$s
                  subject: Building
                  title: {zh: 要求 %1$s, en: Demand %1$s}
                  applies: {zh: 都适用。, en: Always applies.}
                  satisfied: {zh: 不高。, en: Not too high.}
                  messages:
                    breached: {zh: 楼太高了。, en: The building is too high.}
                  reading: {zh: 按字面。, en: Literally.}
                """.formatted(id));
    }

    private static void rule(String id, String satisfied, StringBuilder rules) {
        rules.append("""

                rule "%1$s"
                    @requirement(%1$s)
                when
                    $assessment : Assessment()
                    $building   : Building()
                    $satisfied  : Claim() from %2$s
                then
                    judge(kcontext);
                end
                """.formatted(id, satisfied));
    }
}
