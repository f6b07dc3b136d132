package app.gegenwind.account.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    Seal seal(@Value("${gegenwind.data}") Path data) throws IOException {
        return Seal.with(KeyFile.in(data.toAbsolutePath()).key());
    }

    @Bean
    GuestCookie guestCookie(Seal seal) {
        return new GuestCookie(seal);
    }

    @Bean
    FilterRegistrationBean<GuestFilter> guestFilter(GuestCookie cookie) {
        var registration = new FilterRegistrationBean<>(new GuestFilter(cookie));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
