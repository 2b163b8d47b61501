package org.gascheck.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.law.Authority;
import org.gascheck.law.Clause;
import org.gascheck.law.Register;
import org.gascheck.law.RulePack;

/**
 * Where clauses stand for the instrument of one pack. Where no register holds all clauses of that instrument, a clause
 * of which none tells its place there stands where it does in the instrument that the pack extends.
 */
final class Standings {

    private final Register register;
    private final String instrument;
    private final RulePack base;
    private final Map<String, Authority> authorities;

    /** The places of a clause and who is in charge of it. */
    record Standing(Clause clause, List<String> provisions, Authority authority) {
    }

    /**
     * Those of an instrument.
     *
     * @param base        the pack that its pack extends, or null
     * @param authorities those of its own pack, by name
     */
    Standings(Register register, String instrument, RulePack base, Map<String, Authority> authorities) {
        this.register = register;
        this.instrument = instrument;
        this.base = base;
        this.authorities = authorities;
    }

    /** Whether the instrument states a clause of the pack that it extends. */
    boolean inherits(String id) {
        return !isComplete() || register.clauses().containsKey(id) && register.clauses().get(id).isStatedBy(instrument);
    }

    /**
     * That of a clause.
     *
     * @param from what in the pack rests on it
     * @throws PackProblem if no register has the clause or its place, or the pack does not say who is in charge
     */
    Standing of(String id, Yaml from) {
        Clause clause = register.clauses().get(id);
        if (clause == null) {
            throw from.problem(
                    "没有登记册有条文 " + id + "；请写入 pack.yaml 旁的 " + RegisterReader.FILE,
                    "no register has a clause " + id + "; expected one in " + RegisterReader.FILE
                    + " beside pack.yaml");
        }
        if (clause.strength() == null) {
            throw from.problem(
                    "条文 " + id + " 只写明部门，并无要求", "the clause " + id + " names a department and demands nothing");
        }
        if (clause.provisions().containsKey(instrument)) {
            return new Standing(clause, clause.provisions().get(instrument),
                    authority(clause, instrument, authorities, from));
        }
        for (RulePack each = isComplete() ? null : base; each != null; each = each.base()) {
            String other = each.instrument().id();
            if (clause.provisions().containsKey(other)) {
                return new Standing(clause, clause.provisions().get(other),
                        authority(clause, other, each.authorities(), from));
            }
        }
        throw from.problem(
                "登记册没有写明条文 " + id + " 在 " + String.join("、", lineage()) + " 中的位置",
                "the register gives no provision of the clause " + id + " in " + String.join(" or ", lineage()));
    }

    private boolean isComplete() {
        return register.instruments().contains(instrument);
    }

    private List<String> lineage() {
        List<String> lineage = new ArrayList<>(List.of(instrument));
        for (RulePack each = isComplete() ? null : base; each != null; each = each.base()) {
            lineage.add(each.instrument().id());
        }
        return lineage;
    }

    private static Authority authority(
            Clause clause, String instrument, Map<String, Authority> authorities, Yaml from) {
        String name = clause.authorities().get(instrument);
        Authority authority = authorities.get(name);
        if (authority == null) {
            throw from.problem(
                    "条文 " + clause.id() + " 的责任单位“" + name + "”不在 " + instrument + " 的 pack.yaml 的 authorities 中",
                    "the clause " + clause.id() + " names \"" + name
                    + "\", which is not among the authorities of the pack.yaml of " + instrument);
        }
        return authority;
    }
}
