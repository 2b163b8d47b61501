package org.gascheck.subjects.licensing;

/** What the rules of a safety assessment cover (三（五）1). */
public enum AssessmentTopic {
    OPERATION_SAFETY, PIPELINE_SAFETY, OTHER
}
