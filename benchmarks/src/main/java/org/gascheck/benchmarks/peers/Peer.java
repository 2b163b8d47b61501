package org.gascheck.benchmarks.peers;

import java.util.Map;
import org.gascheck.law.Outcome;

/** An engine that judges a product by the requirements of annex 3. */
public interface Peer {

    /** The outcome of each requirement, by its id. */
    Map<String, Outcome> check(Map<String, Object> values);
}
