package org.gascheck.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** An unknown value of a record, and those that it is tried with. */
record Choice(JsonNode of, String field, List<String> values) {

    boolean isKnown(Tree assumed) {
        return assumed.text(of, field) != null;
    }
}
