package org.gascheck.ledger;

import java.time.LocalDate;

/**
 * How a hazard is to be put right: what may be among the five things to fix (五定). Whatever is null is not fixed yet.
 *
 * @param person         who sees to it
 * @param responsibility what that person answers for
 * @param measures       what is done
 * @param funds          with what money
 * @param deadline       the last day for it
 * @param precautions    what is done meanwhile, and in an emergency
 * @param standard       when it counts as done
 * @param verifier       who looks whether it is
 */
public record EntryPlan(
        String person,
        String responsibility,
        String measures,
        String funds,
        LocalDate deadline,
        String precautions,
        String standard,
        String verifier) {

    /** Nothing is fixed yet. */
    public static final EntryPlan NONE = new EntryPlan(null, null, null, null, null, null, null, null);

    private static final int SHORT = 250;
    private static final int LONG = 1_000;
    private static final int LONGEST = 2_000;

    /**
     * Keeps the texts as they can be shown.
     *
     * @throws LedgerException if one is too long
     */
    public EntryPlan {
        person = Inputs.optional(person, SHORT, "责任人", "person");
        responsibility = Inputs.optional(responsibility, LONG, "责任内容", "responsibility");
        measures = Inputs.optional(measures, LONGEST, "整改措施", "measures");
        funds = Inputs.optional(funds, SHORT, "资金", "funds");
        precautions = Inputs.optional(precautions, LONGEST, "临时措施、应急预案", "precautions");
        standard = Inputs.optional(standard, LONG, "整改标准", "standard");
        verifier = Inputs.optional(verifier, SHORT, "验收人", "verifier");
    }
}
