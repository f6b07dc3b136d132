package app.gegenwind.ui.debrief;

import app.gegenwind.scenario.Bundle;
import app.gegenwind.scenario.plan.Decision;
import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.ui.shell.Times;
import app.gegenwind.ui.shell.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** What was done about own posts, in words. */
record ToldPosts(Bundle bundle, Words words) {
    private static final int SHORT = 60;

    Optional<OwnPost> find(String id) {
        return Optional.ofNullable(bundle.scenario().cast().posts().get(id));
    }

    /** How a post begins. */
    String title(String id) {
        return find(id).map(post -> StringUtils.abbreviate(words.of(post.says()).replace('\n', ' '), "…", SHORT))
                .orElse(id);
    }

    /** @param tense {@code did} or {@code do} */
    String done(String tense, Decision.OfPost decision) {
        String post = title(decision.post());
        return switch (decision) {
            case Decision.StopPost _ -> words.of(tense + ".stop-post", post);
            case Decision.Unschedule _ -> words.of(tense + ".unschedule", post);
            case Decision.Compose _ -> words.of(tense + ".compose", post);
            case Decision.Submit _ -> words.of(tense + ".submit", post);
            case Decision.Schedule s -> words.of(tense + ".schedule", post, day(s.slot()));
            case Decision.Engage _ -> words.of(tense + ".engage", post);
        };
    }

    private String day(long at) {
        return new Times(bundle.scenario().clock(), words).day(at);
    }

    /** The words a post was given; of other decisions nothing. */
    String text(Decision decision) {
        return decision instanceof Decision.Compose c
                ? find(c.post()).map(post -> text(post, c)).orElse("")
                : "";
    }

    private String text(OwnPost post, Decision.Compose c) {
        return post.text(words.language(), c.wording(), c.hashtags());
    }

    /** What the chosen lines teach. */
    String teaches(Decision decision) {
        return decision instanceof Decision.Compose c
                ? find(c.post()).stream()
                        .flatMap(post -> post.lines(c.wording()).stream())
                        .map(line -> words.of(line.teaches()))
                        .filter(StringUtils::isNotEmpty)
                        .collect(Collectors.joining(" "))
                : "";
    }
}
