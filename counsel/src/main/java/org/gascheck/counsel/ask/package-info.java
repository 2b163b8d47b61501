/** What to find out next, so that a verdict becomes certain at the least expected cost. */
package org.gascheck.counsel.ask;
