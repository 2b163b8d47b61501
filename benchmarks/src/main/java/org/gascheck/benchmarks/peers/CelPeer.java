package org.gascheck.benchmarks.peers;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.law.Outcome;

/** CEL-Java: an expression for each requirement, which gives the outcome. */
public final class CelPeer implements Peer {

    private final Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();

    /** Compiles the expressions. */
    public CelPeer() {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addVar("v", MapType.create(SimpleType.STRING, SimpleType.DYN))
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        try {
            for (Demand demand : Demand.all()) {
                String left = demand.leftToAPerson().cel();
                String expression = """
                        %s < 0 ? 'NOT_APPLICABLE' : %s > 0 ? 'SATISFIED' \
                        : %s == 0 || %s == 0 || %s == 0 ? 'UNDETERMINED' : %s > 0 ? 'NEEDS_REVIEW' : 'BREACHED'"""
                        .formatted(demand.applies().cel(), demand.satisfied().cel(), demand.applies().cel(),
                                demand.satisfied().cel(), left, left);
                programs.put(demand.id(), runtime.createProgram(compiler.compile(expression).getAst()));
            }
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, Outcome> check(Map<String, Object> values) {
        Map<String, Outcome> outcomes = new HashMap<>();
        Map<String, Object> variables = Map.of("v", values);
        programs.forEach((id, program) -> outcomes.put(id, outcome(program, variables)));
        return outcomes;
    }

    private static Outcome outcome(CelRuntime.Program program, Map<String, Object> variables) {
        try {
            return Outcome.valueOf((String) program.eval(variables));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }
}
