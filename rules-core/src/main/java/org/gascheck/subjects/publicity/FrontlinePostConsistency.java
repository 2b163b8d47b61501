package org.gascheck.subjects.publicity;

import static org.gascheck.facts.Comparison.told;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.Comparison;
import org.gascheck.facts.Consistency;
import org.gascheck.facts.Contradiction;
import org.gascheck.facts.Fact;

/** What the facts of a post say of each other. */
public final class FrontlinePostConsistency implements Consistency<FrontlinePost> {

    private static final Contradiction OWN_AND_COMPANY_WIDE = Contradiction.disputed(
            "card-of-the-post-and-company-wide",
            "同一种清单或卡片，既写作针对本岗位，又写作全公司通用",
            "one list or card is said to be made for the post, and to be the same in all of the company");

    @Override
    public List<Contradiction> contradictions() {
        return List.of(OWN_AND_COMPANY_WIDE);
    }

    @Override
    public void compare(FrontlinePost post, Comparison comparison) {
        if (post.cards().isGiven() && post.companyWideCards().isGiven()
                && !Collections.disjoint(post.cards().given(), post.companyWideCards().given())) {
            comparison.dispute(OWN_AND_COMPANY_WIDE,
                    told(post.cards(), without(post.cards(), post.companyWideCards())),
                    told(post.companyWideCards(), without(post.companyWideCards(), post.cards())));
        }
    }

    private static Set<PostCard> without(Fact<Set<PostCard>> cards, Fact<Set<PostCard>> others) {
        Set<PostCard> left = EnumSet.noneOf(PostCard.class);
        left.addAll(cards.given());
        left.removeAll(others.given());
        return left;
    }
}
