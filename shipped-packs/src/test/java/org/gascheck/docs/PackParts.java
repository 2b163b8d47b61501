package org.gascheck.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.drl.source.DrlFile;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.LawFile;
import org.gascheck.law.RulePack;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The parts of a pack, not those of the pack that it extends: a catalogue follows them as an instrument its chapters.
 */
final class PackParts {

    private PackParts() {
    }

    /** The ids of the requirements of each part, in its order; overrides are among them. */
    static Map<String, List<String>> of(RulePack pack) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (LawFile part : pack.lawFiles().subList(1, pack.lawFiles().size())) {
            List<?> requirements = (List<?>) new Load(LoadSettings.builder().setLabel(part.name()).build())
                    .loadFromString(part.yaml());
            parts.put(name(pack, part.name()),
                    requirements.stream().map(each -> (String) ((Map<?, ?>) each).get("id")).toList());
        }
        return parts;
    }

    /** The ids of the requirements that the rules of each part decide, in their order. */
    static Map<String, List<String>> rules(RulePack pack) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (DrlFile part : PackRules.of(pack).ownFiles()) {
            parts.put(name(pack, part.name()), part.rules().stream().map(DrlRule::requirement).toList());
        }
        return parts;
    }

    private static String name(RulePack pack, String file) {
        return file.substring(pack.lawFiles().get(0).name().lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }
}
