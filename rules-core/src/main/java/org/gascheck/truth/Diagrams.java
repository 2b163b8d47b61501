package org.gascheck.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Located;

/**
 * Makes the diagrams of some claims. Kleene's logic takes claims on one unknown fact for independent; diagrams go by
 * the ways in which facts can turn out, so that what they say is exact. Used by one thread.
 */
public final class Diagrams {

    private static final int MOST_PAIRS = 10_000;

    /** Diagrams are gone through in as many nested calls as they ask for facts. */
    private static final int MOST_FACTS = 1_000;

    private final List<AskedFact> facts = new ArrayList<>();
    /** What was asked for once some fact is known; null until somebody asks. */
    private GivenWays given;
    private final Map<Claim, Diagram> open;
    private final MadeDiagrams made;
    private final KnownDiagrams both = new KnownDiagrams();
    private final KnownDiagrams either = new KnownDiagrams();

    /**
     * The shared claim whose parts are told apart, or null; those of them that are asked for one by one, and the
     * others.
     */
    private final SharedClaim shared;
    private final BitSet expanded;
    private Diagram rest = Diagram.NEVER;
    private int restAt = -1;

    /** Diagrams that ask for the open facts in the order in which the claims come upon them. */
    public Diagrams(Collection<Claim> claims) {
        this(new ClaimsByFact(claims, true));
    }

    private Diagrams(ClaimsByFact byFact) {
        this.shared = byFact.shared();
        this.expanded = byFact.expanded();
        this.made = new MadeDiagrams(byFact.size());
        this.open = new IdentityHashMap<>(byFact.size());
        byFact.forEach(this::askForTheRest, this::ask);
    }

    /** Diagrams that ask for each open fact by itself, also for those of claims that many others are made of. */
    public static Diagrams ofEach(Collection<Claim> claims) {
        return new Diagrams(new ClaimsByFact(claims, false));
    }

    /**
     * Asks whether any part of the shared claim is so that has no facts in common with the other claims; all of them
     * are one question.
     */
    private void askForTheRest() {
        if (!shared.parts().isAlways() && expanded.cardinality() < shared.parts().size()) {
            restAt = facts.size();
            facts.add(new AskedFact(null, List.of(), 2));
            rest = diagram(restAt, new Diagram[] {Diagram.ALWAYS, Diagram.NEVER});
        }
    }

    /** The diagram of a shared claim. */
    Diagram ofShared(SharedClaim claim) {
        if (claim != shared) {
            return claim.claim().diagram(this);
        }
        if (claim.parts().isAlways()) {
            return Diagram.ALWAYS;
        }
        Diagram any = rest;
        for (int part = expanded.length() - 1; part >= 0; part = expanded.previousSetBit(part - 1)) {
            any = any(claim.parts().part(part).diagram(this), any);
        }
        return any;
    }

    /** Asks for the fact that claims are on, or where it could turn out in too many ways, for the claims one by one. */
    private void ask(List<Claim> onFact) {
        List<Truth[]> ways = onFact.get(0).canBeTested() ? Ways.of(onFact) : Ways.EITHER;
        if (ways.isEmpty()) {
            onFact.forEach(claim -> ask(List.of(claim), Ways.EITHER));
        } else {
            ask(onFact, ways);
        }
    }

    private void ask(List<Claim> onFact, List<Truth[]> ways) {
        int fact = facts.size();
        facts.add(new AskedFact(onFact.get(0).basis(), onFact, ways.size()));
        for (int i = 0; i < onFact.size(); i++) {
            Diagram[] answers = new Diagram[ways.size()];
            for (int way = 0; way < answers.length; way++) {
                answers[way] = ways.get(way)[i] == Truth.YES ? Diagram.ALWAYS : Diagram.NEVER;
            }
            open.put(onFact.get(i), diagram(fact, answers));
        }
    }

    /** The diagram of a claim that is among those given at first or a part of one. */
    public Diagram of(Claim claim) {
        return facts.size() > MOST_FACTS ? Diagram.UNTOLD : claim.diagram(this);
    }

    /** The diagram of an open claim without parts. */
    Diagram ofOpen(Claim claim) {
        return open.get(claim);
    }

    /** Not so. */
    public Diagram not(Diagram diagram) {
        if (diagram.opposite == null) {
            Diagram[] ways = new Diagram[diagram.ways.length];
            for (int way = 0; way < ways.length; way++) {
                ways[way] = not(diagram.ways[way]);
            }
            diagram.opposite = diagram(diagram.fact, ways);
            diagram.opposite.opposite = diagram;
        }
        return diagram.opposite;
    }

    /** One or the other. */
    public Diagram any(Diagram one, Diagram other) {
        return joined(one, other, Diagram.NEVER, Diagram.ALWAYS, either);
    }

    /** Both. */
    public Diagram all(Diagram one, Diagram other) {
        return joined(one, other, Diagram.ALWAYS, Diagram.NEVER, both);
    }

