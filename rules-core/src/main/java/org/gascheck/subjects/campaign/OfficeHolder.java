package org.gascheck.subjects.campaign;

/** Who is the first to answer for something in a district. */
public enum OfficeHolder {
    HEAD_OF_GOVERNMENT, DEPUTY_HEAD, HEAD_OF_DEPARTMENT, OTHER, NOBODY
}
