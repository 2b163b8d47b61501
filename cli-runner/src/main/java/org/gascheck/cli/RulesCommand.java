package org.gascheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.layout.WideText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck rules}: lists requirements. */
@Command(
        name = "rules",
        header = "列出各项要求。",
        description =
                "Lists the requirements of the instruments, or with --settings the readings of the law that can be "
                        + "chosen.",
        footerHeading = "%nExample:%n",
        footer = "  gascheck rules --subject GasUser --instrument yl2022n8")
final class RulesCommand implements Callable<Integer> {

    private static final String GAP = "  ";

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Option(names = "--area", paramLabel = "AREA", description = "只列某一领域。 Only those of this area of the inventory.")
    private String area;

    @Option(names = "--subject", paramLabel = "TYPE",
            description = "只列某类对象。 Only those about this record type, such as GasUser.")
    private String subject;

    @Option(names = "--instrument", paramLabel = "ID", completionCandidates = InstrumentOption.Ids.class,
            description = "只列某份文件，可重复。 Only those of this instrument (${COMPLETION-CANDIDATES}); repeatable.")
    private List<String> instruments = List.of();

    @Mixin
    private RulePackOption rulePacks;

    @Option(names = "--settings", description = "列出可选读法。 List the readings that 'check --setting' chooses.")
    private boolean settings;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Packs packs = rulePacks.packs();
        Set<String> ids = InstrumentOption.checked(instruments, packs, spec.commandLine());
        List<RulePack> chosen = ids.isEmpty() ? packs.all() : packs.of(ids);
        Page page = root.terminal().page();
        if (settings) {
            list(packs.settings(), page);
        } else {
            list(chosen, page);
        }
        return ExitCodes.OK;
    }

    private void list(Map<String, Setting> known, Page page) throws IOException {
        Voice voice = language.voice();
        for (Setting setting : known.values()) {
            String options = setting.isList() ? voice.say("（清单）", "(a list)") : String.join(" | ", setting.names());
            page.text("", setting.key() + " = " + options, Emphasis.STRONG);
            page.text("    ", voice.say(setting.description()));
            for (Setting.Option option : setting.options()) {
                page.text("    · ", option.name() + voice.colon() + voice.say(option.says()));
            }
        }
    }

    private void list(List<RulePack> packs, Page page) throws IOException {
        Voice voice = language.voice();
        checkFilter("--area", area, Requirement::area, packs);
        checkFilter("--subject", subject, Requirement::subject, packs);
        Map<String, Requirement> listed = new LinkedHashMap<>();
        packs.forEach(pack -> pack.requirements().forEach((id, requirement) -> {
            if (matches(area, requirement.area()) && matches(subject, requirement.subject())) {
                listed.putIfAbsent(id, requirement);
            }
        }));
        List<List<String>> rows = new ArrayList<>();
        List<String> head =
                new ArrayList<>(
                        List.of(voice.say("编号", "ID"), voice.say("强度", "STRENGTH"), voice.say("对象", "SUBJECT")));
        packs.forEach(pack -> head.add(pack.instrument().id()));
        head.add(voice.say("内容", "TITLE"));
        rows.add(head);
        listed.forEach((id, requirement) -> rows.add(row(id, requirement, packs, voice)));
        print(rows, page);
        page.blank();
        page.text("", count(listed, packs, voice));
    }

    private void checkFilter(
            String option, String wanted, Function<Requirement, String> property, List<RulePack> packs) {
        Set<String> known = new LinkedHashSet<>();
        packs.forEach(pack -> pack.requirements().values().stream().map(property).forEach(known::add));
        if (wanted != null && known.stream().noneMatch(each -> matches(wanted, each))) {
            Text expected = Nearest.expected(wanted, known);
            throw UsageException.ofOption(spec.commandLine(), option,
                    "“" + wanted + "”" + expected.zh(), "\"" + wanted + "\"" + expected.en());
        }
    }

    private static boolean matches(String wanted, String value) {
        return wanted == null || wanted.toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT));
    }

    private static List<String> row(String id, Requirement requirement, List<RulePack> packs, Voice voice) {
        List<String> row = new ArrayList<>(List.of(id, voice.name(requirement.strength()), requirement.subject()));
        for (RulePack pack : packs) {
            Requirement own = pack.requirements().get(id);
            row.add(own == null ? "—" : own.provisions().get(0) + (own.provisions().size() > 1 ? " …" : ""));
        }
        row.add(voice.say(requirement.title()));
        return row;
    }

    private static void print(List<List<String>> rows, Page page) throws IOException {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> Arrays.setAll(widths, i -> Math.max(widths[i], WideText.width(row.get(i)))));
        page.verbatim(line(rows.get(0), widths), Emphasis.STRONG);
        for (List<String> row : rows.subList(1, rows.size())) {
            page.verbatim(line(row, widths));
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == widths.length - 1 ? row.get(i) : WideText.padded(row.get(i), widths[i]) + GAP);
        }
        return line.toString();
    }

    private static String count(Map<String, Requirement> listed, List<RulePack> packs, Voice voice) {
        List<String> byPack = new ArrayList<>();
        for (RulePack pack : packs) {
            long count = listed.keySet().stream().map(pack.requirements()::get).filter(Objects::nonNull).count();
            byPack.add(pack.instrument().id() + " " + count);
        }
        return voice.say("共 " + listed.size() + " 条（" + String.join("，", byPack) + "）。",
                listed.size() + " requirements (" + String.join(", ", byPack) + ").");
    }
}
