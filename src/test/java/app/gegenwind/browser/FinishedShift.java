package app.gegenwind.browser;

import app.gegenwind.run.RunId;
import app.gegenwind.run.internal.PlayedByPlan;
import app.gegenwind.scenario.Library;
import java.nio.file.Path;

/** A shift somebody has finished, decision by decision as a plan says, without anybody waiting for it. */
final class FinishedShift {
    private static final long SEED = 7;

    private final ServerProcess server;
    private final RunId run;

    private FinishedShift(ServerProcess server, RunId run) {
        this.server = server;
        this.run = run;
    }

    /** Makes the browser's guest known, and plays while the server stands. */
    static FinishedShift of(ServerProcess server, Browser browser, String scenario, String plan) {
        var bundle = Library.open(Path.of("scenarios")).find(scenario).orElseThrow();
        browser.go(server.url("/")).click("#play-now").see("#start");
        server.stop();
        var run = PlayedByPlan.into(server.data(), bundle, plan, SEED);
        server.restart();
        browser.go(server.url("/")).consoleErrors();
        return new FinishedShift(server, run);
    }

    /** Its debrief, with every other world tried. */
    Browser debrief(Browser browser) {
        return awaitWorlds(browser.go(server.url("/debrief/" + run)));
    }

    /** Waits until every other world was tried. */
    static Browser awaitWorlds(Browser browser) {
        return browser.read("#helped .progress", "tried.");
    }

    RunId run() {
        return run;
    }

    static void unfold(Browser browser, String css) {
        browser.driver()
                .executeScript("document.querySelectorAll(arguments[0]).forEach((d) => { d.open = true; })", css);
    }
}
