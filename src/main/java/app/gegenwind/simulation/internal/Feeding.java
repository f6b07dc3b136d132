package app.gegenwind.simulation.internal;

import app.gegenwind.simulation.Situation;
import app.gegenwind.simulation.Situation.Feeds;
import java.util.List;
import java.util.OptionalLong;

/** A picture of the brand's own posts as they stand. */
final class Feeding {
    private final Scene scene;
    private final Reaching reaching;
    private final Workshop workshop;

    Feeding(Scene scene, Reaching reaching, Workshop workshop) {
        this.scene = scene;
        this.reaching = reaching;
        this.workshop = workshop;
    }

    Feeds feeds() {
        return new Feeds(scene.own.values().stream().map(this::own).toList(), reaching.followers(), workshop.spent());
    }

    private Situation.Own own(Own own) {
        Long published = scene.published.get(own.post.id());
        return new Situation.Own(
                own.post.id(),
                own.status,
                time(own.slot),
                time(own.due),
                own.dress,
                published == null ? OptionalLong.empty() : OptionalLong.of(published),
                own.trouble,
                List.copyOf(own.readings));
    }

    private static OptionalLong time(long millis) {
        return millis == Own.NONE ? OptionalLong.empty() : OptionalLong.of(millis);
    }
}
