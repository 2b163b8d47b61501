package org.gascheck.facts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gascheck.facts.TemplateNames;

/**
 * Something that there is a template for.
 *
 * @param name  as users write it
 * @param lists the lists of the submission that the template fills: that of the kind itself, and those to which it
 *              refers
 */
public record TemplateKind(String name, List<Field> lists) {

    /** Those of a model: one for each list of subjects in a submission, or several where the record says so. */
    public static List<TemplateKind> of(FactModel model) {
        List<TemplateKind> kinds = new ArrayList<>();
        for (Field list : model.submission().fields()) {
            if (list.listsSubjects()) {
                TemplateNames names = list.record().getAnnotation(TemplateNames.class);
                for (String name : names == null ? new String[] {hyphenated(list.record())} : names.value()) {
                    kinds.add(new TemplateKind(name, lists(model, list)));
                }
            }
        }
        return kinds;
    }

    /** The name of a record type in lower case with hyphens. */
    static String hyphenated(Class<? extends Record> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static List<Field> lists(FactModel model, Field own) {
        List<RecordType<?>> needed = RecordType.of(own.record())
                .reachable(field -> field.isInJson() && !field.isInNoTemplate());
        Stream<Field> others = model.submission().fields().stream()
                .filter(list ->
                        list.role() == Field.Role.LIST && list != own && needed.contains(RecordType.of(list.record())));
        return Stream.concat(Stream.of(own), others).toList();
    }

    /** Whether the template is for records of the type. */
    boolean isAbout(RecordType<?> type) {
        return lists.get(0).record() == type.type();
    }

    /** Whether the template asks for the field: for the number of a record only where it has room for that. */
    public boolean asksFor(Field field) {
        return isOffered(field) && (field.role() != Field.Role.REFERENCE || holds(field.record()));
    }

    private boolean isOffered(Field field) {
        if (field.isInNoTemplate()) {
            return false;
        }
        String only = field.template();
        return only == null || only.equals(name);
    }

    private boolean holds(Class<? extends Record> type) {
        return lists.stream().anyMatch(list -> RecordType.of(list.record())
                .reachable(field -> isOffered(field)
                        && (field.role() == Field.Role.LIST || field.role() == Field.Role.PART))
                .contains(RecordType.of(type)));
    }
}
