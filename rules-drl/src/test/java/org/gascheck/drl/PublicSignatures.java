package org.gascheck.drl;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a user of a class has to have on the class path, and to follow when a library changes: all that its signatures
 * name.
 */
final class PublicSignatures {

    static final ArchCondition<JavaClass> SHOW_ONLY_JAVA_AND_THE_PROJECT =
            new ArchCondition<>("show only types of Java and of the project in public signatures") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (isShown(type)) {
                        checkClass(type, events);
                    }
                }
            };

    /** Java passes over annotations that are not on the class path, and all versions of Jackson know these. */
    private static final String ANNOTATIONS_OF_JACKSON = "com.fasterxml.jackson.annotation";

    private PublicSignatures() {
    }

    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(PublicSignatures::isShown).orElse(true);
    }

    private static void checkClass(JavaClass type, ConditionEvents events) {
        List<JavaType> named = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(named::add);
        named.addAll(type.getTypeParameters());
        check(type.getDescription(), named, type, events);
        for (JavaField field : type.getFields()) {
            if (isShown(field.getModifiers())) {
                check(field.getDescription(), List.of(field.getType()), field, events);
            }
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            if (isShown(unit.getModifiers())) {
                List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
                types.add(unit.getReturnType());
                types.addAll(unit.getTypeParameters());
                unit.getThrowsClause().forEach(each -> types.add(each.getRawType()));
                check(unit.getDescription(), types, unit, events);
                unit.getParameters().forEach(parameter -> check(unit.getDescription(), List.of(), parameter, events));
            }
        }
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED);
    }

    private static void check(
            String where, List<? extends JavaType> types, HasAnnotations<?> annotated, ConditionEvents events) {
        List<JavaClass> shown = new ArrayList<>();
        types.forEach(type -> shown.addAll(type.getAllInvolvedRawTypes()));
        for (JavaAnnotation<?> annotation : annotated.getAnnotations()) {
            if (!annotation.getRawType().getPackageName().equals(ANNOTATIONS_OF_JACKSON)) {
                shown.add(annotation.getRawType());
            }
        }
        for (JavaClass type : shown) {
            String name = type.getBaseComponentType().getName();
            boolean fine = type.getBaseComponentType().isPrimitive() || name.startsWith("java.")
                    || name.startsWith("org.gascheck.");
            if (!fine) {
                events.add(SimpleConditionEvent.violated(type, where + " shows " + name));
            }
        }
    }
}
