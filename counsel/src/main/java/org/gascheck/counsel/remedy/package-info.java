/** The cheapest changes after which nothing mandatory is breached. */
package org.gascheck.counsel.remedy;
