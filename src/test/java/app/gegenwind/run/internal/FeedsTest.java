package app.gegenwind.run.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.gegenwind.run.RunClock;
import app.gegenwind.run.RunClock.Hands;
import app.gegenwind.run.RunId;
import app.gegenwind.run.RunNews;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private final RunId run = new RunId(UUID.randomUUID());
    private final ArrayDeque<Runnable> threads = new ArrayDeque<>();
    private final Feeds feeds = new Feeds(threads::add);
    private final List<Integer> heard = new ArrayList<>();

    @Test
    void tellsInOrderOneAtATime() {
        feeds.add(run, news -> heard.add(news.position()));
        List.of(1, 2, 3).forEach(this::post);

        assertThat(heard).isEmpty();
        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(heard).containsExactly(1, 2, 3);
        post(4);
        threads.remove().run();
        assertThat(heard).containsExactly(1, 2, 3, 4);
    }

    @Test
    void goesOnWhenAListenerFails() {
        feeds.add(run, news -> {
            throw new IllegalStateException("a page in trouble");
        });
        feeds.add(run, news -> heard.add(news.position()));
        post(1);
        post(2);
        threads.forEach(Runnable::run);

        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void tellsOnlyThoseOfTheRun() {
        feeds.add(new RunId(UUID.randomUUID()), news -> heard.add(news.position()));
        post(1);

        assertThat(threads).isEmpty();
    }

    private void post(int position) {
        feeds.post(new RunNews(run, position, List.of(), new RunClock(0, Hands.RUNNING, 100, 24)));
    }
}
