package org.gascheck.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;

/** Writes the values of facts as reports tell them. */
public final class ValueJson {

    private ValueJson() {
    }

    /** Writes the value of an {@link org.gascheck.report.Evidence}: a text, boolean or number, or a list of such. */
    public static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Collection<?> members) {
            json.writeStartArray();
            for (Object member : members) {
                write(member, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else {
            json.writeString((String) value);
        }
    }
}
