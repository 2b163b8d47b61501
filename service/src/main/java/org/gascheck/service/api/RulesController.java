package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gascheck.Nearest;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.drl.GasCheck;
import org.gascheck.drl.source.DrlFunction;
import org.gascheck.drl.source.DrlRule;
import org.gascheck.drl.source.PackRules;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.reports.AskedFacts;
import org.gascheck.reports.ExplainedRequirement;
import org.gascheck.reports.Explanation;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Markup;
import org.gascheck.reports.layout.Page;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.judging.Turns;
import org.gascheck.service.wire.Choices;
import org.gascheck.service.wire.RefusedRequestException;
import org.gascheck.subjects.Population;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what is required, and by which rules. */
@RestController
@Tag(name = "rules")
class RulesController {

    private static final int WIDTH = 100;
    private static final int LONGEST_ID = 60;

    private final RuleBook rules;
    private final Turns turns;

    RulesController(RuleBook rules, Turns turns) {
        this.rules = rules;
        this.turns = turns;
    }

    @GetMapping(path = "/v1/rules", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lists the requirements. 列出各项要求。")
    List<RequirementInBrief> list(
            @RequestParam(required = false) String instrument,
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String subject) {
        RulesInForce inForce = rules.inForce();
        if (instrument != null) {
            Choices.known("instrument", instrument, inForce.packs().keySet());
        }
        Map<String, RequirementInBrief> listed = new LinkedHashMap<>();
        packs(inForce, instrument).forEach(pack -> pack.requirements().values().stream()
                .filter(each -> area == null || area.equals(each.area()))
                .filter(each -> subject == null || subject.equals(each.subject()))
                .forEach(each -> listed.merge(
                        each.id(), RequirementInBrief.of(each, pack), RequirementInBrief::together)));
        return List.copyOf(listed.values());
    }

    @GetMapping(path = "/v1/settings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lists the readings that the operator can choose, and those chosen. 列出可选读法和所选读法。")
    List<SettingTold> settings() {
        RulesInForce inForce = rules.inForce();
        Map<String, Setting> settings = new LinkedHashMap<>();
        inForce.packs().values().forEach(pack -> settings.putAll(pack.settings()));
        return settings.values().stream().map(each -> SettingTold.of(each, inForce.settings())).toList();
    }

    @GetMapping(path = "/v1/rules/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Explains a requirement. 说明一项要求。")
    RequirementInFull explain(@PathVariable String id) throws Exception {
        RulesInForce inForce = rules.inForce();
        return turns.take(() -> RequirementInFull.of(explained(id, inForce)));
    }

    @GetMapping(path = "/v1/rules/{id}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Operation(summary = "Explains a requirement. 说明一项要求。")
    String explainInWords(@PathVariable String id, Locale locale) throws Exception {
        RulesInForce inForce = rules.inForce();
        return turns.take(() -> {
            StringBuilder text = new StringBuilder();
            new Explanation(new Page(text, WIDTH, Markup.NONE), Population.MODEL, new Voice(locale), "--setting")
                    .print(explained(id, inForce));
            return text.toString();
        });
    }

    private static List<RulePack> packs(RulesInForce inForce, String instrument) {
        return instrument == null
                ? List.copyOf(inForce.packs().values())
                : List.of(inForce.packs().get(instrument));
    }

    private static ExplainedRequirement explained(String id, RulesInForce inForce) throws IOException {
        List<RulePack> having = inForce.packs().values().stream()
                .filter(pack -> pack.requirements().containsKey(id)).toList();
        if (having.isEmpty()) {
            List<String> known = new ArrayList<>();
            inForce.packs().values().forEach(pack -> known.addAll(pack.requirements().keySet()));
            String shown = Printable.of(id, LONGEST_ID);
            Text maybe = Nearest.maybe(shown, known);
            throw new RefusedRequestException(HttpStatus.NOT_FOUND, "no-such-requirement", new Text(
                    "没有要求“" + shown + "”" + maybe.zh(), "there is no requirement \"" + shown + "\"." + maybe.en()));
        }
        RulePack first = having.get(0);
        List<String> facts = AskedFacts.of(Population.MODEL, id, first, GasCheck.checker(first));
        return new ExplainedRequirement(id, having, facts, Map.of(), rule(first, id));
    }

    private static List<String> rule(RulePack pack, String id) {
        PackRules all = PackRules.of(pack);
        DrlRule rule = all.rule(id);
        if (rule == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(all.restedOnBy(rule).stream().map(DrlFunction::text).toList());
        texts.add(rule.text());
        return texts;
    }
}
