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
import org.gascheck.subjects.users.UserKind;

/**
 * Who is in charge of a requirement for a subject.
 *
 * @param departments their official names, that of the user's industry among them where it is known
 * @param note        what else is to be said of it, or null
 */
record InCharge(List<String> departments, Text note) {

    static InCharge of(RulePack pack, Requirement requirement, Identified subject) {
        Authority authority = requirement.authority();
        if (!authority.byIndustry() || !(subject instanceof GasUser user) || user.kind().value() != UserKind.UNIT) {
            return new InCharge(authority.departments(), authority.note());
        }
        if (!user.industry().isKnown()) {
            return unrouted(authority, new Text("所属行业未提供，行业主管部门待定", "the industry is not given, so its department is open"));
        }
        Route route = pack.routes().get(user.industry().value());
        if (route == null || route.department() == null) {
            return unrouted(authority, new Text("文件未写明该行业的主管部门", "the document names no department for this industry"));
        }
        if (authority.departments().contains(route.department())) {
            return new InCharge(authority.departments(), authority.note());
        }
        List<String> departments = new ArrayList<>(authority.departments());
        departments.add(route.department());
        return new InCharge(departments, authority.note());
    }

    private static InCharge unrouted(Authority authority, Text why) {
        Text note = authority.note();
        return new InCharge(authority.departments(),
                note == null ? why : new Text(note.zh() + "；" + why.zh(), note.en() + "; " + why.en()));
    }
}
