package org.gascheck.spreadsheets.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How somebody's own workbook is read: what its sheets, columns and words are taken for. */
public record Mapping(List<SheetMapping> sheets) {

    /** None: headings are read by the words of the model and their known spellings. */
    public static final Mapping NONE = new Mapping(List.of());

    /** With an unchangeable list. */
    public Mapping {
        sheets = List.copyOf(sheets);
    }

    /** One that takes every sheet for a table, such as {@code gasUsers}, whose headings the words of the model tell. */
    public static Mapping to(String kind) {
        return new Mapping(List.of(
                new SheetMapping(SheetMapping.ANY, kind, List.of(), Map.of(), Set.of(), List.of())));
    }

    /** The mapping of a sheet by its name; empty where it has none. */
    public Optional<SheetMapping> of(String sheet) {
        return sheets.stream().filter(each -> each.sheet().equals(sheet)).findFirst()
                .or(() -> sheets.stream().filter(each -> each.sheet().equals(SheetMapping.ANY)).findFirst());
    }
}
