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
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.gascheck.law.RulePack;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;

/** The rules that were turned into Drools' executable model when the program was built. */
final class PrebuiltRules {

    private static final String INDEX = "/META-INF/kie/org.gascheck/rules-drl/drools-model";

    private PrebuiltRules() {
    }

    /** Those of a pack: the model holds the rules of all packs. */
    static KieBase of(RulePack pack) {
        ClassLoader callers = Thread.currentThread().getContextClassLoader();
        try {
            // Drools looks its services up with the context class loader, and never again where that does not find them.
            Thread.currentThread().setContextClassLoader(PrebuiltRules.class.getClassLoader());
            Model all = model();
            List<Rule> rules = all.getRules().stream()
                    .filter(rule -> pack.requirements().containsKey(String.valueOf(rule.getMetaData("requirement")))).toList();
            return KieBaseBuilder.createKieBaseFromModel(
                    new ModelImpl(all.getName()).withRules(rules), KieBaseMutabilityOption.DISABLED);
        } finally {
            Thread.currentThread().setContextClassLoader(callers);
        }
    }

    private static Model model() {
        try (InputStream index = PrebuiltRules.class.getResourceAsStream(INDEX);
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
