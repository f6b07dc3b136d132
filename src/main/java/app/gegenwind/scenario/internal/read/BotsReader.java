package app.gegenwind.scenario.internal.read;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.BotOrder;
import app.gegenwind.scenario.vocabulary.Bot;
import java.util.List;
import java.util.Optional;

/** Reads the {@code bots} of a scenario: how its author expects them to do. */
final class BotsReader {
    private BotsReader() {}

    static Optional<BotOrder> read(Value value, Wording wording) {
        if (!value.isThere()) {
            return Optional.empty();
        }
        try (Fields fields = value.fields()) {
            return Optional.of(new BotOrder(order(fields.required("order")), wording.text(fields.required("because"))));
        }
    }

    private static List<Bot> order(Value value) {
        List<Bot> order = value.items().stream()
                .map(item -> item.word(Bot.class, Bot.MODEL))
                .distinct()
                .toList();
        if (value.isThere() && order.isEmpty()) {
            value.report(Diagnostic.EMPTY, "'order'");
        }
        return order;
    }
}
