package org.gascheck.impact;

import java.util.Locale;
import org.gascheck.Text;
import org.gascheck.law.Limit;
import org.gascheck.law.Strength;
import org.gascheck.reports.Voice;

/** How values of the law are written where they differ. */
final class Wordings {

    private static final Voice ZH = new Voice(Locale.CHINESE);
    private static final Voice EN = new Voice(Locale.ENGLISH);

    private Wordings() {
    }

    static Text of(Strength strength) {
        return new Text(ZH.name(strength), EN.name(strength));
    }

    static Text of(Limit limit) {
        if (limit.number() != null) {
            String number = limit.number().stripTrailingZeros().toPlainString();
            String text = limit.unit() == null ? number : number + " " + limit.unit();
            return new Text(text, text);
        }
        if (limit.day() != null) {
            return new Text(limit.day().toString(), limit.day().toString());
        }
        return new Text(
                String.join("、", limit.names().stream().sorted().toList()),
                String.join(", ", limit.names().stream().sorted().toList()));
    }
}
