package org.gascheck.subjects.publicity;

import java.util.Set;
import org.gascheck.facts.Consistent;
import org.gascheck.facts.Fact;

/** A post (岗位) of a gas company, and the lists and cards that are there. */
@Consistent(FrontlinePostConsistency.class)
public record FrontlinePost(
        Fact<String> name,
        Fact<Boolean> frontline,
        Fact<Set<PostCard>> cards,
        Fact<Set<PostCard>> companyWideCards
) {
}
