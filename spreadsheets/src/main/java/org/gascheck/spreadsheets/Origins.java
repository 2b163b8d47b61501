package org.gascheck.spreadsheets;

import java.util.List;
import java.util.Optional;
import org.gascheck.Problem;

/** Where the facts of a submission stand in the spreadsheet that it was read from. */
public interface Origins {

    /** The cells of nothing. */
    Origins NONE = pointer -> Optional.empty();

    /**
     * The cell in which the fact at a JSON Pointer stands, or would have to be written, such as {@code 用气用户!F7}; else
     * that of the nearest record around it. Empty where there is none.
     */
    Optional<String> at(String pointer);

    /** The problems with the cells of their JSON Pointers beside the name of the source. */
    default List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(each -> at(each.pointer())
                        .map(cell -> new Problem(
                                placed(each.source(), cell), each.line(), each.column(), each.pointer(),
                                each.message()))
                        .orElse(each))
                .toList();
    }

    /** How problems name a cell of a source. */
    static String placed(String source, String cell) {
        return source + " [" + cell + "]";
    }
}
