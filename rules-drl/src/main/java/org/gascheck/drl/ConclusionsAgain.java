package org.gascheck.drl;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Assessment;
import org.gascheck.law.Requirement;
import org.gascheck.report.Conclusion;
import org.gascheck.report.MadeAgain;

/**
 * The conclusions of one assessment made again of what its rules say again, numbered in the order of the pack and of
 * the subjects that were judged. Those on rates are kept: there are few, and they rest on many subjects.
 */
final class ConclusionsAgain implements MadeAgain {

    private final Assessment assessment;
    private final List<RequirementIndex.Indexed> requirements;
    /** Those that were judged, once they are numbered. */
    private List<List<Judged>> byKind;
    private final SaidAgain rules;
    private final Counted counted;
    /** The number of the first conclusion on each requirement; null until one is let go of. */
    private int[] starts;
    private final Map<Integer, Conclusion> onRates = new HashMap<>(0);

    ConclusionsAgain(
            Assessment assessment,
            RequirementIndex index,
            List<List<Judged>> byKind,
            SaidAgain rules,
            Counted counted) {
        this.assessment = assessment;
        this.requirements = index.all();
        this.byKind = byKind;
        this.rules = rules;
        this.counted = counted;
    }

    @Override
    public void keep(int number, Conclusion conclusion) {
        if (starts == null) {
            number();
        }
        if (conclusion.requirement().rate() != null) {
            onRates.put(number, conclusion);
        }
        int at = at(number);
        judged(at, number).keep(requirements.get(at).position(), conclusion.kept());
    }

    private void number() {
        counted.letGo(this::on);
        byKind = byKind.stream()
                .map(judged -> judged.stream().filter(each -> !each.isLikeAnother()).toList())
                .toList();
        starts = new int[requirements.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + byKind.get(requirements.get(i - 1).kind()).size();
        }
    }

    /** The requirement on which a conclusion is. Of those without subjects, which start at the same number, none is. */
    private int at(int number) {
        int found = Arrays.binarySearch(starts, number);
        int at = found < 0 ? -found - 2 : found;
        while (number - starts[at] >= byKind.get(requirements.get(at).kind()).size()) {
            at++;
        }
        return at;
    }

    private Judged judged(int at, int number) {
        return byKind.get(requirements.get(at).kind()).get(number - starts[at]);
    }

    @Override
    public Conclusion make(int number) {
        Conclusion onRate = onRates.get(number);
        if (onRate != null) {
            return onRate;
        }
        int at = at(number);
        return on(requirements.get(at).requirement(), requirements.get(at).position(), judged(at, number));
    }

    private Conclusion on(Requirement requirement, int position, Judged judged) {
        return Conclusion.again(
                assessment, requirement, judged.subject(), judged.on(position, rules), judged.kept(position));
    }
}
