package org.gascheck.subjects.programme;

import org.gascheck.facts.Ref;

/** A record that is counted in an area. */
public interface InArea {

    /** The innermost area in which it is counted; in a submission of one area that, whoever tells it. */
    Ref<District> area();
}
