package org.gascheck.service.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.gascheck.ledger.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells who sent the request of this thread, for the log of decisions. */
public final class Who {

    private Who() {
    }

    /** That one, in the greatest of their roles. */
    public static Actor now() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        Set<String> authorities = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        String role = Arrays.stream(Role.values())
                .filter(each -> authorities.contains(each.authority()))
                .max(Comparator.naturalOrder()).map(Enum::name).orElse("NONE");
        return new Actor(who.getName(), role);
    }
}
