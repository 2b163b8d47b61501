package org.gascheck.law.routing;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Located;
import org.gascheck.law.Authority;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.Industry;
import org.gascheck.subjects.users.UserKind;
import org.gascheck.subjects.users.VenueKind;

/**
 * Who is in charge of what an instrument says of a subject.
 *
 * @param departments their official names, those of the user's industry and venue among them where these are known
 * @param ofOthers    departments that the same line names and that are in charge of other industries
 * @param missing     the unknown facts that could add a department or take one out
 * @param note        what else is to be said of it, or null
 */
public record InCharge(List<String> departments, List<String> ofOthers, List<Located> missing, Text note) {

    private static final Text NO_INDUSTRY =
            new Text("所属行业未提供，行业主管部门待定", "the industry is not given, so its department is open");
    private static final Text BY_VENUE_ALONE = new Text(
            "所属行业未提供，行业主管部门按场所类型确定，可能还有其他部门",
            "the industry is not given, so its department follows from the kind of venue, and there may be another");
    private static final Text NONE_NAMED =
            new Text("文件未写明该行业的主管部门", "the document names no department for this industry");

    /** Who is in charge of a requirement for a subject; not those who stand at a place that concerns other subjects. */
    public static InCharge of(RulePack pack, Requirement requirement, Identified subject) {
        InCharge all = of(pack, requirement.authority(), subject);
        if (requirement.narrowed().isEmpty()) {
            return all;
        }
        List<String> others = new ArrayList<>(requirement.provisions());
        others.removeAll(requirement.provisionsFor(subject));
        List<String> departments = all.departments.stream()
                .filter(each -> others.stream().noneMatch(place -> place.endsWith(" " + each)))
                .toList();
        return departments.isEmpty() ? all : new InCharge(departments, all.ofOthers, all.missing, all.note);
    }

    /** Those of an authority that are in charge of a subject. */
    public static InCharge of(RulePack pack, Authority authority, Identified subject) {
        boolean divides = authority.byIndustry() || !authority.ofIndustries().isEmpty();
        if (!divides || !(subject instanceof GasUser user)) {
            return new InCharge(authority.departments(), List.of(), List.of(), authority.note());
        }
        boolean isUnit = user.kind().value() == UserKind.UNIT;
        Industry industry = isUnit ? user.industry().value() : null;
        List<String> own = isUnit ? pack.routing().departments(industry, user.venueKind().value()) : List.of();
        List<String> departments = new ArrayList<>(authority.departments());
        List<String> ofOthers = new ArrayList<>();
        if (industry != null && !own.isEmpty() || isRentedDwelling(user)) {
            ofOthers.addAll(authority.ofIndustries());
            ofOthers.removeAll(own);
            departments.removeAll(ofOthers);
        }
        List<Located> missing = isRentedDwelling(user) ? List.of() : missing(user);
        if (!authority.byIndustry() || !isUnit) {
            return new InCharge(departments, ofOthers, missing, authority.note());
        }
        own.stream().filter(each -> !departments.contains(each)).forEach(departments::add);
        return new InCharge(departments, ofOthers, missing, with(authority.note(), remark(industry, own)));
    }

    /**
     * The places of a requirement without those that concern other subjects, or that name the departments of other
     * industries than the user's, where that is known.
     */
    public static List<String> provisions(RulePack pack, Requirement requirement, Identified subject) {
        List<String> concerned = requirement.provisionsFor(subject);
        if (!(subject instanceof GasUser user) || user.industry().value() == null
                || !nameSupervisors(concerned, pack.routing())) {
            return concerned;
        }
        List<String> own = pack.routing().departments(user.industry().value(), user.venueKind().value());
        if (own.isEmpty()) {
            return concerned;
        }
        List<String> left = concerned.stream()
                .filter(place -> {
                    String last = lastStep(place);
                    return own.contains(last) || !pack.routing().isSupervisor(last);
                })
                .toList();
        return left.isEmpty() ? concerned : left;
    }

    /** Whether a place is that of a department of an industry, which most places are not. */
    private static boolean nameSupervisors(List<String> places, Routing routing) {
        for (String place : places) {
            if (routing.isSupervisor(lastStep(place))) {
                return true;
            }
        }
        return false;
    }

    private static String lastStep(String place) {
        return place.substring(place.lastIndexOf(' ') + 1);
    }

    /** Rooms let on a residential account, which are of no industry. */
    private static boolean isRentedDwelling(GasUser user) {
        return user.kind().value() == UserKind.RESIDENT && user.venueKind().value() == VenueKind.GROUP_RENTAL;
    }

    private static List<Located> missing(GasUser user) {
        if (user.kind().value() == UserKind.RESIDENT) {
            return List.of();
        }
        List<Located> facts = new ArrayList<>(List.of(user.kind(), user.industry(), user.venueKind()));
        facts.removeIf(Located::isKnown);
        return facts;
    }

    private static Text remark(Industry industry, List<String> own) {
        if (industry == null) {
            return own.isEmpty() ? NO_INDUSTRY : BY_VENUE_ALONE;
        }
        return own.isEmpty() ? NONE_NAMED : null;
    }

    private static Text with(Text note, Text remark) {
        if (note == null || remark == null) {
            return note == null ? remark : note;
        }
        return new Text(note.zh() + "；" + remark.zh(), note.en() + "; " + remark.en());
    }
}
