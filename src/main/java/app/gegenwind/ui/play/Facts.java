package app.gegenwind.ui.play;

import app.gegenwind.scenario.script.Brand;
import app.gegenwind.scenario.script.Brand.Colleague;
import app.gegenwind.scenario.script.Fact;
import app.gegenwind.simulation.Situation.FactState;
import app.gegenwind.ui.shell.Words;
import java.util.List;
import java.util.function.BinaryOperator;

/** What the desk knows and what it can ask for. */
final class Facts {
    private Facts() {}

    /**
     * @param state what it says, when the answer comes, or whom to ask and how long it takes
     * @param askable whether it can be asked for now
     */
    record Item(String fact, String title, String state, String ask, boolean known, boolean askable) {}

    static List<Item> of(Desk desk) {
        return desk.now().facts().stream().map(state -> item(desk, state)).toList();
    }

    private static Item item(Desk desk, FactState state) {
        Fact fact = desk.scenario().cast().facts().get(state.fact());
        boolean asked = state.due().isPresent();
        return new Item(
                fact.id(),
                desk.words().of(fact.title()),
                says(desk, fact, state),
                desk.words().of("fact.ask", name(desk, fact)),
                state.known(),
                !state.known() && !asked && !desk.over());
    }

    private static String says(Desk desk, Fact fact, FactState state) {
        if (state.known()) {
            return desk.words().of(fact.says());
        }
        return state.due().isPresent()
                ? desk.words()
                        .of("fact.due", name(desk, fact), desk.time(state.due().getAsLong()))
                : desk.words()
                        .of(
                                "fact.unknown",
                                nameAndRole(desk, fact),
                                desk.words().duration(fact.takes()));
    }

    /** {@code Joris, Warehouse and shipping}. */
    static String colleague(Brand brand, Words words, Fact fact) {
        return called(brand, words, fact, (name, role) -> name + ", " + role);
    }

    /** {@code Joris (Warehouse and shipping)}. */
    private static String nameAndRole(Desk desk, Fact fact) {
        return called(
                desk.brand(), desk.words(), fact, (name, role) -> desk.words().of("fact.named", name, role));
    }

    private static String name(Desk desk, Fact fact) {
        return called(desk.brand(), desk.words(), fact, (name, _) -> name);
    }

    private static String called(Brand brand, Words words, Fact fact, BinaryOperator<String> nameAndRole) {
        Colleague colleague = brand.team().get(fact.ask());
        return colleague == null ? fact.ask() : nameAndRole.apply(colleague.name(), words.of(colleague.role()));
    }
}
