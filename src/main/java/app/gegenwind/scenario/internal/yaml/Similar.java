package app.gegenwind.scenario.internal.yaml;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word somebody probably meant. */
public final class Similar {
    private Similar() {}

    /** {@code " Did you mean 'sorry'?"}, or nothing if no known word is near enough. */
    public static String hint(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> isNear(written, word))
                .min(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(word -> word))
                .map(word -> " Did you mean '" + word + "'?")
                .orElse("");
    }

    /** Words of very different lengths are not compared: what was written may be as long as a file. */
    private static boolean isNear(String written, String word) {
        int most = Math.max(1, word.length() / 3);
        return Math.abs(written.length() - word.length()) <= most && distance(written, word) <= most;
    }

    /** Least number of letters to insert, remove, replace or swap with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, i, j, a, b);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, int i, int j, String a, String b) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
