package org.gascheck.impact;

import java.util.Set;
import org.gascheck.law.Requirement;

/** Makes requirements from others. */
final class Requirements {

    private Requirements() {
    }

    /** A requirement with those of its reasons that its rule gives. */
    static Requirement giving(Requirement of, Set<String> reasons) {
        return new Requirement(
                of.id(),
                of.area(),
                of.strength(),
                of.provisions(),
                of.narrowed(),
                of.authority(),
                of.subject(),
                of.title(),
                of.applies(),
                of.satisfied(),
                of.messages(),
                Packs.filtered(of.reasons(), reasons::contains),
                of.reading(),
                of.alternative(),
                of.rectification(),
                of.due(),
                of.contradictions(),
                of.rate());
    }
}
