package app.gegenwind.ui.shell;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke on our side: the log has the details, the page the way out. */
@ParentLayout(Frame.class)
public class FailureView extends Page implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);
    private final Dead dead = new Dead();

    public FailureView() {
        setId("failure");
        add(dead);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page {} failed.", event.getLocation().getPath(), parameter.getCaughtException());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var words = Words.of(event.getLocale());
        dead.show(words, "failure");
        title(words.of("failure.title"));
    }
}
