package org.gascheck.counsel.ask;

import org.gascheck.facts.Place;

/** Where to ask for a fact. */
final class AskedPlace {

    private AskedPlace() {
    }

    /** The place of the fact itself or, of one behind references that are not given, of the first of them. */
    static Place of(Place fact) {
        Place asked = fact;
        for (Place place = fact; place != null; place = place.parent()) {
            if (place.isBehindReference()) {
                asked = place.parent();
            }
        }
        return asked;
    }
}
