package app.gegenwind.scenario.internal;

import java.util.List;
import java.util.function.BiFunction;

/** One way to spoil a text. */
enum Damage {
    SWAP_LINES((text, dice) -> DamagedLines.of(text, dice).swap()),
    DOUBLE_LINES((text, dice) -> DamagedLines.of(text, dice).repeat()),
    DROP_LINES((text, dice) -> DamagedLines.of(text, dice).drop()),
    CUT_LINE((text, dice) -> DamagedLines.of(text, dice).cut()),
    JOIN_LINES((text, dice) -> DamagedLines.of(text, dice).join()),
    INDENT((text, dice) -> DamagedLines.of(text, dice).indent()),
    REVERSE((text, dice) -> DamagedLines.of(text, dice).reverse()),
    TYPO((text, dice) -> DamagedLines.of(text, dice).typo()),
    SWAP_WORDS((text, dice) -> DamagedLines.of(text, dice).swapWords()),
    DROP_WORD((text, dice) -> DamagedLines.of(text, dice).dropWord()),
    MANY_LINES((text, dice) -> DamagedLines.of(text, dice).many()),
    OTHER_KEY(DamagedKeys::rename),
    SWAP_KEYS(DamagedKeys::swap),
    DOUBLE_KEY(DamagedKeys::repeat),
    STRANGE_KEY(DamagedKeys::strange),
    MANY_KEYS(DamagedKeys::many),
    OTHER_VALUE(DamagedValues::other),
    SWAP_VALUES(DamagedValues::swap),
    WRONG_TYPE(DamagedValues::wrongType),
    EDGE(DamagedValues::edge),
    LONG_VALUE(DamagedValues::longer),
    STRANGE_SIGNS(DamagedValues::strangeSigns),
    NEAR_NUMBER(DamagedValues::nearNumber),
    DEEP(DamagedTrees::deep),
    DEEP_BLOCK(DamagedTrees::deepBlock),
    REPEAT_BY_ALIAS(DamagedTrees::alias),
    ENDLESS_ALIAS(DamagedTrees::endless),
    BOMB(DamagedTrees::bomb),
    MERGE_KEY(DamagedTrees::merge),
    SECOND_DOCUMENT(DamagedTrees::secondDocument);

    private final BiFunction<String, Rolls, String> change;

    Damage(BiFunction<String, Rolls, String> change) {
        this.change = change;
    }

    static String some(String text, Rolls dice) {
        String damaged = text;
        for (int left = dice.once(2) ? 1 : 1 + dice.below(3); left > 0; left--) {
            damaged = dice.of(List.of(values())).change.apply(damaged, dice);
        }
        return damaged;
    }
}
