package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.OwnPost.Variant;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Situation.PostStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One post, to be read, worded and sent on its way.
 *
 * @param where platform and format
 * @param says what its state means and what comes next; may be empty
 * @param choices openings and closings, where there is more than one
 * @param terms what it takes: time, money, approval, slot
 * @param figures its numbers last read; empty unless it is out
 * @param read when they were read; may be empty
 * @param hint what saving would bring with it; may be empty
 */
record EditorScreen(
        String post,
        Platform platform,
        String where,
        Progress progress,
        String state,
        String says,
        Preview preview,
        List<Choices> choices,
        Tags tags,
        Marks marks,
        List<Term> terms,
        List<Term> figures,
        String read,
        String hint,
        List<Act> acts) {

    /** @param count how long it is and may be; {@code over} it is too long */
    record Preview(String brand, String text, String count, boolean over) {}

    record Choices(String kind, String title, List<Choice> lines) {}

    record Choice(String line, String says, boolean on, boolean open) {}

    /** @param note how many are chosen and allowed */
    record Tags(String title, List<Tag> tags, String note, boolean over) {}

    record Tag(String tag, boolean on, boolean open) {}

    record Marks(String title, List<MarkBox> boxes) {}

    /** @param words what the mark says: the alternative text, or how the captions begin; may be empty */
    record MarkBox(Mark mark, String label, String words, boolean on, boolean open) {}

    record Term(String name, String value) {}

    record Act(Kind kind, String label, boolean primary) {
        enum Kind {
            PRODUCE,
            SAVE,
            SUBMIT,
            SCHEDULE,
            ENGAGE,
            UNSCHEDULE,
            STOP
        }
    }

    static EditorScreen of(Planning planning, CalendarLook look, String id) {
        Own own = planning.own(id);
        OwnPost post = planning.post(id);
        Dressing dressing = Dressing.of(planning, look, id);
        boolean open = Progress.isOpen(own) && own.status() != PostStatus.IN_APPROVAL && !planning.over();
        Progress progress = Progress.of(planning, own);
        var acts = new Acts(planning, own, dressing);
        return new EditorScreen(
                id,
                post.platform(),
                planning.facts(post).name() + " · " + planning.words().of("format", post.format()),
                progress,
                planning.words().of("progress." + progress.key()),
                new StateWords(planning).of(own, progress),
                preview(planning, dressing, Progress.isOpen(own)),
                choices(planning, dressing, open),
                tags(planning, dressing, open),
                marks(planning, dressing, own, open),
                Terms.of(planning, own),
                Terms.figures(planning, own),
                Terms.read(planning, own),
                acts.hint(),
                acts.all());
    }

    private static Preview preview(Planning planning, Dressing dressing, boolean asked) {
        OwnPost post = dressing.post();
        String text = post.text(
                planning.words().language(),
                dressing.dress().wording(),
                dressing.dress().hashtags());
        int most = planning.facts(post).limits().post();
        int length = planning.facts(post).length(text);
        return new Preview(
                planning.bundle().scenario().brand().name(),
                text,
                most == 0 || !asked ? "" : planning.words().of("editor.count", length, most),
                most > 0 && length > most);
    }

    private static List<Choices> choices(Planning planning, Dressing dressing, boolean open) {
        List<Choices> choices = new ArrayList<>();
        lines(planning, "opening", dressing.post().making().openings(), dressing, open, choices);
        lines(planning, "closing", dressing.post().making().closings(), dressing, open, choices);
        return choices;
    }

    private static void lines(
            Planning planning,
            String kind,
            Map<String, Variant> lines,
            Dressing dressing,
            boolean open,
            List<Choices> into) {
        if (lines.size() > 1) {
            List<Choice> offered = lines.values().stream()
                    .map(line -> new Choice(
                            line.id(),
                            planning.words().of(line.says()),
                            dressing.dress().wording().contains(line.id()),
                            open))
                    .toList();
            into.add(new Choices(kind, planning.words().of("editor." + kind), offered));
        }
    }

    private static Tags tags(Planning planning, Dressing dressing, boolean open) {
        List<Tag> tags = dressing.post().making().hashtags().stream()
                .map(tag -> new Tag(tag, dressing.dress().hashtags().contains(tag), open))
                .toList();
        int chosen = dressing.dress().hashtags().size();
        int most = planning.facts(dressing.post()).limits().hashtags();
        String note = most > 0
                ? planning.words().of("editor.tags-of", chosen, most)
                : planning.words().of("editor.tags-chosen", chosen);
        return new Tags(planning.words().of("editor.tags"), tags, note, most > 0 && chosen > most);
    }

    /** What can be put on it: how it opens to everybody, and the labels any post may need; of one that is out, what it carries. */
    private static Marks marks(Planning planning, Dressing dressing, Own own, boolean open) {
        boolean settled = !Progress.isOpen(own);
        OwnPost post = dressing.post();
        Stream<Mark> labels = Stream.of(Mark.ADVERTISING, Mark.AI);
        List<MarkBox> boxes = Stream.concat(post.format().opensTo().stream(), labels)
                .map(mark -> mark(planning, dressing, mark, open))
                .filter(box -> !settled || box.on())
                .toList();
        return new Marks(planning.words().of(settled ? "editor.marks-out" : "editor.marks"), boxes);
    }

    private static MarkBox mark(Planning planning, Dressing dressing, Mark mark, boolean open) {
        OwnPost post = dressing.post();
        boolean described = post.format().opensTo().filter(mark::equals).isPresent();
        return new MarkBox(
                mark,
                planning.words().of("carries", mark),
                described ? planning.words().of(post.making().alt()) : "",
                dressing.dress().marks().contains(mark),
                open);
    }
}
