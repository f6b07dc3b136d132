package app.gegenwind.scenario.internal;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.script.Scenario;
import java.util.ArrayList;
import java.util.List;

/** A plan in which every line can be read and most are nonsense: any reply to anything at any time. */
record RandomPlan(Scenario scenario, Rolls dice) {
    private static final int MOST_LINES = 60;
    private static final String[] TOOLS = {
        "hide",
        "delete",
        "report",
        "pin",
        "restrict",
        "block",
        "limit",
        "hold-comments",
        "evidence-first",
        "ignore",
        "escalate"
    };

    String text() {
        List<String> lines = new ArrayList<>();
        long at = 0;
        for (int left = 1 + dice.below(MOST_LINES); left > 0; left--) {
            at = Math.min(scenario.lasts() / 60_000 - 1, at + dice.below(dice.once(4) ? 60 : 4));
            lines.add("  - " + line("at " + clock(at)));
        }
        return "format: 1\ndecisions:\n" + String.join("\n", lines) + "\n";
    }

    private String line(String now) {
        Incident incident = any(scenario.cast().incidents().values());
        return switch (dice.below(8)) {
            case 0 -> incident.id() + " +" + dice.below(90) + "m: " + answer(incident);
            case 1 ->
                incident.id() + " private " + (1 + dice.below(3)) + " +" + dice.below(9) + "m: " + answer(incident);
            case 2 -> incident.id() + " resolved +" + dice.below(9) + "m: " + answer(incident);
            case 3 -> onFacts(now, incident);
            case 4 -> onPosts(now);
            default -> now + " " + incident.id() + ": " + answer(incident);
        };
    }

    private String answer(Incident incident) {
        List<String> replies = incident.allReplies().map(Reply::id).toList();
        return replies.isEmpty() || dice.once(3) ? dice.among(TOOLS) : dice.of(replies);
    }

    private String onFacts(String now, Incident incident) {
        List<String> facts = List.copyOf(scenario.cast().facts().keySet());
        if (facts.isEmpty()) {
            return now + " pause-queue";
        }
        String fact = dice.of(facts);
        return dice.once(2) ? now + " ask " + fact : fact + " +1m " + incident.id() + ": " + answer(incident);
    }

    private String onPosts(String now) {
        List<String> posts = List.copyOf(scenario.cast().posts().keySet());
        if (posts.isEmpty()) {
            return now + " resume-queue";
        }
        String post = dice.of(posts);
        String slot = clock(1 + dice.below((int) (scenario.lasts() / 60_000 - 1)));
        return now + " "
                + dice.among(
                        "pause-queue",
                        "resume-queue",
                        "stop-post " + post,
                        "compose " + post,
                        "submit " + post,
                        "unschedule " + post,
                        "engage " + post,
                        "schedule " + post + " " + slot,
                        "compose " + post + ": captions, ai");
    }

    private static String clock(long minutes) {
        return minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }

    private <T> T any(java.util.Collection<T> all) {
        return dice.of(List.copyOf(all));
    }
}
