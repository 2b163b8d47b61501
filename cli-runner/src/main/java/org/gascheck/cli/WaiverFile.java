package org.gascheck.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.reports.waivers.Waiver;
import org.gascheck.reports.waivers.Waivers;

/** Reads a file of waivers strictly: what cannot be one is told with its line, and then none of them counts. */
final class WaiverFile {

    private final String name;
    private final Set<String> requirements;
    private final Set<String> instruments;
    private final Set<String> kinds;

    /**
     * A reader.
     *
     * @param requirements the ids of those that are judged
     * @param instruments  the ids of those by which that is done
     * @param kinds        the names of the record types of subjects
     */
    WaiverFile(String name, Set<String> requirements, Set<String> instruments, Set<String> kinds) {
        this.name = name;
        this.requirements = requirements;
        this.instruments = instruments;
        this.kinds = kinds;
    }

    /** The waivers of the file. */
    Waivers read() throws UnreadableInputException {
        String text = TextFile.read(name);
        try {
            Yaml file = Yaml.parse(name, text);
            Map<String, Yaml> entries = file.only("waivers");
            List<Waiver> waivers = new ArrayList<>();
            for (Yaml each : file.required(entries, "waivers").items()) {
                waivers.add(waiver(each));
            }
            return new Waivers(waivers);
        } catch (PackProblem e) {
            throw new UnreadableInputException(List.of(e.problem()));
        }
    }

    private Waiver waiver(Yaml yaml) {
        Map<String, Yaml> entries = yaml.only(
                "requirement", "instrument", "source", "subject", "reason", "grantedBy", "grantedOn", "expiresOn");
        Yaml requirement = yaml.required(entries, "requirement");
        String id = known(requirement, requirements, "要求", "requirement");
        Yaml instrument = entries.get("instrument");
        Yaml subject = entries.get("subject");
        Yaml source = entries.get("source");
        if (subject == null && source == null) {
            throw yaml.problem(
                    "没有写明豁免谁；应有 subject（kind 和 id）或 source（文件名）",
                    "does not say for whom it is; expected a subject with kind and id, or a source with the name of a"
                            + " file");
        }
        String kind = null;
        String subjectId = null;
        if (subject != null) {
            Map<String, Yaml> whom = subject.only("kind", "id");
            kind = known(subject.required(whom, "kind"), kinds, "对象类别", "kind of subject");
            subjectId = subject.required(whom, "id").text();
        }
        LocalDate grantedOn = yaml.required(entries, "grantedOn").day();
        Yaml expiry = yaml.required(entries, "expiresOn");
        LocalDate expiresOn = expiry.day();
        if (expiresOn.isBefore(grantedOn)) {
            throw expiry.problem(
                    expiresOn + "：早于批准之日 " + grantedOn, expiresOn + ": before it was granted on " + grantedOn);
        }
        return new Waiver(
                id,
                instrument == null ? null : known(instrument, instruments, "文件", "instrument"),
                source == null ? null : source.text(),
                kind,
                subjectId,
                yaml.required(entries, "reason").text(),
                yaml.required(entries, "grantedBy").text(),
                grantedOn,
                expiresOn,
                name + ":" + yaml.line());
    }

    private static String known(Yaml yaml, Set<String> known, String zh, String en) {
        String text = yaml.text();
        if (!known.contains(text)) {
            Text expected = Nearest.expected(text, known);
            throw yaml.problem(
                    "没有" + zh + "“" + text + "”" + expected.zh(),
                    "there is no " + en + " \"" + text + "\"" + expected.en());
        }
        return text;
    }
}
