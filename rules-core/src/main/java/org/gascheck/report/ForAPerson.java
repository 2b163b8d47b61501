package org.gascheck.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gascheck.Text;
import org.gascheck.facts.Bearing;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;
import org.gascheck.law.Requirement;

/** Says what a person has to find out. */
final class ForAPerson {

    private ForAPerson() {
    }

    /** What is said of a requirement that hangs on facts that only a person can find out. */
    static Text message(Requirement requirement, Collection<Located> facts) {
        List<Bearing<?>> bearings = new ArrayList<>();
        facts.forEach(fact -> bearings.add(((Fact<?>) fact).bearing()));
        List<Text> says = bearings.stream().flatMap(bearing -> bearing.says().stream()).distinct().toList();
        boolean disputed = bearings.stream().anyMatch(Bearing::disputed);
        return new Text(
                (disputed ? "资料互相矛盾，" : "") + "须由人查清（" + requirement.title().zh() + "）："
                        + says.stream().map(Text::zh).collect(Collectors.joining("；")) + "。",
                (disputed ? "The facts contradict each other; a" : "A") + " person has to find out ("
                        + requirement.title().en() + "): "
                        + says.stream().map(Text::en).collect(Collectors.joining("; ")) + ".");
    }
}
