package org.gascheck.service.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.gascheck.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where everybody on this machine may do everything, keeps out what pages of others have a browser send here: requests
 * from another origin, and those under a name that was made to lead here.
 */
final class LocalRequestFilter extends OncePerRequestFilter {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final ProblemWriter problems;

    LocalRequestFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (!THIS_MACHINE.contains(request.getServerName())) {
            problems.write(request, response, HttpStatus.MISDIRECTED_REQUEST, "other-host", new Text(
                    "没有设置令牌时只能以 localhost 访问", "without tokens, this is reached as localhost only"));
        } else if (!isOwn(request.getHeader(HttpHeaders.ORIGIN), request) || site != null && !OWN_SITE.contains(site)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "other-origin", new Text(
                    "没有设置令牌时不接受其他网站的页面发来的请求",
                    "without tokens, requests from pages of other sites are not served"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        if (origin == null) {
            return true;
        }
        return origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
    }
}
