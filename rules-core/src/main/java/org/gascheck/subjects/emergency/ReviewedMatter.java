package org.gascheck.subjects.emergency;

/** What is gone through when the emergency system is reviewed (三（七）1). */
public enum ReviewedMatter {
    PLANS, TEAMS, MATERIALS
}
