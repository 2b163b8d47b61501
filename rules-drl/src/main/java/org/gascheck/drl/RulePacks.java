package org.gascheck.drl;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.law.Register;
import org.gascheck.law.RuleFile;
import org.gascheck.law.RulePack;

/** The rule packs that come with the program, and those of folders. */
public final class RulePacks {

    private static final List<RulePack> SHIPPED = ShippedPacks.read();

    /** 渝府办发〔2021〕156号, the plan of Chongqing. */
    public static final RulePack CHONGQING_2021_156 = SHIPPED.get(0);

    /** 悦来街办发〔2022〕8号, the plan of Yuelai sub-district, which extends that of Chongqing. */
    public static final RulePack YUELAI_2022_8 = SHIPPED.get(1);

    private RulePacks() {
    }

    /** All rule packs that come with the program. */
    public static List<RulePack> shipped() {
        return SHIPPED;
    }

    /**
     * Whether a pack has the files of one that comes with the program, whatever else of it was changed since it was
     * read.
     */
    public static boolean isShipped(RulePack pack) {
        return SHIPPED.stream()
                .anyMatch(each -> each.ruleFiles().equals(pack.ruleFiles()) && each.lawFiles().equals(pack.lawFiles()));
    }

    /**
     * Whether all rules of a pack come with the program: those of a pack in a folder that only says otherwise what the
     * law says need not be compiled.
     */
    static boolean hasShippedRules(RulePack pack) {
        return isShipped(pack) || pack.ruleFiles().stream().map(RuleFile::drl).allMatch(ShippedRules.TEXTS::contains);
    }

    /** The texts of all rule files that come with the program. */
    static Set<String> shippedRuleTexts() {
        return ShippedRules.TEXTS;
    }

    /** Put together only for packs of folders: the start of the program does not need it. */
    private static final class ShippedRules {
        private static final Set<String> TEXTS = SHIPPED.stream()
                .flatMap(each -> each.ruleFiles().stream())
                .map(RuleFile::drl)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The rule pack in a folder. What it adds to the rules of the program, or changes of them, is compiled when a
     * checker is made of it, and then runs with all rights of this program: it is code, so load only folders whose
     * authors you trust.
     *
     * @throws InvalidPackException with all that is wrong with its YAML files
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static RulePack load(Path folder) {
        return new PackReader(PackFiles.in(folder), OfTheProgram.REGISTER, RulePacks::withId).read();
    }

    /**
     * The register that comes with the program: every clause of the instruments of its packs, whether or not a rule
     * decides it.
     */
    public static Register register() {
        return OfTheProgram.REGISTER.register();
    }

    /** Read when first asked for, since checks by the packs that come with the program do not need it. */
    private static final class OfTheProgram {
        private static final RegisterFile REGISTER = ShippedPacks.register();
    }

    /**
     * The rule pack of an instrument that comes with the program.
     *
     * @throws IllegalArgumentException if there is none with that id
     */
    public static RulePack withId(String instrument) {
        return shipped().stream().filter(pack -> pack.instrument().id().equals(instrument)).findFirst()
                .orElseThrow(() ->
                new IllegalArgumentException("there is no rule pack \"" + instrument + "\"; expected one of "
                        + shipped()));
    }
}
