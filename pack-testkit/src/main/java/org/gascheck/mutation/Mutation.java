package org.gascheck.mutation;

import java.util.function.Predicate;
import org.gascheck.law.RulePack;

/**
 * A mutant, ready to be judged by.
 *
 * @param change  how the rules depart from what is written
 * @param pack    the law as changed, or null where it is unchanged
 * @param touches which findings it can turn
 * @param weighs  whether it can turn verdicts only, not findings
 */
record Mutation(Mutant mutant, Change change, RulePack pack, Predicate<BaselineFinding> touches, boolean weighs) {
}
