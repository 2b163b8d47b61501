package org.gascheck.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.gascheck.Text;

/**
 * Why a finding is as it is.
 *
 * @param reason the key under which the rule gives it
 * @param says   in words
 * @param asks   what would settle it, or null where nothing but what is wrong itself would
 * @param at     the JSON Pointers of the records where it is so, the first of them where they are many
 * @param more   how many more there are
 * @param lacks  what sets lack: the JSON Pointer of each, and as its value the members that it should have and has not
 */
public record FoundReason(
        String reason,
        Text says,
        @JsonInclude(JsonInclude.Include.NON_NULL) Text asks,
        List<String> at,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int more,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> lacks
) {

    /**
     * The key of the reason of what is certain only since each way in which unknown facts can turn out has another
     * reason.
     */
    public static final String ONE_OR_ANOTHER = "one-or-another";

    /** Keeps copies of the lists; nothing lacks where nobody tells of it. */
    public FoundReason {
        at = at instanceof PlacedRecords ? at : List.copyOf(at);
        lacks = lacks == null ? List.of() : List.copyOf(lacks);
    }
}
