package app.gegenwind.simulation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The messages of a thread, in the order they came. The crowd writes thousands and few are asked for, so the index is only made up when one is. */
final class Messages {
    private final List<Thread.Post> all = new ArrayList<>();
    private final Map<Long, Thread.Post> index = new LinkedHashMap<>();
    private int indexed;

    void add(Thread.Post post) {
        all.add(post);
    }

    List<Thread.Post> all() {
        return all;
    }

    /** The author's first; there must be one. */
    Thread.Post first() {
        return all.getFirst();
    }

    /** Null when there is none. */
    Thread.Post find(long id) {
        while (indexed < all.size()) {
            Thread.Post post = all.get(indexed++);
            index.put(post.id, post);
        }
        return index.get(id);
    }
}
