package org.gascheck.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.junit.jupiter.api.Test;

class GatheredFactsTest {

    private static final int ROUNDS = 1_500;
    private static final int USERS = 3;
    private static final List<String> FIELDS = List.of("kind", "building", "community");

    private final Random random = new Random(20220131);

    @Test
    void sharedFactsAreTheSameWithTheReferencesThatLeadToThemAsIfEachHadThemForItself() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<Object, Located> many = new LinkedHashMap<>();
            some(6).forEach(fact -> many.put(fact.place(), fact));
            SharedFacts shared = new SharedFacts(many);
            for (int sharing = 0; sharing < 2; sharing++) {
                GatheredFacts facts = GatheredFacts.byPlace();
                some(2).forEach(facts::add);
                Set<Object> butFor = new HashSet<>();
                some(3).forEach(fact -> butFor.add(fact.place()));
                facts.addAll(shared, butFor);
                some(2).forEach(facts::add);

                Collection<Located> with = GatheredFacts.withReferences(facts);

                assertThat(places(with)).containsExactlyInAnyOrderElementsOf(
                        places(SharedFacts.withReferences(List.copyOf(facts)).values()));
                assertThat(with).hasSameSizeAs(places(with));
            }
        }
    }

    private static List<String> places(Collection<Located> facts) {
        return facts.stream().map(fact -> fact.place().toString()).toList();
    }

    /** References of some users that are not given, and facts of what they would lead to. */
    private List<Located> some(int most) {
        List<Located> some = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            Place reference = Place.ROOT.item("gasUsers", random.nextInt(USERS))
                    .field(FIELDS.get(random.nextInt(FIELDS.size())));
            some.add(Fact.unknownWith(random.nextBoolean() ? reference
                    : reference.behind(FIELDS.get(random.nextInt(FIELDS.size())))));
        }
        return some;
    }
}
