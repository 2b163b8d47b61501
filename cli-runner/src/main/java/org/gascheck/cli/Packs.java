package org.gascheck.cli;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;

/** The rule packs at hand, by the id of their instrument: those that come with the program, and those of folders. */
final class Packs {

    private final Map<String, RulePack> byId = new LinkedHashMap<>();
    private final Set<String> added = new LinkedHashSet<>();

    private Packs() {
        RulePacks.shipped().forEach(pack -> byId.put(pack.instrument().id(), pack));
    }

    /** Those that come with the program and those in folders. */
    static Packs with(Collection<Path> folders) throws UnreadableInputException {
        Packs packs = new Packs();
        for (Path folder : folders) {
            packs.add(folder);
        }
        return packs;
    }

    /** The pack of a folder. */
    static RulePack load(Path folder) throws UnreadableInputException {
        try {
            return RulePacks.load(folder);
        } catch (InvalidPackException e) {
            throw UnreadableInputException.of(e);
        } catch (UncheckedIOException e) {
            String file = e.getCause() instanceof FileSystemException fault && fault.getFile() != null
                    ? fault.getFile()
                    : folder.toString();
            throw UnreadableInputException.of(file, e.getCause());
        }
    }

    private void add(Path folder) throws UnreadableInputException {
        RulePack pack = load(folder);
        String id = pack.instrument().id();
        if (byId.putIfAbsent(id, pack) != null) {
            throw UnreadableInputException.at(folder.toString(), "",
                    "规则包的 instrument.id “" + id + "”已被占用；应另取一个",
                    "the instrument.id \"" + id + "\" of the rule pack is taken; expected another one");
        }
        added.add(id);
    }

    /** The ids of all instruments at hand. */
    Set<String> ids() {
        return byId.keySet();
    }

    /** The ids of the instruments that came from folders. */
    Set<String> added() {
        return added;
    }

    /** All packs. */
    List<RulePack> all() {
        return List.copyOf(byId.values());
    }

    /** The packs of instruments, in the order in which they are at hand. */
    List<RulePack> of(Collection<String> ids) {
        return byId.values().stream().filter(pack -> ids.contains(pack.instrument().id())).toList();
    }

    /** The ids of what submissions can be judged for. */
    Set<String> purposes() {
        Set<String> purposes = new LinkedHashSet<>();
        byId.values().forEach(pack -> purposes.addAll(pack.purposes().keySet()));
        return purposes;
    }

    /** The settings of all packs. */
    Map<String, Setting> settings() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        byId.values().forEach(pack -> settings.putAll(pack.settings()));
        return settings;
    }
}
