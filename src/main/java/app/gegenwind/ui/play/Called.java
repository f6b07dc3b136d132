package app.gegenwind.ui.play;

import app.gegenwind.run.Decided;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Beat.Action;
import app.gegenwind.simulation.Call;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how long it was quiet and what ended it. */
record Called(Desk desk) {

    String after(Decided.Skipped skipped) {
        return skipped.passed() < 60_000
                ? says(skipped.call())
                : desk.words().of("skip.passed", desk.words().duration(skipped.passed()), says(skipped.call()));
    }

    private String says(Call call) {
        String about = call.about();
        return switch (call.reason()) {
            case INCIDENT -> said(call, author(about), platform(about));
            case AUTHOR, PRIVATE, PERSON, CROWD, SCREENSHOT, SPILL -> said(call, author(about));
            case PATIENCE_ENDS, PATIENCE_LOST, PROMISE_DUE, PROMISE_BROKEN -> said(call, author(about));
            case MEDIA -> said(call, outlet(about));
            case WIND -> wind(call);
            case TEAM ->
                colleague(about)
                        .map(name -> said(call, name))
                        .orElseGet(() -> desk.words().of("call.hint"));
            case FACT -> said(call, desk.words().of(desk.scenario().fact(about).title()));
            case POST_MADE, POST_APPROVED, POST_RETURNED, POST_UNREADY, POST_OUT, POST_HELD, POST_NOTICED ->
                said(
                        call,
                        desk.bundle()
                                .facts(desk.scenario().post(about).platform())
                                .name());
            case ENDED -> said(call);
        };
    }

    private String said(Call call, Object... arguments) {
        return desk.words().of("call." + Refusals.key(call.reason()), arguments);
    }

    private String wind(Call call) {
        int wind = desk.now().weather().byTopic().getOrDefault(call.about(), 0);
        return said(call, wind, desk.words().of("wind." + wind));
    }

    private String author(String incident) {
        return Speaker.author(desk, desk.incident(incident)).name();
    }

    private String platform(String incident) {
        return desk.facts(desk.incident(incident)).name();
    }

    private String outlet(String beat) {
        return actions(beat)
                .flatMap(action -> action instanceof Action.Report report ? Stream.of(report.outlet()) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    private Optional<String> colleague(String beat) {
        return actions(beat)
                .flatMap(action -> action instanceof Action.Team team ? Stream.of(team.from()) : Stream.empty())
                .map(id -> desk.brand().team().containsKey(id)
                        ? desk.brand().team().get(id).name()
                        : id)
                .findFirst();
    }

    private Stream<Action> actions(String id) {
        return desk.scenario().cast().beats().stream()
                .filter(beat -> beat.id().equals(id))
                .map(Beat::actions)
                .flatMap(actions -> actions.stream());
    }
}