    /** Two as one: what leaves the other as it is, and what decides whatever the other is. */
    private Diagram joined(Diagram one, Diagram other, Diagram leaving, Diagram deciding, KnownDiagrams known) {
        if (one == other || other == leaving || one == deciding) {
            return one;
        }
        if (one == leaving || other == deciding) {
            return other;
        }
        if (one == Diagram.UNTOLD || other == Diagram.UNTOLD || both.size() + either.size() > MOST_PAIRS) {
            return Diagram.UNTOLD;
        }
        long pair = KnownDiagrams.ofPair(one, other);
        Diagram joined = known.of(pair);
        if (joined != null) {
            return joined;
        }
        int fact = Math.min(one.fact, other.fact);
        Diagram[] ways = new Diagram[(one.fact == fact ? one : other).ways.length];
        for (int way = 0; way < ways.length; way++) {
            ways[way] = joined(
                    one.fact == fact ? one.ways[way] : one,
                    other.fact == fact ? other.ways[way] : other,
                    leaving,
                    deciding,
                    known);
        }
        joined = diagram(fact, ways);
        known.put(pair, joined);
        return joined;
    }

    /** Whether they ask for facts that only a person can find out. */
    public boolean askForAPerson() {
        for (int i = 0; i < facts.size(); i++) {
            if (isForAPerson(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isForAPerson(int fact) {
        return fact != restAt && facts.get(fact).fact().isForAPerson();
    }

    /** So whatever a person finds of the facts that only a person can find out. */
    public Diagram whateverIsFound(Diagram diagram) {
        return whateverIsFound(diagram, new IdentityHashMap<>());
    }

    private Diagram whateverIsFound(Diagram diagram, Map<Diagram, Diagram> known) {
        if (diagram.ways.length == 0) {
            return diagram;
        }
        Diagram made = known.get(diagram);
        if (made == null) {
            Diagram[] ways = new Diagram[diagram.ways.length];
            for (int way = 0; way < ways.length; way++) {
                ways[way] = whateverIsFound(diagram.ways[way], known);
            }
            made = isForAPerson(diagram.fact)
                    ? Arrays.stream(ways).reduce(Diagram.ALWAYS, this::all)
                    : diagram(diagram.fact, ways);
            known.put(diagram, made);
        }
        return made;
    }

    /** The diagram that asks for the fact at a position and goes on in each way; a simpler one where there is one. */
    Diagram diagram(int fact, Diagram[] ways) {
        boolean matters = false;
        for (Diagram way : ways) {
            if (way == Diagram.UNTOLD) {
                return way;
            }
            matters |= way != ways[0];
        }
        return matters ? made.of(fact, ways) : ways[0];
    }

    /** What a diagram comes to once it is known that the fact at a position turns out in a way. */
    public Diagram given(Diagram diagram, int fact, int way) {
        if (given == null) {
            given = new GivenWays(this);
        }
        return given.of(diagram, fact, way);
    }

    /** The fact at a position. Of diagrams of each fact never null. */
    public Located fact(int position) {
        return facts.get(position).fact();
    }

    /** In how many ways the fact at a position can turn out. */
    public int ways(int position) {
        return facts.get(position).ways();
    }

    /**
     * For each way in which the fact at a position can turn out, values of it that do: of constants and truths all, of
     * other values some. Empty lists where it is not known of values what the claims would be.
     */
    public List<List<Object>> values(int position) {
        return facts.get(position).values();
    }

    /** The positions of the facts that can turn one of the diagrams; all where a diagram is not told. */
    public BitSet positions(Diagram... diagrams) {
        BitSet asked = new BitSet();
        BitSet seen = new BitSet();
        for (Diagram diagram : diagrams) {
            collect(diagram, asked, seen);
        }
        return asked;
    }

    /**
     * The fact that a diagram asks for first, where in one way in which it can turn out the claim is false whatever
     * else is so; else null.
     */
    public Located couldRuleOut(Diagram diagram) {
        return Arrays.asList(diagram.ways).contains(Diagram.NEVER) && diagram.fact != restAt
                ? facts.get(diagram.fact).fact()
                : null;
    }

    /**
     * The facts that can turn one of the diagrams, those at one place once; all open facts where a diagram is not told.
     */
    public GatheredFacts asked(Diagram... diagrams) {
        BitSet asked = positions(diagrams);
        GatheredFacts located = GatheredFacts.byPlace();
        for (int fact = asked.nextSetBit(0); fact >= 0; fact = asked.nextSetBit(fact + 1)) {
            if (fact == restAt) {
                shared.parts().addAsked(expanded, located);
            } else {
                located.add(facts.get(fact).fact());
            }
        }
        return located;
    }

    private void collect(Diagram diagram, BitSet asked, BitSet seen) {
        if (diagram == Diagram.UNTOLD) {
            asked.set(0, facts.size());
        } else if (diagram.ways.length > 0 && !seen.get(diagram.number)) {
            seen.set(diagram.number);
            asked.set(diagram.fact);
            for (Diagram way : diagram.ways) {
                collect(way, asked, seen);
            }
        }
    }
}
