package org.gascheck.report;

import java.util.ArrayList;
import java.util.List;
import org.gascheck.Text;
import org.gascheck.facts.Identified;
import org.gascheck.law.Authority;
import org.gascheck.law.Requirement;
import org.gascheck.law.Route;
import org.gascheck.law.RulePack;
import org.gascheck.subjects.users.GasUser;
import org.gascheck.subjects.users.Industry;
import org.gascheck.subjects.users.UserKind;
import org.gascheck.subjects.users.VenueKind;

/**
 * Who is in charge of a requirement for a subject.
 *
 * @param departments their official names, that of the user's industry among them where it is known
 * @param note        what else is to be said of it, or null
 */
record InCharge(List<String> departments, Text note) {

    static InCharge of(RulePack pack, Requirement requirement, Identified subject) {
        Authority authority = requirement.authority();
        Industry industry = subject instanceof GasUser user && user.kind().value() == UserKind.UNIT
                ? user.industry().value()
                : null;
        String ofIndustry = departmentOf(industry, pack);
        List<String> departments = new ArrayList<>(authority.departments());
        if (ofIndustry != null || isRentedDwelling(subject)) {
            departments.removeIf(each -> authority.ofIndustries().contains(each) && !each.equals(ofIndustry));
        }
        if (!authority.byIndustry() || !(subject instanceof GasUser user) || user.kind().value() != UserKind.UNIT) {
            return new InCharge(departments, authority.note());
        }
        if (industry == null) {
            return unrouted(
                    authority, new Text("所属行业未提供，行业主管部门待定", "the industry is not given, so its department is open"));
        }
        if (ofIndustry == null) {
            return unrouted(authority, new Text("文件未写明该行业的主管部门", "the document names no department for this industry"));
        }
        if (!departments.contains(ofIndustry)) {
            departments.add(ofIndustry);
        }
        return new InCharge(departments, authority.note());
    }

    /**
     * The places of a requirement without those that concern other subjects, or that name the departments of other
     * industries than the user's, where that is known.
     */
    static List<String> provisions(RulePack pack, Requirement requirement, Identified subject) {
        String ofIndustry = subject instanceof GasUser user ? departmentOf(user.industry().value(), pack) : null;
        List<String> concerned = requirement.provisionsFor(subject);
        List<String> own = concerned.stream()
                .filter(place -> {
                    String last = place.substring(place.lastIndexOf(' ') + 1);
                    return last.equals(ofIndustry)
                            || pack.routes().values().stream().noneMatch(route -> last.equals(route.department()));
                })
                .toList();
        return ofIndustry == null || own.isEmpty() ? concerned : own;
    }

    /** Rooms let on a residential account, which are of no industry. */
    private static boolean isRentedDwelling(Identified subject) {
        return subject instanceof GasUser user && user.kind().value() == UserKind.RESIDENT
                && user.venueKind().value() == VenueKind.GROUP_RENTAL;
    }

    private static String departmentOf(Industry industry, RulePack pack) {
        Route route = industry == null ? null : pack.routes().get(industry);
        return route == null ? null : route.department();
    }

    private static InCharge unrouted(Authority authority, Text why) {
        Text note = authority.note();
        return new InCharge(authority.departments(),
                note == null ? why : new Text(note.zh() + "；" + why.zh(), note.en() + "; " + why.en()));
    }
}
