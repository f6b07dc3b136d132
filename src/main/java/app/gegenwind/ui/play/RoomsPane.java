package app.gegenwind.ui.play;

import app.gegenwind.ui.play.Selection.Room;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Rows;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Leads from room to room, and says where something waits. */
class RoomsPane extends Nav {
    private final Consumer<Room> turn;
    private final Rows<Door, DoorButton> doors = new Rows<>(this, Door::room, DoorButton::new, DoorButton::show);

    RoomsPane(Consumer<Room> turn) {
        this.turn = turn;
        setId("rooms");
        addClassName("rooms");
    }

    void label(Words words) {
        setAriaLabel(words.of("rooms"));
    }

    void show(List<Door> screen) {
        doors.show(screen);
        setVisible(!screen.isEmpty());
    }

    private final class DoorButton extends NativeButton {
        private final Span icon = Bits.icon("room");
        private final Span name = Bits.text("name");
        private final Span waiting = Bits.text("count new");
        private Room room = Room.DESK;

        DoorButton() {
            addClassName("door");
            add(icon, name, waiting);
            addClickListener(_ -> turn.accept(room));
        }

        void show(Door door) {
            room = door.room();
            setId("room-" + Refusals.key(room));
            icon.setClassName("icon icon-room-" + Refusals.key(room));
            name.setText(door.name());
            waiting.setText("" + door.waiting());
            waiting.setVisible(door.waiting() > 0);
            setAriaLabel(door.label());
            getElement().setAttribute("aria-current", door.on() ? "page" : "false");
        }
    }
}
