package org.gascheck.subjects.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule pack on the kinds of this package: a requirement on each. */
final class TrainingPack {

    private TrainingPack() {
    }

    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                instrument:
                  id: training
                  number: 某办〔2022〕2号
                  title: {zh: 培训办法, en: Training measures}
                  issued: 2022-01-15
                parts: [training]
                authorities:
                  一: {departments: [某局]}
                """);
        Files.writeString(folder.resolve("register.yaml"), """
                clauses:
                  - id: training-licence
                    area: training
                    strength: MANDATORY
                    provisions: {training: ["一"]}
                    authority: {training: 一}
                    subject: {zh: 培训机构, en: training centre}
                    what: {zh: 培训机构应有许可。, en: A training centre is licensed.}
                  - id: training-practice
                    area: training
                    strength: MANDATORY
                    provisions: {training: ["二"]}
                    authority: {training: 一}
                    subject: {zh: 课程, en: course}
                    what: {zh: 安装课程应有实操。, en: A course on installation has hands-on practice.}
                """);
        Files.writeString(folder.resolve("training.yaml"), """
                - id: training-licence
                  subject: TrainingCentre
                  title: {zh: 培训机构有许可, en: A training centre is licensed}
                  applies: {zh: 都适用。, en: Always applies.}
                  satisfied: {zh: 有许可。, en: Satisfied when it is licensed.}
                  messages:
                    breached: {zh: 没有许可。, en: It is not licensed.}
                  reading: {zh: 按字面。, en: Literally.}
                - id: training-practice
                  subject: Course
                  title: {zh: 安装课程有实操, en: A course on installation has hands-on practice}
                  applies: {zh: 适用于安装课程。, en: Applies to courses on installation.}
                  satisfied: {zh: 有实操。, en: Satisfied when there is practice.}
                  messages:
                    breached: {zh: 没有实操。, en: There is no practice.}
                  reading: {zh: 按字面。, en: Literally.}
                """);
        Files.writeString(folder.resolve("training.drl"), """
                package org.gascheck.rules;

                import org.gascheck.subjects.training.*;
                import static org.gascheck.drl.Judging.judge;
                import static org.gascheck.truth.Claims.*;

                rule "a training centre is licensed"
                    @requirement(training-licence)
                when
                    $centre : TrainingCentre( $satisfied : is(licensed) )
                then
                    judge(kcontext);
                end

                rule "a course on installation has hands-on practice"
                    @requirement(training-practice)
                when
                    $course : Course( $applies : is(about, Content.INSTALLATION), $satisfied : is(practical) )
                then
                    judge(kcontext);
                end
                """);
    }
}
