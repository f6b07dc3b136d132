package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Format;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Mark;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Text;
import app.gegenwind.scenario.vocabulary.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A post of the brand.
 *
 * @param start how far it has come when the scenario begins
 * @param says its words without an opening and a closing line
 * @param making what making it offers and asks for
 */
public record OwnPost(
        String id, Platform platform, Start start, String topic, Format format, Tone tone, Text says, Making making) {

    /** How far a post has come when the scenario begins. Times in simulated ms. */
    public sealed interface Start {
        /** Out since then; never after 0. */
        record Published(long at) implements Start {}

        /** Approved and on the calendar; after 0. */
        record Scheduled(long at) implements Start {}

        /** Approved, without a slot. */
        record Approved() implements Start {}

        /** Its words exist. */
        record Draft() implements Start {}

        /** Must be produced first. */
        record Idea() implements Start {}
    }

    /**
     * What making a post offers and asks for.
     *
     * @param openings first lines to choose from by id, the first is the default; may be empty
     * @param closings last lines, likewise
     * @param hashtags on offer, without the sign
     * @param alt what stands for its picture, or begins its captions
     */
    public record Making(
            Map<String, Variant> openings,
            Map<String, Variant> closings,
            List<String> hashtags,
            Text alt,
            Duties duties,
            Costs costs,
            Optional<Approval> approval) {}

    /**
     * A line to choose.
     *
     * @param draws percent of the average interest
     * @param teaches what the debrief says about it; may be empty
     */
    public record Variant(String id, Text says, int draws, Text teaches) {}

    /**
     * What a post owes.
     *
     * @param paid a partner paid for it
     * @param ai it shows what was made by AI and looks real
     * @param rights facts that must be known before it may go out
     * @param lacks marks it needs and does not carry when the scenario begins
     */
    public record Duties(boolean paid, boolean ai, List<String> rights, List<Mark> lacks) {}

    /** What producing it takes: the trainee's time (ms) and money. */
    public record Costs(long work, int euros) {}

    /** Who has to approve it, a colleague's id, and how long they take (ms). */
    public record Approval(String by, long takes) {}

    public boolean isScheduled() {
        return start instanceof Start.Scheduled;
    }

    /** When it went out, if that was before the scenario. */
    public OptionalLong published() {
        return start instanceof Start.Published(long at) ? OptionalLong.of(at) : OptionalLong.empty();
    }

    /** When it goes out if nobody changes that; empty for one without a slot. */
    public OptionalLong slot() {
        return start instanceof Start.Scheduled(long at) ? OptionalLong.of(at) : OptionalLong.empty();
    }

    /** The marks it must not go out without. */
    public List<Mark> needs() {
        List<Mark> needs = new ArrayList<>(format.opensTo().stream().toList());
        if (making.duties().paid()) {
            needs.add(Mark.ADVERTISING);
        }
        if (making.duties().ai()) {
            needs.add(Mark.AI);
        }
        return List.copyOf(needs);
    }

    /** The marks it carries when the scenario begins: what somebody else has finished has all it needs but what it lacks. */
    public List<Mark> carries() {
        return switch (start) {
            case Start.Published _, Start.Scheduled _, Start.Approved _ ->
                needs().stream()
                        .filter(mark -> !making.duties().lacks().contains(mark))
                        .toList();
            case Start.Draft _, Start.Idea _ -> List.of();
        };
    }

    /** Its words: the opening and the closing line that were chosen, or else the first, around the body; then the hashtags. */
    public String text(Language language, List<String> wording, List<String> hashtags) {
        Stream<Text> lines = Stream.of(
                        chosen(making.openings(), wording).map(Variant::says),
                        Optional.of(says),
                        chosen(making.closings(), wording).map(Variant::says))
                .flatMap(Optional::stream);
        Stream<String> tags = hashtags.isEmpty()
                ? Stream.empty()
                : Stream.of(hashtags.stream().map(tag -> "#" + tag).collect(Collectors.joining(" ")));
        return Stream.concat(lines.map(line -> line.in(language)), tags).collect(Collectors.joining("\n\n"));
    }

    /** The lines that stand in it if those were chosen. */
    public List<Variant> lines(List<String> wording) {
        return Stream.of(chosen(making.openings(), wording), chosen(making.closings(), wording))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Variant> chosen(Map<String, Variant> lines, List<String> wording) {
        return wording.stream()
                .filter(lines::containsKey)
                .findFirst()
                .map(lines::get)
                .or(() -> lines.values().stream().findFirst());
    }

    /** The line of that id, opening or closing. */
    public Optional<Variant> variant(String id) {
        return Optional.ofNullable(making.openings().get(id))
                .or(() -> Optional.ofNullable(making.closings().get(id)));
    }
}
