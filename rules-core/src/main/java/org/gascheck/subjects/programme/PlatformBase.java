package org.gascheck.subjects.programme;

/**
 * Platforms on which that for users' safety devices is to rest (三（四）1); the first two are those that the instrument
 * names.
 */
public enum PlatformBase {
    CITY_SAFETY, WORK_SAFETY, OTHER
}
