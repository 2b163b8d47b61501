package org.gascheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.RecordBuilder;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.subjects.SubmissionBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same facts are the same submission, whether they come as JSON, as maps and lists, or from builders. */
class ObjectsTest {

    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    static Stream<Path> submissions() throws IOException {
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void theSameFactsAreTheSameSubmission(Path file) throws Exception {
        Submission read = Submissions.read(file);
        Map<String, Object> tree = JSON.readValue(file.toFile(), new TypeReference<>() { });

        for (Submission other : List.of(Submissions.of(tree),
                ((SubmissionBuilder) built(SubmissionBuilder.class, tree)).build())) {
            assertThat(other.digest()).isEqualTo(read.digest());
            assertThat(other.assessedOn().value()).isEqualTo(read.assessedOn().value());
            assertThat(other.instruments().value()).isEqualTo(read.instruments().value());
        }
    }

    private static RecordBuilder built(Class<?> builder, Map<String, ?> facts) throws ReflectiveOperationException {
        String factory = builder.getSimpleName().replace("Builder", "");
        factory = Character.toLowerCase(factory.charAt(0)) + factory.substring(1);
        RecordBuilder built = (RecordBuilder) (facts.containsKey("id")
                ? builder.getMethod(factory, String.class).invoke(null, facts.get("id"))
                : builder.getMethod(factory).invoke(null));
        for (Map.Entry<String, ?> fact : facts.entrySet()) {
            if (!fact.getKey().equals("id") && !fact.getKey().startsWith("//")) {
                Method setter = setter(builder, fact.getKey(), fact.getValue());
                setter.invoke(built, argument(setter.getParameterTypes()[0], fact.getValue()));
            }
        }
        return built;
    }

    /** The method that takes a single value or an array; of those for an end that for a day, a month or none at all. */
    private static Method setter(Class<?> builder, String field, Object value) {
        Class<?> end = Expiry.OPEN_ENDED_TEXT.equals(value) ? Expiry.class
                : value instanceof String text && text.matches("\\d{4}-\\d{2}") ? YearMonth.class : LocalDate.class;
        List<Method> setters = Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(field) && method.getReturnType() == builder)
                .filter(method -> !Collection.class.isAssignableFrom(method.getParameterTypes()[0])).toList();
        return setters.stream().filter(method -> setters.size() == 1 || method.getParameterTypes()[0] == end)
                .findFirst().orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object argument(Class<?> type, Object value) throws ReflectiveOperationException {
        if (type.isArray() && value instanceof List<?> members) {
            Object array = Array.newInstance(type.getComponentType(), members.size());
            for (int i = 0; i < members.size(); i++) {
                Array.set(array, i, argument(type.getComponentType(), members.get(i)));
            }
            return array;
        }
        if (RecordBuilder.class.isAssignableFrom(type) && value instanceof Map<?, ?> facts) {
            return built(type, (Map<String, ?>) facts);
        }
        if (type.isEnum() && value != null) {
            return Enum.valueOf((Class) type, (String) value);
        }
        if (type == LocalDate.class && value != null) {
            return LocalDate.parse((String) value);
        }
        if (type == LocalDateTime.class && value != null) {
            return LocalDateTime.parse((String) value);
        }
        if (type == YearMonth.class && value != null) {
            return YearMonth.parse((String) value);
        }
        return type == Expiry.class ? Expiry.OPEN_ENDED : value;
    }
}
