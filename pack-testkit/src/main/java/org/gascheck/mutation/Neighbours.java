package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gascheck.drl.source.Expr;
import org.gascheck.law.Limit;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;

/** What could stand by mistake where a rule names a constant, a limit, a setting, an option or a requirement. */
final class Neighbours {

    private final RulePack pack;
    private final Program program;

    Neighbours(RulePack pack, Program program) {
        this.pack = pack;
        this.program = program;
    }

    /** What could stand instead of an expression, in the words of a rule. */
    Set<String> of(Expr expr, Expr around) {
        Set<String> neighbours = new LinkedHashSet<>();
        if (expr instanceof Expr.Member member && !member.name().equals("class")) {
            constants(member, neighbours);
        } else if (expr instanceof Expr.Literal literal) {
            boolean readingOfSetting = around instanceof Expr.Call call && call.name().equals("reads");
            texts(literal.text(), readingOfSetting).forEach(text -> neighbours.add('"' + text + '"'));
        }
        return neighbours;
    }

    private void constants(Expr.Member member, Set<String> neighbours) {
        Object[] constants = program.words().factClass(member.owner()).getEnumConstants();
        int at = ((Enum<?>) program.words().member(member)).ordinal();
        for (int step : new int[] {1, -1}) {
            int neighbour = Math.floorMod(at + step, constants.length);
            if (neighbour != at) {
                neighbours.add(member.owner() + "." + ((Enum<?>) constants[neighbour]).name());
            }
        }
    }

    private List<String> texts(String text, boolean readingOfSetting) {
        List<String> texts = new ArrayList<>();
        if (readingOfSetting) {
            pack.settings().values().stream().filter(setting -> setting.names().contains(text))
                    .forEach(setting ->
                            setting.names().stream().filter(option -> !option.equals(text)).forEach(texts::add));
            return texts;
        }
        Limit limit = pack.limits().get(text);
        Setting setting = pack.settings().get(text);
        Requirement requirement = pack.requirements().get(text);
        if (limit != null) {
            pack.limits().values().stream().filter(other -> other != limit && isLike(limit, other)).map(Limit::key)
                    .sorted().forEach(texts::add);
        } else if (setting != null) {
            pack.settings().values().stream()
                    .filter(other -> other != setting && setting.isList() && other.entries() == setting.entries())
                    .map(Setting::key).sorted().forEach(texts::add);
        } else if (requirement != null && requirement.due() != null) {
            pack.requirements().values().stream()
                    .filter(other -> (other.rate() == null) == (requirement.rate() == null))
                    .filter(other -> other.due() != null && !other.due().date().equals(requirement.due().date()))
                    .map(Requirement::id).sorted().limit(1).forEach(texts::add);
        }
        return texts;
    }

    private boolean isLike(Limit one, Limit other) {
        return one.number() != null && other.number() != null
                || one.day() != null && other.day() != null
                || one.names() != null && other.names() != null && !Collections.disjoint(one.names(), other.names())
                && program.constantsOf(one.key()).equals(program.constantsOf(other.key()));
    }
}
