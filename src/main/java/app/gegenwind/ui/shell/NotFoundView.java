package app.gegenwind.ui.shell;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;

/** No such page, no such run, or somebody else's run: the answer does not tell which. */
@ParentLayout(Frame.class)
public class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {
    private final Dead dead = new Dead();

    public NotFoundView() {
        setId("not-found");
        add(dead);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = Words.of(event.getLocale());
        dead.show(words, "notfound");
        title(words.of("notfound.title"));
    }
}
