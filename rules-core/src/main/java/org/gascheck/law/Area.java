package org.gascheck.law;

import java.util.List;
import org.gascheck.Text;

/**
 * An area of the requirements inventory.
 *
 * @param id       the name that clauses give
 * @param name     what people call it
 * @param concerns the subjects that its clauses are about
 */
public record Area(String id, Text name, List<Concern> concerns) {
}
