package org.gascheck.drl.source;

import org.gascheck.Text;

/** That a rule file holds something else than a rule file may. */
final class DrlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final transient Text text;

    DrlFault(int offset, String zh, String en) {
        super(en, null, false, false);
        this.offset = offset;
        this.text = new Text(zh, en);
    }

    /** Where it stands. */
    int offset() {
        return offset;
    }

    /** What was found and expected. */
    Text text() {
        return text;
    }
}
