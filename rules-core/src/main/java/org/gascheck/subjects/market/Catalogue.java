package org.gascheck.subjects.market;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Happened;
import org.gascheck.facts.Identified;

/** The list of vendors and their products that a district publishes for users to choose from (目录清单, 附件1 四（二）). */
@Consistent(CatalogueConsistency.class)
public record Catalogue(
        String id,
        Fact<String> name,
        Fact<Boolean> openCall,
        Fact<Boolean> centralComparison,
        Fact<Boolean> published,
        @Happened Fact<LocalDate> publishedOn,
        Fact<Set<PublicationChannel>> channels,
        Appraisal publishedTooLate,
        @Happened Fact<LocalDate> lastUpdatedOn,
        Facts<CatalogueChange> changes,
        Fact<Set<String>> shortfallReasons,
        Facts<CatalogueEntry> entries
) implements Identified {
}
