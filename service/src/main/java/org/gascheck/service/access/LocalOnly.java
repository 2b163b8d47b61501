package org.gascheck.service.access;

import java.net.InetAddress;
import org.gascheck.Text;
import org.gascheck.service.CannotStartException;

/** Refuses to let strangers in: without tokens and an issuer, only this machine is served. */
final class LocalOnly {

    private LocalOnly() {
    }

    /**
     * Checks the address on which the service is to listen.
     *
     * @param address null for all of the machine
     * @throws CannotStartException if others could reach it, and nothing tells who they are
     */
    static void check(InetAddress address, boolean isGuarded) {
        if (!isGuarded && (address == null || !address.isLoopbackAddress())) {
            String shown = address == null ? "0.0.0.0" : address.getHostAddress();
            throw new CannotStartException(new Text(
                    "不能在地址 " + shown + " 上启动：谁都可以使用；请用 --tokens 或 --issuer 规定谁可以使用，或只用 127.0.0.1",
                    "cannot listen on " + shown + ": anybody could use it; say who may with --tokens or --issuer, or"
                    + " listen on 127.0.0.1"));
        }
    }
}
