package app.gegenwind.ui.play;

import app.gegenwind.simulation.Situation.Thread;
import java.util.ArrayList;
import java.util.List;

/** What a screen reader is told politely between two moments of the desk: new messages always, the clock only at thresholds. */
final class News {
    private static final List<Long> MINUTES_LEFT = List.of(60L, 30L, 10L, 5L);

    private News() {}

    static String between(Desk before, Desk after) {
        List<String> news = new ArrayList<>();
        for (Thread thread : after.now().threads()) {
            int had = before.thread(thread.incident())
                    .map(t -> t.messages().size())
                    .orElse(0);
            if (had == 0) {
                var incident = after.incident(thread.incident());
                news.add(after.words()
                        .of(
                                "news.incident",
                                Speaker.author(after, incident).name(),
                                after.facts(incident).name()));
            } else if (after.selection().isOn(thread.incident())
                    && thread.messages().size() > had) {
                news.add(after.words().of("news.comments", thread.messages().size() - had));
            }
        }
        news.addAll(after.planning().news(before.planning()));
        int wind = after.now().weather().wind();
        if (wind != before.now().weather().wind()) {
            news.add(after.words().of("news.wind", wind, after.words().of("wind." + wind)));
        }
        MINUTES_LEFT.stream()
                .filter(m -> left(before) > m && left(after) <= m)
                .findFirst()
                .ifPresent(m -> news.add(after.words().of("news.left", m)));
        return String.join(". ", news);
    }

    private static long left(Desk desk) {
        return (desk.scenario().lasts() - desk.clock().now()) / 60_000;
    }
}
