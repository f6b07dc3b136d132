package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Incident.Place;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Channel;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation.Thread;
import java.util.List;
import java.util.Optional;

/**
 * The thread that is open.
 *
 * @param where what it hangs under
 * @param fold label of the button that folds the crowd away; empty when there is little to fold
 * @param earlier label of the button that brings earlier comments back; empty when all are there
 * @param fresh label of the pill that lets new messages in; empty when there are none
 * @param empty what to do when no thread is open; empty otherwise
 */
record ThreadScreen(
        String incident,
        Channel channel,
        Optional<Platform> platform,
        String platformName,
        String where,
        List<Line> lines,
        String fold,
        String earlier,
        String fresh,
        String empty) {

    private static final int FOLDABLE = 3;

    static ThreadScreen of(Desk desk) {
        return desk.thread(desk.selection().incident())
                .map(t -> of(desk, desk.incident(t.incident()), t))
                .orElseGet(() -> new ThreadScreen(
                        "", Channel.PUBLIC, Optional.empty(), "", "", List.of(), "", "", "", empty(desk)));
    }

    private static String empty(Desk desk) {
        String open = desk.selection().incident();
        if (!open.isEmpty()) {
            return desk.words()
                    .of(
                            "thread.not-yet",
                            Speaker.author(desk, desk.incident(open)).name());
        }
        return desk.words().of(desk.over() ? "thread.empty-over" : "thread.empty");
    }

    private static ThreadScreen of(Desk desk, Incident incident, Thread thread) {
        Visible visible = Visible.of(desk, incident, thread);
        Channel side = desk.looksAt(incident);
        return new ThreadScreen(
                incident.id(),
                side,
                Optional.of(incident.platform()),
                desk.facts(incident).name(),
                where(desk, incident),
                Lines.in(desk, incident, thread).of(visible.messages()),
                fold(desk, incident, visible.crowd()),
                earlier(desk, visible.earlier()),
                fresh(desk, side, visible.fresh()),
                "");
    }

    private static String fold(Desk desk, Incident incident, int crowd) {
        boolean folded = desk.selection().reading(incident.id()).folded();
        return crowd < FOLDABLE ? "" : desk.words().of(folded ? "thread.unfold" : "thread.fold", crowd);
    }

    private static String earlier(Desk desk, int count) {
        if (count == 0) {
            return "";
        }
        return count <= Visible.FURTHER
                ? desk.words().of("thread.earlier-all", count)
                : desk.words().of("thread.earlier", Visible.FURTHER, count);
    }

    private static String fresh(Desk desk, Channel side, int count) {
        String what = side == Channel.PUBLIC ? "thread.fresh" : "thread.fresh-private";
        return count == 0 ? "" : desk.words().of(what, count);
    }

    private static String where(Desk desk, Incident incident) {
        return switch (incident.place()) {
            case Place.UnderPost under -> desk.words().of("place.post", quoted(desk, under.post()));
            case Place.Mention _ -> desk.words().of("place.mention");
            case Place.Review _ -> desk.words().of("place.review");
            case Place.DirectMessage _ -> desk.words().of("place.direct");
        };
    }

    private static String quoted(Desk desk, String post) {
        OwnPost own = desk.scenario().cast().posts().get(post);
        return desk.words().of(own.says());
    }
}
