package app.gegenwind.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.account.Accounts;
import app.gegenwind.account.Person;
import app.gegenwind.account.PersonId;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who a visitor is taken for. */
abstract class GuestContract {
    private final Seal seal = Seal.with("a key of this test".getBytes());
    private GuestFilter filter;
    private KnownPeople accounts;

    abstract DataSource source();

    @BeforeEach
    void open() {
        Flyway.configure().dataSource(source()).load().migrate();
        var people = new People(JdbcClient.create(source()));
        filter = new GuestFilter(new GuestCookie(seal));
        accounts = new KnownPeople(people, new GuestCookie(seal));
    }

    @Test
    void welcomesAGuestOnTheFirstVisit() throws Exception {
        var request = page();
        MockHttpServletResponse response = visit(request);

        Person guest = accounts.current(request).orElseThrow();
        assertThat(request.getAttribute(Accounts.PERSON)).isEqualTo(guest);
        assertThat(request.getSession().getAttribute(Accounts.PERSON)).isEqualTo(guest);
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("gegenwind-guest=" + seal.close(guest.id()) + "; Path=/; Max-Age=34560000;")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void recognisesAGuestByTheCookie() throws Exception {
        var first = page();
        visit(first);
        Person guest = accounts.current(first).orElseThrow();

        assertThat(comesBackWith(seal.close(guest.id()))).isEqualTo(guest);
    }

    @Test
    void keepsNothingOfAGuestWhoOnlyLooks() throws Exception {
        var request = page();
        visit(request);
        Person guest = accounts.current(request).orElseThrow();
        assertThat(accounts.find(guest.id())).isEmpty();

        accounts.keep(guest.id());
        accounts.keep(guest.id());
        assertThat(accounts.find(guest.id())).contains(guest);
    }

    @Test
    void takesATamperedCookieForAFirstVisit() throws Exception {
        var victim = somebody();

        for (String cookie : new String[] {victim + ".AAAA", victim.toString(), seal.close(victim) + "x", "", "."}) {
            assertThat(comesBackWith(cookie).id()).isNotEqualTo(victim);
        }
    }

    @Test
    void sendsTheCookieOnlyEncryptedWhereThePageIs() throws Exception {
        var request = page();
        request.setSecure(true);

        assertThat(visit(request).getHeader("Set-Cookie")).contains("Secure");
    }

    @Test
    void welcomesNobodyInAPushOrForAPicture() throws Exception {
        var push = page();
        push.setParameter("v-r", "push");
        MockHttpServletResponse response = visit(push);

        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(push.getSession(false)).isNull();
        assertThat(accounts.current(push)).isEmpty();
    }

    @Test
    void knowsInWhatAPageAsksForWhoseItIs() throws Exception {
        var first = page();
        visit(first);
        var uidl = new MockHttpServletRequest("POST", "/");
        uidl.setSession(first.getSession());

        assertThat(accounts.current(uidl)).isEqualTo(accounts.current(first));
    }

    @Test
    void knowsByTheCookieWhoComesBackAfterARestart() {
        var guest = somebody();
        var uidl = new MockHttpServletRequest("POST", "/");
        uidl.setCookies(new Cookie("gegenwind-guest", seal.close(guest)));

        assertThat(accounts.current(uidl)).contains(new Person.Guest(guest));
    }

    private static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    private Person comesBackWith(String value) throws Exception {
        var request = page();
        request.setCookies(new Cookie("other", "x"), new Cookie("gegenwind-guest", value));
        visit(request);
        return accounts.current(request).orElseThrow();
    }

    private MockHttpServletResponse visit(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest page() {
        return PageRequestTest.get("/", "document", "text/html");
    }
}
