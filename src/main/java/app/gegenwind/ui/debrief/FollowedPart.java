package app.gegenwind.ui.debrief;

import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.Component;

/** How many comments one thing brought; opened, which ones. */
final class FollowedPart {
    private FollowedPart() {}

    static Component of(Followed followed, Story story) {
        if (!followed.note().isEmpty()) {
            return Bits.box("followed", Bits.text("count", followed.count()), Bits.text("soft", followed.note()));
        }
        return followed.comments().isEmpty()
                ? Bits.text("soft followed-none", followed.count())
                : new Fold("followed", followed.count(), () -> CommentList.explained(story, followed.comments()));
    }
}
