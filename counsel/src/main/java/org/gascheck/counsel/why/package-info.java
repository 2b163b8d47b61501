/** The shortest argument for a finding, and the nearest facts under which it would have come out otherwise. */
package org.gascheck.counsel.why;
