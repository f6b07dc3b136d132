package app.gegenwind.scenario.internal.check;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.scenario.vocabulary.Mark;
import java.util.List;
import java.util.Optional;

/** Marks a post is said to lack although it would not carry them anyway. */
final class Lacking implements Check {
    @Override
    public void check(Draft draft) {
        if (draft.isBroken(draft.places())) {
            return;
        }
        draft.scenario().cast().posts().values().forEach(post -> check(draft, post));
    }

    private static void check(Draft draft, OwnPost post) {
        List<Mark> lacks = post.making().duties().lacks();
        for (int i = 0; i < lacks.size(); i++) {
            var at = draft.places().value("posts", post.id(), "lacks", i);
            String mark = lacks.get(i).id();
            whyNot(post, lacks.get(i))
                    .ifPresent(reason -> draft.report(Diagnostic.CANNOT_LACK, at, post.id(), mark, reason));
        }
    }

    private static Optional<String> whyNot(OwnPost post, Mark mark) {
        if (!post.needs().contains(mark)) {
            return Optional.of("nothing asks for it");
        }
        return switch (post.start()) {
            case OwnPost.Start.Draft _, OwnPost.Start.Idea _ -> Optional.of("nobody has finished it yet");
            case OwnPost.Start.Approved _, OwnPost.Start.Scheduled _, OwnPost.Start.Published _ -> Optional.empty();
        };
    }
}
