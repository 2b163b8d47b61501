package org.gascheck.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import org.gascheck.service.CannotStartException;
import org.gascheck.service.wire.RefusedRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** Without tokens only this machine is served, and only what its own programs and pages ask for. */
class LocalAccessTest {

    @Test
    void nobodyElseIsServedUnlessTokensOrAnIssuerTellWhoTheyAre() throws IOException {
        InetAddress all = InetAddress.getByAddress(new byte[4]);
        InetAddress own = InetAddress.getByAddress(new byte[] {10, 0, 0, 1});

        assertThatThrownBy(() -> LocalOnly.check(all, false)).isInstanceOf(CannotStartException.class);
        assertThatThrownBy(() -> LocalOnly.check(own, false)).isInstanceOf(CannotStartException.class)
                .hasMessageContaining("10.0.0.1").hasMessageContaining("--tokens");
        assertThatThrownBy(() -> LocalOnly.check(null, false)).isInstanceOf(CannotStartException.class);
        assertThatCode(() -> LocalOnly.check(InetAddress.getByName("127.0.0.1"), false)).doesNotThrowAnyException();
        assertThatCode(() -> LocalOnly.check(InetAddress.getByName("::1"), false)).doesNotThrowAnyException();
        assertThatCode(() -> LocalOnly.check(all, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost,       ,                          ,             200",
        "127.0.0.1,       ,                          ,             200",
        "localhost,       http://localhost:8080,     same-origin,  200",
        "localhost,       ,                          none,         200",
        "localhost,       http://evil.example,       cross-site,   403",
        "localhost,       http://evil.example,       ,             403",
        "localhost,       http://localhost:3000,     same-site,    403",
        "localhost,       https://localhost:8080,    ,             403",
        "localhost,       null,                      ,             403",
        "localhost,       ,                          cross-site,   403",
        "evil.example,    ,                          ,             421",
        "evil.example,    http://evil.example:8080,  same-origin,  421"})
    void pagesOfOthersCannotHaveABrowserAsk(String host, String origin, String site, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/check");
        request.setServerName(host);
        request.setServerPort(8080);
        request.addHeader("Host", host + ":8080");
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();

        new LocalRequestFilter(new ProblemWriter((asked, answer, handler, refused) -> {
            answer.setStatus(((RefusedRequestException) refused).status().value());
            return new ModelAndView();
        })).doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(chain.getRequest() != null).isEqualTo(status == 200);
    }
}
