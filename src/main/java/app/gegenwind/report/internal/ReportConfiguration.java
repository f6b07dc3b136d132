package app.gegenwind.report.internal;

import app.gegenwind.report.BalanceJobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    BalanceJobs balanceJobs() {
        return new BalanceJobs();
    }
}
