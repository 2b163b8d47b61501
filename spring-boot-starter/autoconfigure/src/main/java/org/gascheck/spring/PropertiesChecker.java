package org.gascheck.spring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.ComplianceChecker;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Settings;
import org.gascheck.spring.GasCheckProperties.DeclaredAssumptions;

/** Makes a checker by the properties; what they say and cannot be is told by the name of the property. */
final class PropertiesChecker {

    private PropertiesChecker() {
    }

    static ComplianceChecker of(GasCheckProperties properties) {
        List<RulePack> packs = packs(properties);
        Settings settings = new Settings(properties.settings());
        Map<String, Setting> known = new LinkedHashMap<>();
        packs.forEach(pack -> known.putAll(pack.settings()));
        settings.fault(known).ifPresent(fault -> {
            throw new InvalidPropertyException("gascheck.settings", fault);
        });
        ComplianceChecker checker = GasCheck.checker(packs, settings);
        if (properties.assumptions() == DeclaredAssumptions.REFUSED) {
            checker = checker.refusingAssumptions();
        }
        return properties.purpose() == null ? checker : asking(checker, properties.purpose());
    }

    private static List<RulePack> packs(GasCheckProperties properties) {
        Map<String, RulePack> shipped = RulePacks.shipped().stream()
                .collect(Collectors.toMap(pack -> pack.instrument().id(), pack -> pack));
        List<RulePack> packs = new ArrayList<>();
        for (String id : properties.instruments()) {
            if (!shipped.containsKey(id)) {
                Text expected = Nearest.expected(id, shipped.keySet());
                throw new InvalidPropertyException("gascheck.instruments", new Text(
                        "没有文件“" + id + "”" + expected.zh(), "there is no instrument \"" + id + "\"" + expected.en()));
            }
            packs.add(shipped.get(id));
        }
        for (Path folder : properties.rulePackFolders()) {
            packs.add(RulePacks.load(folder));
        }
        if (packs.isEmpty()) {
            throw new InvalidPropertyException("gascheck.instruments", new Text(
                    "没有写明依据的文件", "names no instrument; expected one or more of " + shipped.keySet()));
        }
        return packs;
    }

    private static ComplianceChecker asking(ComplianceChecker checker, String purpose) {
        Set<String> known = checker.packs().stream()
                .flatMap(pack -> pack.purposes().keySet().stream()).collect(Collectors.toSet());
        if (!known.contains(purpose)) {
            Text expected = Nearest.expected(purpose, known);
            throw new InvalidPropertyException("gascheck.purpose", new Text(
                    "没有用途“" + purpose + "”" + expected.zh(), "there is no purpose \"" + purpose + "\""
                    + expected.en()));
        }
        return checker.asking(purpose);
    }
}
