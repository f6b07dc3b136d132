package app.gegenwind.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.simulation.Event;
import app.gegenwind.simulation.PlanPlay.Played;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a week among specialists teaches, over fifty seeds. */
class B2bLaunchTest {
    private static final int SEEDS = 50;
    private static final Bundle LAUNCH = Shipped.scenario("b2b-launch");

    @Test
    void nothingInItIsDoubtful() {
        assertThat(Shipped.LIBRARY.findings())
                .noneMatch(finding -> finding.toString().contains("b2b-launch"));
    }

    @Test
    void anExpertWhoIsToldSheIsRightIsContent() {
        assertThat(plays(Bundle.MODEL))
                .allMatch(played -> events(played)
                        .anyMatch(e ->
                                e instanceof Event.Resolved r && r.incident().equals("weller")));
    }

    @Test
    void whoArguesWithTheExpertStandsWorseThanWhoPublishesNothing() {
        assertThat(damage("defender")).isGreaterThan(2 * damage(Bundle.SILENCE));
    }

    @Test
    void superlativesOnFridayEveningReachHardlyAnybody() {
        assertThat(LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> share("marketing-speak", seed)))
                .allMatch(share -> share < 0.2);
    }

    @Test
    void theClimateClaimBringsItsCriticUnlessItIsTakenOffTheCalendar() {
        assertThat(plays(Bundle.SILENCE)).allMatch(played -> opens(played, "climate-neutral"));
        assertThat(plays(Bundle.MODEL)).noneMatch(played -> opens(played, "climate-neutral"));
    }

    private static boolean opens(Played played, String incident) {
        return events(played)
                .anyMatch(
                        e -> e instanceof Event.IncidentOpened o && o.incident().equals(incident));
    }

    private static Stream<Event> events(Played played) {
        return played.run().transcript().events().stream();
    }

    private static Stream<Played> plays(String plan) {
        return LongStream.rangeClosed(1, SEEDS).mapToObj(seed -> Shipped.play(LAUNCH, plan, seed));
    }

    private static double share(String plan, long seed) {
        Debrief debrief =
                Debrief.of(LAUNCH, seed, Shipped.play(LAUNCH, plan, seed).decisions());
        return debrief.gain().orElseThrow().share().orElseThrow();
    }

    /** The median, in thousandths of a point. */
    private static long damage(String plan) {
        return plays(plan)
                .map(played -> played.run().damage().total())
                .sorted()
                .skip(SEEDS / 2)
                .findFirst()
                .orElseThrow();
    }
}
