package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Change;
import app.gegenwind.assessment.Ending;
import app.gegenwind.assessment.Fork;
import app.gegenwind.ui.debrief.Tryout.Progress;
import app.gegenwind.ui.shell.Bits;
import app.gegenwind.ui.shell.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/** The other worlds of a run on its page: a place for each change, filled as they are tried. */
final class Worlds {
    private final Story story;
    private final Optional<Tryout> tryout;
    private final HelpPart help;
    private final Map<Object, WhatIfList> lists = new LinkedHashMap<>();
    private final Map<Object, WhatIfList.Folded> folded = new LinkedHashMap<>();
    private final Div elsewhere = Bits.box("elsewhere");
    private boolean listed;
    private int shown;

    /** @param tryout empty where the run cannot be played again; {@code refused} then says why */
    Worlds(Story story, Optional<Tryout> tryout, String refused) {
        this.story = story;
        this.tryout = tryout;
        help = new HelpPart(this, refused);
    }

    HelpPart help() {
        return help;
    }

    boolean canTry() {
        return tryout.isPresent();
    }

    Words words() {
        return story.told().words();
    }

    String word(String key, Object... arguments) {
        return words().of(key, arguments);
    }

    Choice choice(Change change) {
        return new Choices(story).of(change);
    }

    /** The place for what could have been done instead of a decision. */
    WhatIfList of(Decided decided) {
        var list = new WhatIfList(this);
        lists.put(decided.number(), list);
        decided.others().forEach(o -> list.add(choice(decided.number(), o)));
        return list;
    }

    private static Choice choice(long number, Decided.Other o) {
        return new Choice(new Change.Instead(number, o.answer()), "", "", o.says(), o.teaches(), o.model());
    }

    /** The place for what could have been done where nothing was; an incident's id, or {@code ""} for the desk. */
    Component of(String incident) {
        var list = new WhatIfList(this);
        var fold = new WhatIfList.Folded(this, list);
        lists.put(incident, list);
        folded.put(incident, fold);
        return fold;
    }

    /** The places of incidents nobody waits in. */
    Div elsewhere() {
        return elsewhere;
    }

    /** Shows what is known by now. */
    void refresh() {
        tryout.map(Tryout::progress).ifPresent(this::show);
    }

    private void show(Progress progress) {
        if (progress.begun() && !listed) {
            listed = true;
            progress.changes().forEach(this::list);
            lists.values().forEach(l -> l.only(new LinkedHashSet<>(progress.changes())));
        }
        progress.tried().subList(shown, progress.tried().size()).forEach(this::show);
        shown = progress.tried().size();
        help.show(progress);
    }

    private void list(Change change) {
        Object subject = Choices.subject(change);
        if (!lists.containsKey(subject)) {
            elsewhere.add(Bits.box("wait-line", Bits.text("name", name(subject)), of((String) subject)));
        }
        lists.get(subject).add(choice(change));
        Optional.ofNullable(folded.get(subject)).ifPresent(WhatIfList.Folded::offer);
    }

    private String name(Object subject) {
        return subject.equals("") ? word("waited.desk") : story.told().author((String) subject);
    }

    private void show(Tried tried) {
        Object subject = Choices.subject(tried.change());
        lists.get(subject).show(tried);
        Optional.ofNullable(folded.get(subject)).ifPresent(f -> f.show(tried));
    }

    /** Both worlds side by side; filled as soon as the other one has been played again. */
    Component look(Change change) {
        var place = Bits.box("world");
        place.setText(word("helped.begins"));
        var ui = UI.getCurrent();
        tryout.ifPresent(t -> t.look(change, (fork, yours) -> ui.access(() -> fill(place, fork, yours))));
        return place;
    }

    private void fill(Div place, Fork fork, Ending yours) {
        place.removeAll();
        place.add(WorldPart.of(OtherWorld.of(story, fork, yours), story));
    }
}
