package app.gegenwind.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps the children of a container in step with a list. A child lives as long as its key is in the list, so that focus and scroll position
 * stay where they are; the container holds nothing else.
 */
public final class Rows<T, C extends Component> {
    private final HasComponents container;
    private final Function<T, Object> key;
    private final Supplier<C> create;
    private final BiConsumer<C, T> show;
    private final Map<Object, C> children = new LinkedHashMap<>();

    public Rows(HasComponents container, Function<T, Object> key, Supplier<C> create, BiConsumer<C, T> show) {
        this.container = container;
        this.key = key;
        this.create = create;
        this.show = show;
    }

    public void show(List<T> items) {
        Set<Object> wanted = new HashSet<>();
        items.forEach(i -> wanted.add(key.apply(i)));
        children.entrySet().removeIf(e -> {
            boolean gone = !wanted.contains(e.getKey());
            if (gone) {
                e.getValue().removeFromParent();
            }
            return gone;
        });
        for (int i = 0; i < items.size(); i++) {
            C child = children.computeIfAbsent(key.apply(items.get(i)), _ -> create.get());
            place(child, i);
            show.accept(child, items.get(i));
        }
    }

    /** The child that shows the item of that key. */
    public Optional<C> find(Object wanted) {
        return Optional.ofNullable(children.get(wanted));
    }

    /** The children there are, in no particular order. */
    public Stream<C> all() {
        return children.values().stream();
    }

    private void place(C child, int index) {
        var parent = container.getElement();
        if (index >= parent.getChildCount() || !parent.getChild(index).equals(child.getElement())) {
            container.addComponentAtIndex(index, child);
        }
    }
}
