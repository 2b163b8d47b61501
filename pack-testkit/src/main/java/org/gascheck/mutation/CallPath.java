package org.gascheck.mutation;

import org.gascheck.drl.source.Expr;

/**
 * The calls of functions through which an expression was reached.
 *
 * @param caller the path of the call, or null in a rule
 * @param call   the number of the call's expression, or -1 in a rule
 */
record CallPath(CallPath caller, int call) {

    /** In a rule itself. */
    static final CallPath RULE = new CallPath(null, -1);

    /** The path through one more call. */
    CallPath through(Expr.Call one) {
        return new CallPath(this, one.at().id());
    }
}
