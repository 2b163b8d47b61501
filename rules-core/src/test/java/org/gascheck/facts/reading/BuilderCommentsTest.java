package org.gascheck.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.RecordType;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.model.Vocabulary;
import org.gascheck.subjects.Population;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comments of the builders are the words of the model. */
class BuilderCommentsTest {

    private static final Path SOURCES = Path.of("target/generated-sources/annotations");

    static Stream<RecordType<?>> recordTypes() {
        return Population.MODEL.recordTypes().stream();
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void aBuilderAndItsMethodsSayWhatTheVocabularySays(RecordType<?> type) throws IOException {
        Class<?> beside = type.type() == Submission.class ? Population.class : type.type();
        String builder = type.type().getSimpleName() + "Builder";
        String source = Files.readString(
                SOURCES.resolve(beside.getPackageName().replace('.', '/')).resolve(builder + ".java"));

        assertThat(source).contains("/** Builder of " + inJava(Vocabulary.explanation(type.type()).en()) + ".");
        for (Field field : type.given()) {
            if (field.role() != Field.Role.ID) {
                String text = inJava(Vocabulary.explanation(field).en());
                assertThat(source)
                        .contains("    /** " + Character.toUpperCase(text.charAt(0)) + text.substring(1) + ". */\n"
                        + "    public " + builder + " " + field.name() + "(");
            }
        }
    }

    private static String inJava(String words) {
        return words.replace("[] means", "an empty list means").replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
