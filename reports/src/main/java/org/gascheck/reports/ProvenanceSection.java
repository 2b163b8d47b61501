package org.gascheck.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.Build;
import org.gascheck.Digest;
import org.gascheck.report.Provenance;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;

/** What the report was made from, on a line. */
final class ProvenanceSection implements Section {

    private static final int SHOWN_DIGITS = 12;

    private final Provenance provenance;
    private final Voice voice;

    ProvenanceSection(WordedReport worded) {
        this.provenance = worded.report().provenance();
        this.voice = worded.voice();
    }

    @Override
    public void print(Page page) throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(Build.NAME + " " + provenance.version());
        parts.add(voice.say("资料 ", "facts ") + shortened(provenance.submission()));
        provenance.packs().forEach((id, digest) -> parts.add(id + " " + shortened(digest)));
        page.text("", String.join(voice.semicolon(), parts), Emphasis.FAINT);
    }

    /** The beginning of a digest, without the name of its kind. */
    private static String shortened(Digest digest) {
        int start = digest.text().indexOf(':') + 1;
        return digest.text().substring(start, start + SHOWN_DIGITS);
    }
}
