package app.gegenwind;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Tells the person who started the server where to go. */
class ReadyNotice implements ApplicationListener<ApplicationReadyEvent> {
    private final EarlyEnd early;

    ReadyNotice(EarlyEnd early) {
        this.early = early;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        var port = environment.getProperty("local.server.port", environment.getRequiredProperty("server.port"));
        early.isOver();
        System.out.printf("Gegenwind is ready: http://%s:%s%n", environment.getProperty("server.address"), port);
    }
}
