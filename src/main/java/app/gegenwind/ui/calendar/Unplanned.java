package app.gegenwind.ui.calendar;

import app.gegenwind.simulation.Situation.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Posts without a slot, beside the calendar: what was held first, then ideas, drafts, what is approved, what was stopped. */
record Unplanned(String title, List<Group> groups, String empty) {

    record Group(Kind kind, String title, List<Chip> chips) {}

    enum Kind {
        HELD,
        IDEAS,
        DRAFTS,
        APPROVED,
        STOPPED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(Progress progress) {
            return switch (progress) {
                case HELD -> HELD;
                case IDEA -> IDEAS;
                case IN_WORK, DRAFT, RETURNED, IN_APPROVAL -> DRAFTS;
                case APPROVED, SCHEDULED, STANDS, PUBLISHED -> APPROVED;
                case STOPPED -> STOPPED;
            };
        }
    }

    static Unplanned of(Planning planning, CalendarLook look) {
        List<Chip> chips = planning.posts().stream()
                .filter(own -> Planning.when(own).isEmpty())
                .filter(own -> CalendarScreen.shown(planning, look, own))
                .map((Own own) -> Chip.of(planning, own, look.isOn(own.post())))
                .toList();
        List<Group> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Chip> here = chips.stream()
                    .filter(chip -> Kind.of(chip.progress()) == kind)
                    .toList();
            if (!here.isEmpty()) {
                groups.add(new Group(kind, planning.words().of("unplanned." + kind.key()), here));
            }
        }
        return new Unplanned(
                planning.words().of("unplanned"),
                groups,
                groups.isEmpty() ? planning.words().of("unplanned.empty") : "");
    }
}
