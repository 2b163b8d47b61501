package org.gascheck.drl.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DRLFactory;
import org.drools.drl.parser.lang.DRLLexer;
import org.drools.drl.parser.lang.DRLParser;
import org.gascheck.law.RuleFile;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What Drools' parser makes of a rule file, held against what ours does. */
public final class DroolsReading {

    private DroolsReading() {
    }

    /** Where both find nothing wrong with a file, they find the same in it. Tells whether both do. */
    public static boolean assertSame(RuleFile file) {
        DrlFile ours = new DrlFile(file, () -> 0);
        PackageDescr drools = ours.problems().isEmpty() ? parsed(file) : null;
        if (drools == null) {
            return false;
        }
        assertThat(drools.getName()).isEqualTo(Objects.requireNonNullElse(ours.packageName(), ""));
        assertThat(Stream.concat(drools.getImports().stream(), drools.getFunctionImports().stream())
                .map(ImportDescr::getTarget))
                .containsExactlyInAnyOrderElementsOf(ours.imports().stream().map(DrlFile.Import::target).toList());
        assertThat(drools.getFunctions())
                .extracting(each -> each.getName() + each.getParameterTypes() + each.getParameterNames())
                .isEqualTo(ours.functions().stream().map(each -> each.name()
                        + each.parameters().stream().map(DrlFunction.Parameter::type).toList()
                        + each.parameters().stream().map(DrlFunction.Parameter::name).toList()).toList());
        assertThat(drools.getRules()).extracting(RuleDescr::getName)
                .isEqualTo(ours.rules().stream().map(DrlRule::name).toList());
        for (int i = 0; i < ours.rules().size(); i++) {
            assertSame(ours.rules().get(i), drools.getRules().get(i), file);
        }
        assertThat(Stream.<Collection<?>>of(
                drools.getGlobals(), drools.getAttributes(), drools.getTypeDeclarations(), drools.getEnumDeclarations(),
                drools.getEntryPointDeclarations(), drools.getWindowDeclarations(), drools.getAccumulateImports()))
                        .allMatch(Collection::isEmpty);
        return true;
    }

    private static void assertSame(DrlRule ours, RuleDescr drools, RuleFile file) {
        assertThat(drools.getAnnotationNames()).containsExactly("requirement");
        assertThat(drools.getAnnotation("requirement").getSingleValueAsString()).isEqualTo(ours.requirement());
        assertThat(drools.getAttributes()).isEmpty();
        assertThat(drools.getParentName()).isNull();
        assertThat(drools.getNamedConsequences()).isEmpty();
        assertThat(drools.getConsequence().toString().replaceAll("//[^\\r\\n]*|(?s)/\\*.*?\\*/|\\s", ""))
                .isEqualTo("judge(kcontext);");
        assertThat(drools.getLhs().getDescrs().stream().flatMap(each -> bindings(each)))
                .isEqualTo(ours.bindings().stream().map(each -> binding(each, file)).toList());
    }

    private static String binding(DrlRule.Binding ours, RuleFile file) {
        return ours.name() + " "
                + (ours.value() == null ? ours.type()
                        : plain(file.drl().substring(ours.value().at().start(), ours.value().at().end())));
    }

    private static Stream<String> bindings(BaseDescr drools) {
        PatternDescr pattern = (PatternDescr) drools;
        assertThat(pattern.isQuery()).isFalse();
        assertThat(pattern.getBehaviors()).isEmpty();
        assertThat(pattern.getAnnotations()).isEmpty();
        if (pattern.getSource() != null) {
            assertThat(pattern.getObjectType()).isEqualTo("Claim");
            assertThat(pattern.getConstraint().getDescrs()).isEmpty();
            String source = ((FromDescr) pattern.getSource()).getDataSource().toString();
            return Stream.of(pattern.getIdentifier() + " " + plain(source));
        }
        return Stream.concat(Stream.of(pattern.getIdentifier() + " " + pattern.getObjectType()),
                pattern.getConstraint().getDescrs().stream()
                .map(each -> plain(((ExprConstraintDescr) each).getExpression()).replaceFirst(":", " ")));
    }

    /** A text without what parsers may or may not keep of it. */
    private static String plain(String text) {
        return text.replaceAll("//[^\\r\\n]*|(?s)/\\*.*?\\*/|\\s", "");
    }

    /** What Drools reads, or null where it finds an error. */
    private static PackageDescr parsed(RuleFile file) {
        DRLLexer lexer = DRLFactory.buildLexer(file.drl(), LanguageLevelOption.DRL6);
        DRLParser parser = DRLFactory.getDRLParser(new CommonTokenStream(lexer), LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.compilationUnit();
            return lexer.getErrors().isEmpty() && parser.getErrors().isEmpty() ? parsed : null;
        } catch (RecognitionException e) {
            return null;
        }
    }
}
