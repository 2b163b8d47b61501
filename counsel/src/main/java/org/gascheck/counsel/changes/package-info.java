/** Submissions with some facts changed, applied by the reader so that all its checks hold. */
package org.gascheck.counsel.changes;
