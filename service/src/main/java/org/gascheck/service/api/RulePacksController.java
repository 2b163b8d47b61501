package org.gascheck.service.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.law.RulePack;
import org.gascheck.service.access.Who;
import org.gascheck.service.judging.Decisions;
import org.gascheck.service.judging.RuleBook;
import org.gascheck.service.judging.RulesInForce;
import org.gascheck.service.wire.RefusedRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the rule packs in force, and puts those of the folders into force as they are now. Which folders these are is
 * the operator's choice when the service starts: no request names one.
 */
@RestController
@Tag(name = "administration")
class RulePacksController {

    private final RuleBook rules;
    private final Decisions decisions;

    RulePacksController(RuleBook rules, Decisions decisions) {
        this.rules = rules;
        this.decisions = decisions;
    }

    /** A rule pack in force. */
    record RulePackTold(String instrument, String number, Text title, LocalDate issued, String digest) {

        static RulePackTold of(RulePack pack) {
            return new RulePackTold(
                    pack.instrument().id(),
                    pack.instrument().number(),
                    pack.instrument().title(),
                    pack.instrument().issued(),
                    pack.digest().text());
        }
    }

    @GetMapping(path = "/v1/rule-packs", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The rule packs in force. 现用的规则包。")
    List<RulePackTold> inForce() {
        return told(rules.inForce());
    }

    @PostMapping(path = "/v1/rule-packs/reload", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Reads the packs of the folders anew. 重新读取文件夹中的规则包。",
            description = "Requests that have begun go on by the packs that they began with. Where a pack cannot be"
                    + " used, the old ones stay, and what is wrong is told.")
    List<RulePackTold> reload() {
        try {
            RulesInForce changed = rules.change();
            decisions.changedRules(Who.now(), changed);
            return told(changed);
        } catch (IllegalStateException e) {
            throw new RefusedRequestException(HttpStatus.CONFLICT, "being-changed", new Text(
                    "规则包正在更换，请稍后再试", "the rule packs are being changed already; try again later"));
        } catch (UncheckedIOException e) {
            throw new RefusedRequestException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-rule-pack", new Text(
                    "规则包的文件夹不能读取，原来的仍然有效", "the folder of a rule pack cannot be read; the old packs stay"));
        } catch (IllegalArgumentException e) {
            throw new RefusedRequestException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-rule-pack", new Text(
                    "规则包不能使用，原来的仍然有效：" + e.getMessage(),
                    "the rule packs cannot be used, and the old ones stay: " + e.getMessage()));
        }
    }

    private static List<RulePackTold> told(RulesInForce rules) {
        return rules.packs().values().stream().map(RulePackTold::of).toList();
    }
}
