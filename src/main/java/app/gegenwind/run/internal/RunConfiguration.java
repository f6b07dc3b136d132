package app.gegenwind.run.internal;

import app.gegenwind.account.Accounts;
import app.gegenwind.account.Signatures;
import app.gegenwind.run.FinishedRuns;
import app.gegenwind.run.Previews;
import app.gegenwind.run.Recasts;
import app.gegenwind.run.Runs;
import app.gegenwind.scenario.LibraryFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class RunConfiguration {

    @Bean
    LibraryFolder libraryFolder(@Value("${gegenwind.scenarios}") Path folder) {
        return LibraryFolder.open(folder);
    }

    @Bean
    FolderRounds folderRounds(LibraryFolder folder) {
        return FolderRounds.every(Duration.ofSeconds(2), folder);
    }

    @Bean
    Pacer pacer() {
        return Pacer.ofThisMachine();
    }

    @Bean
    Stores stores(JdbcClient jdbc, LibraryFolder library) {
        return Stores.in(jdbc, library::now);
    }

    @Bean
    Endings endings(Stores stores, PlatformTransactionManager transactions, ApplicationEventPublisher publisher) {
        return new Endings(stores, new TransactionTemplate(transactions), publisher);
    }

    @Bean
    Starts starts(Stores stores, Accounts accounts, PlatformTransactionManager transactions) {
        return new Starts(stores, accounts, new TransactionTemplate(transactions));
    }

    @Bean
    Runs runs(Stores stores, Starts starts, Endings endings, Pacer pacer) {
        var feeds = new Feeds(Executors.newVirtualThreadPerTaskExecutor());
        return new LoggedRuns(new Surroundings(stores, endings, pacer, feeds), starts);
    }

    @Bean
    FinishedRuns finishedRuns(Stores stores, Starts starts, Signatures signatures) {
        return new KeptRuns(stores, starts, new ShareKeys(signatures));
    }

    @Bean
    Previews previews(Stores stores, Starts starts) {
        return new PlannedPreviews(stores, starts);
    }

    @Bean
    Recasts recasts(Stores stores, Starts starts) {
        return new KeptRecasts(stores, starts);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> forgottenEndings(Endings endings) {
        return ready -> endings.announceForgotten();
    }
}
