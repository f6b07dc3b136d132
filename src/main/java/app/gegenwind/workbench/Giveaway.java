package app.gegenwind.workbench;

import app.gegenwind.scenario.vocabulary.Language;
import java.util.List;

/**
 * Whether something that has nothing to do with the matter shows which replies are the author's own.
 *
 * @param choices places where the author's own stand beside others
 * @param place correlation (−1 to 1) with how late a reply stands in the file; the desk shuffles, so only readers of the file could use it
 */
public record Giveaway(int choices, double place, List<InLanguage> languages) {
    /** From here on (either sign) a correlation is a finding. */
    public static final double CORRELATED = .3;
    /** So much better than chance a word may lead to the author's own. */
    public static final double TELLING = .15;
    /** With fewer choices nothing is claimed. */
    public static final int LEAST_CHOICES = 8;

    /** @param length correlation with how long a reply is among those beside it */
    public record InLanguage(Language language, double length, Tell tell) {}

    /**
     * The word that leads to the author's own most often.
     *
     * @param has whoever looks for it takes a reply that has the word; else one that lacks it
     * @param hits share of choices in which that is the author's own
     * @param chance the same for whoever takes any reply
     */
    public record Tell(String word, boolean has, double hits, double chance) {
        public double gain() {
            return hits - chance;
        }
    }
}
