package app.gegenwind.workbench.internal;

import app.gegenwind.scenario.Diagnostic;
import app.gegenwind.scenario.script.BotOrder;
import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.workbench.Balance;
import app.gegenwind.workbench.Balance.Peer;
import app.gegenwind.workbench.Giveaway;
import app.gegenwind.workbench.Quantity;
import app.gegenwind.workbench.Swap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whether the model is the best there is, whether something else shows which replies are its own, and whether the level fits. */
record Fairness(Balance balance, Findings findings) {
    private static final Object[] INCIDENTS = {"incidents"};
    private static final Object[] LEVEL = {"level"};
    private static final Object[] ORDER = {"bots", "order"};

    void look() {
        lookAtTheModel();
        balance.swaps().stream().filter(Swap.Summary::beatsTheModel).forEach(this::reportBetter);
        Bot.NAIVE.forEach(this::lookAtNaive);
        lookAtGiveaways();
        lookAtLevel();
        lookAtOrder();
    }

    private void lookAtTheModel() {
        if (balance.sure() < Balance.MOSTLY) {
            findings.report(Diagnostic.MODEL_UNSURE, INCIDENTS, Balance.SURE, number(100 * balance.sure()));
        }
        Arrays.stream(Bot.values())
                .filter(bot -> bot != Bot.MODEL && score(Bot.MODEL) - score(bot) < Balance.MARGIN)
                .forEach(bot -> findings.report(
                        Diagnostic.MODEL_TOO_CLOSE,
                        INCIDENTS,
                        bot.id(),
                        number(score(bot)),
                        number(score(Bot.MODEL)),
                        Balance.MARGIN));
    }

    private double score(Bot bot) {
        return balance.of(bot, Quantity.SCORE).median();
    }

    /** A red line parts the runs of such bots into two heaps, and a median jumps from one to the other. */
    private double mean(Bot bot) {
        return balance.of(bot, Quantity.SCORE).mean();
    }

    private void reportBetter(Swap.Summary better) {
        Swap swap = better.swap();
        findings.report(
                Diagnostic.MODEL_BEATEN,
                findings.path(swap.incident(), swap.reply()),
                swap.reply(),
                swap.model(),
                swap.incident(),
                number(better.points()),
                number(better.saved()));
    }

    private void lookAtNaive(Bot bot) {
        double random = mean(Bot.RANDOM);
        double ahead = mean(bot) - random;
        if (Math.abs(ahead) > Balance.ALIKE) {
            findings.report(
                    Diagnostic.SHOWS_BY_RULE, INCIDENTS, bot.id(), number(mean(bot)), number(random), Balance.ALIKE);
        }
    }

    private void lookAtGiveaways() {
        Giveaway giveaway = balance.giveaway();
        if (giveaway.choices() < Giveaway.LEAST_CHOICES) {
            return;
        }
        correlated("place in the file", giveaway.place());
        for (Giveaway.InLanguage in : giveaway.languages()) {
            correlated("length in '" + in.language().code() + "'", in.length());
            lookAtWord(in);
        }
    }

    private void correlated(String by, double correlation) {
        if (Math.abs(correlation) >= Giveaway.CORRELATED) {
            findings.report(
                    Diagnostic.SHOWS_BY_MEASURE, INCIDENTS, by, String.format(Locale.ROOT, "%.2f", correlation));
        }
    }

    private void lookAtWord(Giveaway.InLanguage in) {
        Giveaway.Tell tell = in.tell();
        if (tell.gain() >= Giveaway.TELLING) {
            findings.report(
                    Diagnostic.SHOWS_BY_WORD,
                    INCIDENTS,
                    tell.has() ? "has" : "lacks",
                    tell.word(),
                    in.language().code(),
                    number(100 * tell.hits()),
                    number(100 * tell.chance()));
        }
    }

    private void lookAtLevel() {
        Balance.Difficulty own = balance.difficulty();
        own.peers().stream()
                .filter(peer -> contradicts(own, peer))
                .max(Comparator.comparingDouble(peer -> Math.abs(peer.difficulty() - own.points())))
                .ifPresent(peer -> findings.report(
                        Diagnostic.OFF_LEVEL,
                        LEVEL,
                        number(own.points()),
                        own.level().id(),
                        peer.id(),
                        peer.level().id(),
                        number(peer.difficulty())));
    }

    /** A higher level that is clearly easier, or a lower one that is clearly harder. */
    private static boolean contradicts(Balance.Difficulty own, Peer peer) {
        int higher = peer.level().compareTo(own.level());
        double harder = peer.difficulty() - own.points();
        return higher > 0 && harder < -Balance.ALIKE || higher < 0 && harder > Balance.ALIKE;
    }

    private void lookAtOrder() {
        List<Bot> order = findings.scenario().bots().map(BotOrder::order).orElse(List.of());
        for (int i = 1; i < order.size(); i++) {
            Bot better = order.get(i - 1);
            Bot worse = order.get(i);
            if (score(worse) > score(better)) {
                findings.report(
                        Diagnostic.OUT_OF_ORDER,
                        ORDER,
                        better.id(),
                        number(score(better)),
                        worse.id(),
                        number(score(worse)));
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }
}
