package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.CrowdComment;
import app.gegenwind.ui.debrief.Story.Link;
import app.gegenwind.ui.shell.Bits;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Comments of the crowd, ten at a time: a storm has thousands. */
class CommentList extends Div {
    private static final int FIRST = 10;
    private static final int MORE = 50;

    private final Story story;
    private final List<CrowdComment> comments;
    private final boolean explained;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = Bits.button("", "quiet small more-comments", () -> show(MORE));
    private int shown;

    private CommentList(Story story, List<CrowdComment> comments, boolean explained) {
        this.story = story;
        this.comments = comments;
        this.explained = explained;
        addClassName("comments");
        add(list, more);
        show(FIRST);
    }

    /** Comments of the run itself; each can be asked why it was written. */
    static CommentList explained(Story story, List<CrowdComment> comments) {
        return new CommentList(story, comments, true);
    }

    /** Comments of another world. */
    static CommentList plain(Story story, List<CrowdComment> comments) {
        return new CommentList(story, comments, false);
    }

    private void show(int count) {
        int until = Math.min(comments.size(), shown + count);
        comments.subList(shown, until).forEach(c -> list.add(item(c)));
        shown = until;
        int left = comments.size() - shown;
        more.setText(story.told().words().of("comments.more", Math.min(MORE, left), left));
        more.setVisible(left > 0);
    }

    private ListItem item(CrowdComment c) {
        Comment comment = story.comment(c);
        var head = Bits.box("head", Bits.text("name", comment.author()), Bits.text("soft num", comment.time()));
        var item = new ListItem(head, Bits.text("text", comment.text()));
        item.addClassName("comment");
        if (explained) {
            head.add(why(c, comment, item));
        }
        return item;
    }

    private NativeButton why(CrowdComment c, Comment comment, ListItem item) {
        var why = Bits.button("", "quiet small why-button", () -> {});
        why.setText(story.told().words().of("why"));
        why.getElement().setAttribute("aria-expanded", "false");
        why.getElement()
                .setAttribute("aria-label", story.told().words().of("why.of", comment.author(), comment.time()));
        why.addClickListener(_ -> toggle(why, c, item));
        return why;
    }

    private void toggle(NativeButton why, CrowdComment c, ListItem item) {
        boolean open = "true".equals(why.getElement().getAttribute("aria-expanded"));
        why.getElement().setAttribute("aria-expanded", open ? "false" : "true");
        if (open) {
            item.getComponentAt(item.getComponentCount() - 1).removeFromParent();
        } else {
            item.add(chain(c));
        }
    }

    private OrderedList chain(CrowdComment c) {
        var chain = new OrderedList();
        chain.addClassName("chain");
        List<Link> links = story.why(c);
        for (int i = 0; i < links.size(); i++) {
            var step = new ListItem(Bits.text("because", links.get(i).because()));
            if (i > 0) {
                step.add(Bits.text("soft text", links.get(i).comment().text()));
            }
            chain.add(step);
        }
        return chain;
    }
}
