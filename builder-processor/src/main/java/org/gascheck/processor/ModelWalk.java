package org.gascheck.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Finds the record types that can be reached from a population. */
final class ModelWalk {

    private ModelWalk() {
    }

    /** The record types, but not the population itself. */
    static List<TypeElement> from(TypeElement population) {
        Set<TypeElement> seen = new LinkedHashSet<>(List.of(population));
        List<TypeElement> types = new ArrayList<>(seen);
        for (int i = 0; i < types.size(); i++) {
            for (Component component : Component.of(types.get(i))) {
                if (component.type() != null && seen.add(component.type())) {
                    types.add(component.type());
                }
            }
        }
        return types.subList(1, types.size());
    }
}
