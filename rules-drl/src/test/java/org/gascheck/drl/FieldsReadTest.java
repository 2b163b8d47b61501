package org.gascheck.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;

/** Templates ask for nothing of which they do not say whether a requirement reads it. */
class FieldsReadTest {

    /** Compared with what was found: where it is false that is left to a person, whatever the rule. */
    private static final String COMPARED = "Observation.inspected";
    private static final String NAME = "name";
    private static final Set<Field.Role> HELD =
            Set.of(Field.Role.FACT, Field.Role.REFERENCE, Field.Role.REFERENCE_LIST);

    @Test
    void aFieldThatNoRequirementReadsIsMarked() {
        Set<String> read = new HashSet<>();
        RulePacks.shipped().forEach(pack -> read.addAll(pack.coverage().facts()));
        Set<String> unread = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (RecordType<?> type : Population.MODEL.recordTypes()) {
            for (Field field : type.given()) {
                String name = type.type().getSimpleName() + "." + field.name();
                boolean asked = type.type() != Submission.class
                        && HELD.contains(field.role())
                        && !field.name().equals(NAME);
                if (asked && !name.equals(COMPARED) && !isRead(type.type(), field.name(), read)) {
                    unread.add(name);
                }
                if (field.notJudged()) {
                    marked.add(name);
                }
            }
        }

        assertThat(marked).as("marked @NotJudged").isEqualTo(unread).isNotEmpty();
    }

    /** A rule may read a field of several records by an interface that they have. */
    private static boolean isRead(Class<? extends Record> record, String field, Set<String> read) {
        return RecordType.of(record).kinds().stream().anyMatch(kind -> read.contains(kind + "." + field));
    }
}
