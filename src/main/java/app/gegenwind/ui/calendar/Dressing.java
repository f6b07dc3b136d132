package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.OwnPost.Variant;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.simulation.Dress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a post would be dressed: what stands there, and what was changed and is not saved yet.
 *
 * @param dress every line named, hashtags in the order on offer, marks in theirs
 * @param changed whether it differs from what is saved
 */
record Dressing(OwnPost post, Dress dress, boolean changed) {

    static Dressing of(Planning planning, CalendarLook look, String id) {
        OwnPost post = planning.post(id);
        Dress saved = whole(post, planning.own(id).dress());
        Dress dress = look.isOn(id) ? look.changed().map(d -> whole(post, d)).orElse(saved) : saved;
        return new Dressing(post, dress, !dress.equals(saved));
    }

    private static Dress whole(OwnPost post, Dress dress) {
        return new Dress(
                post.lines(dress.wording()).stream().map(Variant::id).toList(),
                post.making().hashtags().stream()
                        .filter(dress.hashtags()::contains)
                        .toList(),
                Arrays.stream(Mark.values()).filter(dress.marks()::contains).toList());
    }

    /** The other lines stay; of an opening or a closing line there is one. */
    Dress choosing(String line) {
        boolean opening = post.making().openings().containsKey(line);
        List<String> kept = dress.wording().stream()
                .filter(other -> opening != post.making().openings().containsKey(other))
                .toList();
        return new Dress(Stream.concat(kept.stream(), Stream.of(line)).toList(), dress.hashtags(), dress.marks());
    }

    Dress turning(String hashtag) {
        return new Dress(dress.wording(), turned(dress.hashtags(), hashtag), dress.marks());
    }

    Dress turning(Mark mark) {
        return new Dress(dress.wording(), dress.hashtags(), turned(dress.marks(), mark));
    }

    private static <T> List<T> turned(List<T> list, T thing) {
        List<T> changed = new ArrayList<>(list);
        if (!changed.remove(thing)) {
            changed.add(thing);
        }
        return List.copyOf(changed);
    }

    Decision compose() {
        return new Decision.Compose(post.id(), dress.wording(), dress.hashtags(), dress.marks());
    }
}
