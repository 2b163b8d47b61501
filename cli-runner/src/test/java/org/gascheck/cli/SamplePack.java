package org.gascheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule pack of one requirement, for tests. */
final class SamplePack {

    private SamplePack() {
    }

    /** Writes the pack under an instrument id. */
    static void write(Path folder, String id) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                instrument:
                  id: %s
                  number: 某办〔2022〕1号
                  title: {zh: 试行办法, en: Trial measures}
                  issued: 2022-01-15
                parts: [own]
                limits:
                  low-metres: {number: 50, unit: m, provision: 一}
                authorities:
                  一: {departments: [某局]}
                """.formatted(id));
        Files.writeString(folder.resolve("register.yaml"), """
                clauses:
                  - id: low-building
                    area: buildings
                    strength: MANDATORY
                    provisions: {%1$s: ["一"]}
                    authority: {%1$s: 一}
                    subject: {zh: 建筑, en: building}
                    what: {zh: 楼高不得超过 50 米。, en: A building is at most 50 m high.}
                """.formatted(id));
        Files.writeString(folder.resolve("own.yaml"), """
                - id: low-building
                  subject: Building
                  title: {zh: 楼高不超过 50 米, en: A building is at most 50 m high}
                  applies: {zh: 都适用。, en: Always applies.}
                  satisfied: {zh: 不超过 50 米。, en: At most 50 m.}
                  messages:
                    breached: {zh: 楼太高了。, en: The building is too high.}
                  reading: {zh: 按字面。, en: Literally.}
                """);
        Files.writeString(
                folder.resolve("own.drl"),
                """
                package org.gascheck.rules;

                import org.gascheck.law.Assessment;
                import org.gascheck.subjects.buildings.*;
                import org.gascheck.truth.Claim;
                import static org.gascheck.drl.Judging.judge;
                import static org.gascheck.truth.Claims.*;

                rule "a building is low"
                    @requirement(low-building)
                when
                    $assessment : Assessment()
                    $building   : Building()
                    $satisfied  : Claim() from isNot(exceeds($building.heightMetres(), $assessment.number("low-metres")))
                then
                    judge(kcontext);
                end
                """);
    }
}
