package org.gascheck.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Writes the source of builders. */
final class BuilderSource {

    private static final String SUBMISSION = "org.gascheck.facts.model.Submission";
    private static final String READ_LIMITS = "org.gascheck.facts.reading.ReadLimits";
    private static final String JAVA_LANG = "java.lang.";
    private static final String HEAD = """
            package %1$s;

            import java.util.Collection;
            import javax.annotation.processing.Generated;
            import org.gascheck.facts.reading.RecordBuilder;

            """;
    private static final String CLASS = """
            @Generated("org.gascheck.processor.BuilderProcessor")
            public final class %1$s extends RecordBuilder {

                private %1$s() {
                }
            """;

    private final Elements elements;
    private final Words words;

    BuilderSource(Elements elements, Words words) {
        this.elements = elements;
        this.words = words;
    }

    /** The name of the builder of a record type. */
    String builderOf(TypeElement type) {
        return type.getQualifiedName() + "Builder";
    }

    /** The name of the builder of submissions of a population. */
    String submissionBuilder(TypeElement population) {
        return elements.getPackageOf(population).getQualifiedName() + ".SubmissionBuilder";
    }

    /** The source of the builder of a record type. */
    String ofRecord(TypeElement type) {
        String builder = type.getSimpleName() + "Builder";
        List<Component> components = Component.of(type);
        boolean hasId = components.get(0).role() == Component.Role.ID;
        StringBuilder source = new StringBuilder(HEAD.formatted(elements.getPackageOf(type).getQualifiedName()));
        source.append("/** ")
                .append(words.of(type))
                .append(" See {@link ")
                .append(type.getSimpleName())
                .append("}. */\n");
        source.append(CLASS.formatted(builder));
        source.append(hasId
                ? """

                    /** One with an id, by which others can refer to it. */
                    public static %1$s %2$s(String id) {
                        %1$s builder = new %1$s();
                        builder.tell("id", id);
                        return builder;
                    }
                """.formatted(builder, decapitalised(type))
                : """

                    /** One of which nothing is told yet. */
                    public static %1$s %2$s() {
                        return new %1$s();
                    }
                """.formatted(builder, decapitalised(type)));
        components.stream().skip(hasId ? 1 : 0).forEach(component -> append(source, builder, type, component));
        return source.append("}\n").toString();
    }

    /** The source of the builder of submissions of a population: their header, and the lists of the population. */
    String ofSubmission(TypeElement population) {
        TypeElement submission = elements.getTypeElement(SUBMISSION);
        StringBuilder source = new StringBuilder(HEAD.formatted(elements.getPackageOf(population).getQualifiedName()));
        source.append("/** ").append(words.of(submission)).append(" */\n");
        source.append(CLASS.formatted("SubmissionBuilder"));
        source.append("""

                /** One of which nothing is told yet. */
                public static SubmissionBuilder submission() {
                    return new SubmissionBuilder();
                }
            """);
        for (TypeElement type : List.of(submission, population)) {
            for (Component component : Component.of(type)) {
                append(source, "SubmissionBuilder", type, component);
            }
        }
        return source.append("""

                /**
                 * The submission, read within the usual limits.
                 *
                 * @throws org.gascheck.facts.reading.InvalidSubmissionException with all that is wrong with it, in the
                 *         words of the reader
                 */
                public %1$s build() {
                    return build(%2$s.DEFAULT);
                }

                /**
                 * The submission, read within limits.
                 *
                 * @throws org.gascheck.facts.reading.InvalidSubmissionException with all that is wrong with it, in the
                 *         words of the reader
                 */
                public %1$s build(%2$s limits) {
                    return read(%3$s.class, limits);
                }
            }
            """.formatted(SUBMISSION, READ_LIMITS, population.getSimpleName())).toString();
    }

    private void append(StringBuilder source, String builder, TypeElement type, Component component) {
        String name = component.name();
        switch (component.role()) {
            case FACT -> {
                for (String value : valueTypes(component)) {
                    single(source, builder, type, name, value);
                }
            }
            case SET -> several(source, builder, type, name, nameOf(component.value()));
            case PART -> single(source, builder, type, name, builderOf(component.type()));
            case LIST -> several(source, builder, type, name, builderOf(component.type()));
            case REFERENCE -> single(source, builder, type, name, "String");
            case REFERENCE_LIST -> several(source, builder, type, name, "String");
            case ID, OWNER, NOT_TOLD -> { }
        }
    }

    private static List<String> valueTypes(Component fact) {
        String value = nameOf(fact.value());
        return switch (value) {
            // A literal may be an int or a double; all numbers are read as decimals.
            case "java.math.BigDecimal" -> List.of("Number");
            case "org.gascheck.facts.Expiry" -> List.of("java.time.LocalDate", "java.time.YearMonth", value);
            case "org.gascheck.facts.Dating" -> List.of("java.time.LocalDate", "java.time.YearMonth", "java.time.Year");
            default -> List.of(value);
        };
    }

    private static String nameOf(DeclaredType type) {
        String name = type.toString();
        return name.startsWith(JAVA_LANG) ? name.substring(JAVA_LANG.length()) : name;
    }

    private void single(StringBuilder source, String builder, TypeElement type, String name, String value) {
        source.append("""

                /** %1$s */
                public %2$s %3$s(%4$s %3$s) {
                    tell("%3$s", %3$s);
                    return this;
                }
            """.formatted(words.of(type, name), builder, name, value));
    }

    private void several(StringBuilder source, String builder, TypeElement type, String name, String member) {
        source.append("""

                /** %1$s */
                public %2$s %3$s(%4$s... %3$s) {
                    tell("%3$s", %3$s);
                    return this;
                }

                /** %1$s */
                public %2$s %3$s(Collection<? extends %4$s> %3$s) {
                    tell("%3$s", %3$s);
                    return this;
                }
            """.formatted(words.of(type, name), builder, name, member));
    }

    private static String decapitalised(TypeElement type) {
        String name = type.getSimpleName().toString();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
