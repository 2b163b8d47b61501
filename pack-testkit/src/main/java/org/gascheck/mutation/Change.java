package org.gascheck.mutation;

import java.util.IdentityHashMap;
import java.util.Map;
import org.gascheck.drl.source.Expr;
import org.gascheck.facts.Identified;
import org.gascheck.law.Assessment;
import org.gascheck.law.Requirement;
import org.gascheck.report.Areas;
import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Claims;
import org.gascheck.truth.Truth;

/** How the working out of rules, or the counting of members, departs from what is written. */
interface Change {

    /** Nothing departs. */
    Change NONE = new Change() {
    };

    /** The expression that stands instead of another, or that other. */
    default Expr insteadOf(Expr expr) {
        return expr;
    }

    /** What an expression comes to, given what it came to by itself and the calls through which it was reached. */
    default Object outcome(Expr expr, CallPath path, Object value) {
        return value;
    }

    /** What is concluded on a member of a population, given what its rule concludes. */
    default Judgement ofMember(
            Requirement requirement, Identified member, Assessment assessment, Areas all, Judgement right) {
        return right;
    }

    /** Some expressions stand instead of others. */
    static Change replacing(Map<Expr, Expr> replaced) {
        Map<Expr, Expr> byIdentity = new IdentityHashMap<>(replaced);
        return new Change() {
            @Override
            public Expr insteadOf(Expr expr) {
                return byIdentity.getOrDefault(expr, expr);
            }
        };
    }

    /** A condition that is known to be the opposite is taken to be so; what is unknown stays so. */
    static Change forcing(Expr condition, CallPath at, boolean truth) {
        return new Change() {
            @Override
            public Object outcome(Expr expr, CallPath path, Object value) {
                if (expr != condition || !path.equals(at)) {
                    return value;
                }
                if (value instanceof Claim claim) {
                    return claim.truth() == Truth.of(!truth) ? Claims.holds(truth) : value;
                }
                return truth;
            }
        };
    }
}
