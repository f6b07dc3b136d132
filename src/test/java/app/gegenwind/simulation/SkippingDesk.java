package app.gegenwind.simulation;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Somebody who skips, waits, answers, asks and leaves alone at random until the run is over. */
final class SkippingDesk {
    private static final long MINUTE = 60_000;

    final List<Timed> decisions = new ArrayList<>();
    final List<Leap> leaps = new ArrayList<>();
    final Simulation run;
    final long seed;
    private final Bundle bundle;
    private final Random random;

    /** One skip. {@code warned}: whether a deadline of somebody who waits, or of a promise, was so near as to call. */
    record Leap(long from, long to, Call call, boolean warned) {}

    SkippingDesk(Bundle bundle, long seed) {
        this.bundle = bundle;
        this.seed = seed;
        this.random = new Random(seed);
        this.run = Simulation.start(bundle, seed);
        while (!run.ended()) {
            turn();
        }
    }

    static long ahead(Bundle bundle) {
        return Math.max(10 * MINUTE, 25_000L * bundle.scenario().clock().pace());
    }

    private void turn() {
        switch (random.nextInt(5)) {
            case 0, 1 -> skip();
            case 2 -> run.advanceTo(run.now() + random.nextLong(8 * MINUTE));
            default -> decide();
        }
    }

    private void skip() {
        long from = run.now();
        Call call = run.skip().call();
        leaps.add(new Leap(from, run.now(), call, warns(call)));
    }

    private boolean warns(Call call) {
        return run.situation().threads().stream()
                .filter(thread -> thread.incident().equals(call.about()))
                .flatMap(this::deadlines)
                .anyMatch(deadline -> deadline - ahead(bundle) <= run.now() && run.now() < deadline);
    }

    private Stream<Long> deadlines(Situation.Thread thread) {
        long patience = bundle.scenario().incident(thread.incident()).nature().patience();
        return Stream.concat(
                thread.waitingSince().stream().mapToObj(since -> since + patience),
                thread.marks().promise().stream().boxed());
    }

    private void decide() {
        List<Decision> possible = run.situation().threads().stream()
                .flatMap(SkippingDesk::about)
                .filter(decision -> run.refusal(decision).isEmpty())
                .toList();
        if (!possible.isEmpty()) {
            Decision decision = possible.get(random.nextInt(possible.size()));
            decisions.add(new Timed(run.now(), decision));
            run.decide(run.now(), decision);
        }
    }

    private static Stream<Decision> about(Situation.Thread thread) {
        Stream<Decision> answers = Stream.concat(thread.offers().stream(), thread.privateOffers().stream())
                .map(offer -> new Decision.Answer(thread.incident(), offer.reply()));
        return Stream.concat(answers, Stream.of(new Decision.Ignore(thread.incident())));
    }
}
