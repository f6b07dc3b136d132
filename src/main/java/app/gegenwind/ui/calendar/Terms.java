package app.gegenwind.ui.calendar;

import app.gegenwind.scenario.script.OwnPost;
import app.gegenwind.simulation.Numbers;
import app.gegenwind.simulation.Situation.Own;
import app.gegenwind.simulation.Situation.PostStatus;
import app.gegenwind.ui.calendar.EditorScreen.Term;
import app.gegenwind.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;

/** What a post takes, and what it has brought. */
final class Terms {
    private Terms() {}

    static List<Term> of(Planning planning, Own own) {
        List<Term> terms = new ArrayList<>();
        Words words = planning.words();
        OwnPost post = planning.post(own.post());
        if (own.status() != PostStatus.PUBLISHED) {
            if (own.status() == PostStatus.IDEA) {
                terms.add(new Term(
                        words.of("editor.costs"), costs(planning, post.making().costs())));
            }
            terms.add(new Term(words.of("editor.approval"), approval(planning, post)));
            terms.add(new Term(
                    words.of("editor.slot"),
                    own.slot().stream().mapToObj(planning::moment).findFirst().orElse(words.of("editor.no-slot"))));
        }
        return terms;
    }

    private static String costs(Planning planning, OwnPost.Costs costs) {
        Words words = planning.words();
        if (costs.work() == 0 && costs.euros() == 0) {
            return words.of("editor.costs-nothing");
        }
        String time = words.of("editor.your-time", planning.dates().span(costs.work()));
        String money = words.of("editor.euros", costs.euros());
        return costs.euros() == 0 ? time : costs.work() == 0 ? money : time + " · " + money;
    }

    private static String approval(Planning planning, OwnPost post) {
        return post.making()
                .approval()
                .map(approval -> planning.words()
                        .of(
                                "editor.approved-by",
                                planning.approver(approval),
                                planning.dates().span(approval.takes())))
                .orElse(planning.words().of("editor.no-approval"));
    }

    static List<Term> figures(Planning planning, Own own) {
        if (own.status() != PostStatus.PUBLISHED || own.readings().isEmpty()) {
            return List.of();
        }
        Numbers numbers = own.numbers();
        Words words = planning.words();
        return List.of(
                new Term(words.of("figures.reached"), number(words, numbers.reached())),
                new Term(words.of("figures.impressions"), number(words, numbers.impressions())),
                new Term(words.of("figures.engaged"), number(words, numbers.engaged())),
                new Term(words.of("figures.followers"), signed(words, numbers.followers())));
    }

    private static String number(Words words, long number) {
        return words.of("number", number);
    }

    private static String signed(Words words, long number) {
        return number > 0 ? "+" + number(words, number) : number < 0 ? "−" + number(words, -number) : "0";
    }

    static String read(Planning planning, Own own) {
        if (own.status() != PostStatus.PUBLISHED) {
            return "";
        }
        return own.readings().isEmpty()
                ? planning.words().of("editor.not-read")
                : planning.words()
                        .of(
                                "editor.read",
                                planning.dates().span(own.readings().getLast().age()));
    }
}
