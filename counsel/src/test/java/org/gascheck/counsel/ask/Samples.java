package org.gascheck.counsel.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.subjects.Population;

/** The whole submissions, judged by one instrument, with facts forgotten. */
final class Samples {

    static final ComplianceChecker CHECKER = GasCheck.checker(RulePacks.CHONGQING_2021_156);
    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");

    /** Of these it matters whether they are declared at all, which no value tells. */
    private static final String PERHAPS_UNDECLARED = ".*/(tier|tierSource|grade)";

    private Samples() {
    }

    static List<String> names() {
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FactTree facts(String name) {
        Submission submission = Submissions.read(SUBMISSIONS.resolve(name + ".json"));
        return FactTree.of(submission.under(Set.of(RulePacks.CHONGQING_2021_156.instrument().id())));
    }

    static Inquiry inquiry(FactTree facts) {
        return Inquiry.of(CHECKER, facts.submission());
    }

    static FactTree without(FactTree facts, Collection<String> pointers) {
        FactTree left = facts;
        for (String pointer : pointers) {
            left = left.forgetting(pointer);
        }
        return left;
    }

    /** The JSON Pointers of all truths and single constants that are told. */
    static List<String> choices(FactTree facts) {
        List<String> pointers = new ArrayList<>();
        collect(facts.asJson(), "", pointers);
        return pointers;
    }

    private static void collect(Object at, String pointer, List<String> to) {
        if (at instanceof Map<?, ?> map) {
            map.forEach((name, each) -> collect(each, pointer + "/" + name, to));
        } else if (at instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), pointer + "/" + i, to);
            }
        } else if (at != null && !pointer.matches(PERHAPS_UNDECLARED) && !values(pointer).isEmpty()) {
            to.add(pointer);
        }
    }

    /** All values of a truth or a single constant; none of anything else. */
    static List<Object> values(String pointer) {
        Field field = FactPath.of(Population.MODEL, pointer).map(FactPath::last).orElse(null);
        if (field == null || field.role() != Field.Role.FACT || field.value().set()) {
            return List.of();
        }
        return switch (field.value().kind()) {
            case BOOLEAN -> List.of(true, false);
            case CONSTANT -> Stream.of(field.value().constants().getEnumConstants())
                    .map(each -> (Object) each.name()).toList();
            default -> List.of();
        };
    }
}
