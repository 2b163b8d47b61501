package org.gascheck.drl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.gascheck.law.RulePack;
import org.kie.api.KieBase;

/** The rules that were turned into Drools' executable model when the program was built: those of all packs in one. */
final class PrebuiltModel {

    private static final String INDEX = "/META-INF/kie/org.gascheck/rules-drl/drools-model";

    private PrebuiltModel() {
    }

    /** The rules of all packs, made once, when the first pack asks for its own. */
    private static final class Made {

        private static final List<Rule> RULES = List.copyOf(model().getRules());
    }

    /** Those of a pack. */
    static List<Rule> rules(RulePack pack) {
        return Made.RULES.stream().filter(rule -> pack.requirements().containsKey(requirementOf(rule)))
                .toList();
    }

    /** All of them as a KIE base. */
    static KieBase base() {
        return KieBaseBuilder.createKieBaseFromModel(model());
    }

    /** The id in a rule's {@code @requirement}. */
    static String requirementOf(Rule rule) {
        return String.valueOf(rule.getMetaData(RuleBase.ANNOTATION));
    }

    private static Model model() {
        try (InputStream index = PrebuiltModel.class.getResourceAsStream(INDEX);
                BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
            String name = lines.lines().filter(line -> line.startsWith(RuleBase.PACKAGE)).findFirst().orElseThrow();
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
