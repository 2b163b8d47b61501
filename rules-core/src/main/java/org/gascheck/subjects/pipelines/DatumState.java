package org.gascheck.subjects.pipelines;

/**
 * Whether one of the data of the census is on file: searched for and not found is another thing than not searched for.
 */
public enum DatumState {
    ON_FILE, NOT_FOUND, NOT_SEARCHED
}
