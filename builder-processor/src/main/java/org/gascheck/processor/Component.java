package org.gascheck.processor;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record of the fact model. What the roles mean, {@code org.gascheck.facts.model.Field} says.
 *
 * @param name  the name
 * @param role  what it holds
 * @param value the type of the value of a fact, else null
 * @param type  the record type that is held or referred to, or null
 */
record Component(String name, Role role, DeclaredType value, TypeElement type) {

    private static final String FACTS = "org.gascheck.facts.";

    /** What a component holds. */
    enum Role { ID, FACT, SET, PART, LIST, REFERENCE, REFERENCE_LIST, OWNER, NOT_TOLD }

    /** The components of a record type, in their order. */
    static List<Component> of(TypeElement type) {
        return type.getRecordComponents().stream().map(component -> of(component, type)).toList();
    }

    private static Component of(RecordComponentElement component, TypeElement in) {
        String name = component.getSimpleName().toString();
        if (!(component.asType() instanceof DeclaredType declared)) {
            throw new IllegalArgumentException(
                    in + "." + name + ": a record of the fact model cannot hold a " + component.asType());
        }
        TypeElement raw = (TypeElement) declared.asElement();
        if (raw.getKind() == ElementKind.RECORD) {
            return new Component(name, Role.PART, null, raw);
        }
        if (in.getQualifiedName().contentEquals(FACTS + "model.Submission") && !declared.toString().startsWith(FACTS)) {
            return new Component(name, Role.NOT_TOLD, null, null);
        }
        return switch (raw.getQualifiedName().toString()) {
            case "java.lang.String" -> new Component(name, Role.ID, declared, null);
            case FACTS + "Fact" -> fact(name, argument(declared));
            case FACTS + "Facts" -> list(component, name, record(declared));
            case FACTS + "Ref" -> new Component(name, Role.REFERENCE, null, record(declared));
            case FACTS + "Owner" -> new Component(name, Role.OWNER, null, record(declared));
            default -> throw new IllegalArgumentException(
                    in + "." + name + ": a record of the fact model cannot hold a " + declared);
        };
    }

    private static Component fact(String name, DeclaredType value) {
        boolean set = ((TypeElement) value.asElement()).getQualifiedName().contentEquals("java.util.Set");
        return new Component(name, set ? Role.SET : Role.FACT, set ? argument(value) : value, null);
    }

    private static Component list(RecordComponentElement component, String name, TypeElement of) {
        if (isMarked(component, "Referring")) {
            return new Component(name, Role.NOT_TOLD, null, null);
        }
        return new Component(name, isMarked(component, "Referred") ? Role.REFERENCE_LIST : Role.LIST, null, of);
    }

    private static boolean isMarked(RecordComponentElement component, String mark) {
        for (AnnotationMirror annotation : component.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().toString().equals(FACTS + mark)) {
                return true;
            }
        }
        return false;
    }

    private static TypeElement record(DeclaredType of) {
        return (TypeElement) argument(of).asElement();
    }

    private static DeclaredType argument(DeclaredType of) {
        TypeMirror argument = of.getTypeArguments().get(0);
        return (DeclaredType) argument;
    }
}
