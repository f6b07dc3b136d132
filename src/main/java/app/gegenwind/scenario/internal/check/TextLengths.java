package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.internal.yaml.Mark;
import app.gegenwind.scenario.script.Beat;
import app.gegenwind.scenario.script.Incident;
import app.gegenwind.scenario.script.Lines;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.script.Reply;
import app.gegenwind.scenario.table.PlatformFacts;
import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Platform;
import app.gegenwind.scenario.vocabulary.Stance;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts the platform would not take. */
final class TextLengths implements Check {
    /** What a text is on its platform; the words stand in messages. */
    private enum Form {
        POST("post"),
        COMMENT("comment"),
        MESSAGE("private message");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        int limit(PlatformFacts.Limits limits) {
            return switch (this) {
                case POST -> limits.post();
                case COMMENT -> limits.comment();
                case MESSAGE -> limits.message();
            };
        }
    }

    @Override
    public void check(Draft draft) {
        draft.incidents().forEach(incident -> check(draft, incident));
        draft.scenario()
                .cast()
                .posts()
                .forEach((id, post) -> check(
                        draft,
                        longest(post),
                        post.platform(),
                        Form.POST,
                        draft.places().value("posts", id, "says")));
        List<Beat> beats = draft.scenario().cast().beats();
        for (int i = 0; i < beats.size(); i++) {
            checkJoins(draft, beats.get(i), i);
        }
    }

    /** A post with the longest lines it offers. */
    private static Text longest(OwnPost post) {
        return new Text(longest(post, Language.DE), longest(post, Language.EN));
    }

    private static String longest(OwnPost post, Language language) {
        List<String> lines = Stream.of(
                        post.making().openings().values(),
                        post.making().closings().values())
                .flatMap(offered -> offered.stream()
                        .max(Comparator.comparingInt(
                                line -> line.says().in(language).length()))
                        .map(OwnPost.Variant::id)
                        .stream())
                .toList();
        return post.text(language, lines, List.of());
    }

    private static void check(Draft draft, Incident incident) {
        Form first = switch (incident.place()) {
            case Incident.Place.UnderPost under -> Form.COMMENT;
            case Incident.Place.Mention mention -> Form.POST;
            case Incident.Place.Review review -> Form.POST;
            case Incident.Place.DirectMessage message -> Form.MESSAGE;
        };
        Form reply = incident.isPrivate() ? Form.MESSAGE : Form.COMMENT;
        Platform on = incident.platform();
        String id = incident.id();
        check(draft, incident.says(), on, first, draft.places().value("incidents", id, "says"));
        check(draft, incident.thanks(), on, reply, draft.places().value("incidents", id, "thanks"));
        checkReplies(draft, incident.answers().replies(), on, reply, "incidents", id);
        List<Incident.PrivateStep> steps = incident.answers().steps();
        for (int i = 0; i < steps.size(); i++) {
            Mark they = draft.places().value("incidents", id, "private", i, "they");
            check(draft, steps.get(i).they(), on, Form.MESSAGE, they);
            checkReplies(draft, steps.get(i).replies(), on, Form.MESSAGE, "incidents", id, "private", i);
        }
        incident.spread().ifPresent(spread -> checkLines(draft, spread.lines(), on));
    }

    private static void checkReplies(Draft draft, Map<String, Reply> replies, Platform on, Form form, Object... path) {
        replies.forEach((id, reply) -> {
            check(draft, reply.says(), on, form, draft.places().value(Path.of(path, "replies", id, "says")));
            check(draft, reply.then(), on, form, draft.places().value(Path.of(path, "replies", id, "then")));
        });
    }

    private static void checkLines(Draft draft, String pool, Platform on) {
        Lines lines = draft.scenario().cast().lines().get(pool);
        Places places = draft.lines().get(pool);
        if (lines == null || places == null) {
            return;
        }
        for (Stance stance : Stance.values()) {
            for (Lines.Mood mood : Lines.Mood.values()) {
                List<Text> texts = lines.of(stance, mood);
                for (int i = 0; i < texts.size(); i++) {
                    Mark at = places.value(stance.id(), mood.id(), i);
                    check(draft, texts.get(i), on, Form.COMMENT, at);
                }
            }
        }
    }

    private static void checkJoins(Draft draft, Beat beat, int position) {
        for (Beat.Action action : beat.actions()) {
            if (action instanceof Beat.Action.Join join) {
                Incident incident = draft.scenario().cast().incidents().get(join.incident());
                Mark at = draft.places().value("beats", position, "join", "says");
                if (incident != null) {
                    check(draft, join.says(), incident.platform(), Form.COMMENT, at);
                }
            }
        }
    }

    private static void check(Draft draft, Text text, Platform on, Form form, Mark at) {
        draft.facts(on).ifPresent(facts -> check(draft, text, facts, form, at));
    }

    private static void check(Draft draft, Text text, PlatformFacts facts, Form form, Mark at) {
        int limit = form.limit(facts.limits());
        for (Language language : Language.values()) {
            int length = limit == 0 ? 0 : facts.length(text.in(language));
            if (length > limit) {
                draft.report(Diagnostic.TEXT_TOO_LONG, at, length, language.code(), facts.name(), limit, form.word);
            }
        }
    }
}
