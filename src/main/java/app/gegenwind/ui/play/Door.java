package app.gegenwind.ui.play;

import app.gegenwind.ui.calendar.Planning;
import app.gegenwind.ui.play.Selection.Pane;
import app.gegenwind.ui.play.Selection.Room;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one may turn to.
 *
 * @param waiting how much waits there for the trainee
 * @param label its name and what waits, for those who hear it
 */
record Door(Room room, String name, int waiting, String label, boolean on) {

    /** The rooms of this scenario; none where the desk is all there is. */
    static List<Door> of(Desk desk, int waiting) {
        List<Door> doors = new ArrayList<>();
        if (Planning.isAsked(desk.bundle())) {
            doors.add(door(desk, Room.DESK, waiting));
            doors.add(door(desk, Room.CALENDAR, troubles(desk)));
            doors.add(door(desk, Room.FIGURES, 0));
        }
        return doors;
    }

    /** Whether a phone has a tab for it. */
    static boolean leadsTo(List<Door> doors, Pane pane) {
        return pane.room() == Room.DESK || doors.stream().anyMatch(door -> door.room() == pane.room());
    }

    private static Door door(Desk desk, Room room, int waiting) {
        String name = desk.words().of("room." + Refusals.key(room));
        String label = waiting == 0 ? name : desk.words().of("room." + Refusals.key(room) + "-waiting", name, waiting);
        return new Door(room, name, waiting, label, desk.selection().pane().room() == room);
    }

    private static int troubles(Desk desk) {
        return (int) desk.now().feeds().posts().stream()
                .filter(own -> own.trouble().isPresent())
                .count();
    }
}
