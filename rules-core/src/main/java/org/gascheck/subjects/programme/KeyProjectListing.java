package org.gascheck.subjects.programme;

/** Whether the renewal of pipelines is among the annual key projects of a district. */
public enum KeyProjectListing {
    THIS_YEAR, A_LATER_YEAR, NONE
}
