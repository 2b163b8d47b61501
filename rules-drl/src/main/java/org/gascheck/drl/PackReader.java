package org.gascheck.drl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.PackRules;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Authority;
import org.gascheck.law.Instrument;
import org.gascheck.law.LawFile;
import org.gascheck.law.Limit;
import org.gascheck.law.Purpose;
import org.gascheck.law.Reason;
import org.gascheck.law.Rectification;
import org.gascheck.law.Register;
import org.gascheck.law.Requirement;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.law.Slip;
import org.gascheck.law.routing.Routing;

/**
 * Reads a rule pack: {@code pack.yaml}, for each part that it names a YAML file of requirements and a DRL file of
 * rules, the register of its own where it has one, what people judge something for, and who is in charge of whom.
 */
final class PackReader {

    private static final String PACK = "pack.yaml";
    /** A path within the folder of the pack. */
    private static final Pattern PART =
            Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]*(/[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]*)*");

    private final PackFiles files;
    private final RegisterFile register;
    private final Function<String, RulePack> shippedPacks;
    private final List<Problem> problems = new ArrayList<>();

    private final Map<String, Requirement> requirements = new LinkedHashMap<>();
    private final Map<String, Limit> limits = new LinkedHashMap<>();
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();
    private final Map<String, Rectification> rectifications = new LinkedHashMap<>();
    private final Map<String, Authority> authorities = new LinkedHashMap<>();
    private final List<RuleFile> ruleFiles = new ArrayList<>();
    private final PackTexts texts = new PackTexts();
    private final List<LawFile> lawFiles = new ArrayList<>();
    private Map<String, Purpose> purposes = Map.of();
    private Routing routing = Routing.NONE;
    private final Set<String> parts = new HashSet<>();
    private final Set<String> ownIds = new HashSet<>();
    private RulePack base;
    /** The register of the program, and what the pack adds to it. */
    private Register law;

    PackReader(PackFiles files, RegisterFile register, Function<String, RulePack> shippedPacks) {
        this.files = files;
        this.register = register;
        this.shippedPacks = shippedPacks;
    }

    /** The pack, or all that is wrong with it. */
    RulePack read() {
        Instrument instrument = null;
        try {
            instrument = readPack();
        } catch (PackProblem e) {
            problems.add(e.problem());
        }
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems);
        }
        RatesOfPack.check(requirements, ownIds, files.nameOf(PACK), problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems);
        }
        tellModelsThatFallShort();
        PackRules rules = PackRules.of(ruleFiles, base == null ? List.of() : base.ruleFiles());
        return new RulePack(
                instrument,
                Collections.unmodifiableMap(requirements),
                Collections.unmodifiableMap(limits),
                Collections.unmodifiableMap(settings),
                SettingsOfRequirements.of(requirements, settings, rules),
                Collections.unmodifiableMap(reasons),
                Collections.unmodifiableMap(authorities),
                routing,
                slips(instrument.id()),
                purposes,
                List.copyOf(ruleFiles),
                List.copyOf(lawFiles),
                base,
                PackCoverage.of(instrument.id(), base == null ? null : base.instrument(), requirements, rules, law),
                texts.digest(base == null ? null : base.digest()));
    }

    /**
     * What a model does not meet is a reason for what is said of the devices of that model, and what a member does not
     * meet for the rate.
     */
    private void tellModelsThatFallShort() {
        Set<String> demanded = new HashSet<>();
        requirements.values().stream()
                .filter(each -> each.rate() != null)
                .forEach(each -> demanded.addAll(each.rate().demands()));
        requirements.values().stream()
                .filter(each -> JudgedModels.KINDS.contains(each.subject()) || demanded.contains(each.id()))
                .forEach(each -> reasons.put(
                        each.id(),
                        new Reason(
                                each.id(),
                                new Text(
                                        "未做到“" + each.title().zh() + "”",
                                        "not met: " + each.title().en()),
                                null)));
    }

    private Instrument readPack() {
        String text = text(PACK);
        texts.add(PACK, text);
        lawFiles.add(new LawFile(files.nameOf(PACK), text));
        Yaml pack = Yaml.parse(files.nameOf(PACK), text);
        Map<String, Yaml> entries = pack.only(
                "instrument", "parts", "limits", "settings", "reasons", "rectifications", "authorities");
        Yaml instrument = pack.required(entries, "instrument");
        Map<String, Yaml> about = instrument.only("id", "extends", "number", "title", "issued");
        if (about.containsKey("extends")) {
            inherit(about.get("extends"));
        }
        each(entries.get("limits"), (key, limit) -> limits.put(key, PackEntries.limit(key, limit)));
        each(entries.get("settings"), (key, setting) -> settings.put(key, PackEntries.setting(key, setting)));
        if (entries.containsKey("reasons")) {
            reasons.putAll(ReasonReader.reasons(entries.get("reasons")));
        }
        each(
                entries.get("rectifications"),
                (key, rectification) -> rectifications.put(key, PackEntries.rectification(key, rectification)));
        each(entries.get("authorities"), (name, who) -> authorities.put(name, PackEntries.authority(name, who)));
        Yaml id = instrument.required(about, "id");
        law = register();
        RequirementReader reader = new RequirementReader(
                requirements, ownIds, new Standings(law, id.text(), base, authorities), rectifications, settings);
        for (Yaml part : pack.required(entries, "parts").items()) {
            trying(() -> readPart(part, reader));
        }
        if (base != null) {
            base.requirements().values().stream().filter(each -> !ownIds.contains(each.id()))
                    .forEach(each -> trying(() -> reader.inherit(each, id)));
        }
        String number = instrument.required(about, "number").text();
        purposes = purposes(id.text(), number);
        readRouting(id.text());
        return new Instrument(
                id.text(),
                number,
                instrument.required(about, "title").bilingual(),
                instrument.required(about, "issued").day());
    }

    private Map<String, Purpose> purposes(String instrument, String number) {
        String text = files.text(PurposeReader.FILE);
        if (text != null) {
            texts.add(PurposeReader.FILE, text);
        }
        return new PurposeReader(instrument, number, requirements, settings, law, base, problems::add)
                .read(text == null ? null : Yaml.parse(files.nameOf(PurposeReader.FILE), text));
    }

    /** Those of the instrument alone. */
    private List<Slip> slips(String instrument) {
        return law.slips().stream().filter(each -> each.provisions().containsKey(instrument)).toList();
    }

    private void readRouting(String instrument) {
        String text = files.text(RoutingReader.FILE);
        if (text != null) {
            texts.add(RoutingReader.FILE, text);
            routing = new RoutingReader(instrument, law, authorities, problems::add)
                    .read(Yaml.parse(files.nameOf(RoutingReader.FILE), text));
        }
    }

    private void inherit(Yaml id) {
        try {
            base = shippedPacks.apply(id.text());
        } catch (IllegalArgumentException e) {
            throw id.problem("没有规则包 " + id.text(), "there is no rule pack " + id.text());
        }
        requirements.putAll(base.requirements());
        limits.putAll(base.limits());
        settings.putAll(base.settings());
        reasons.putAll(base.reasons());
        routing = base.routing();
        ruleFiles.addAll(base.ruleFiles());
        for (Requirement requirement : base.requirements().values()) {
            if (requirement.rectification() != null) {
                rectifications.put(requirement.rectification().name(), requirement.rectification());
            }
        }
    }

    /** That of the program, and what the pack adds to it. */
    private Register register() {
        texts.add("clauses", register.text());
        String own = files.text(RegisterReader.FILE);
        if (own == null) {
            return register.register();
        }
        texts.add(RegisterReader.FILE, own);
        return new RegisterReader(register.register(), problems::add)
                .read(Yaml.parse(files.nameOf(RegisterReader.FILE), own));
    }

    private void readPart(Yaml part, RequirementReader reader) {
        String name = part.text();
        if (!PART.matcher(name).matches()) {
            throw part.problem(
                    name + "：应为规则包文件夹内的路径，如 annex3/valve",
                    name + ": expected a path within the folder, such as annex3/valve");
        }
        if (!parts.add(name)) {
            throw part.problem(name + "：该部分出现了两次", name + ": the part occurs twice");
        }
        String drl = files.text(name + ".drl");
        if (drl != null) {
            texts.add(name + ".drl", drl);
            ruleFiles.add(new RuleFile(files.nameOf(name + ".drl"), drl));
        }
        String yaml = files.text(name + ".yaml");
        if (yaml == null) {
            throw part.problem("缺少文件 " + name + ".yaml", "the file " + name + ".yaml is missing");
        }
        texts.add(name + ".yaml", yaml);
        lawFiles.add(new LawFile(files.nameOf(name + ".yaml"), yaml));
        Yaml list = Yaml.parse(files.nameOf(name + ".yaml"), yaml);
        list.items().forEach(entry -> trying(() -> reader.read(entry)));
    }

    private void trying(Runnable reading) {
        try {
            reading.run();
        } catch (PackProblem e) {
            problems.add(e.problem());
        }
    }

    private void each(Yaml mapping, BiConsumer<String, Yaml> reader) {
        if (mapping == null) {
            return;
        }
        mapping.entries().forEach((key, value) -> trying(() -> reader.accept(key, value)));
    }

    private String text(String name) {
        String text = files.text(name);
        if (text == null) {
            throw new PackProblem(new Problem(files.nameOf(name), 0, 0, "",
                    new Text("没有这个文件；规则包应有 " + PACK, "there is no such file; a rule pack has a " + PACK)));
        }
        return text;
    }
}
