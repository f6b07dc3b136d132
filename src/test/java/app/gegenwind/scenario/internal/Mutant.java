package app.gegenwind.scenario.internal;

import java.nio.charset.StandardCharsets;

/** One file of a folder, spoiled. */
record Mutant(long seed, FuzzBase base, String file, byte[] bytes) {
    private static final int BYTES = 6;
    private static final int PLANS = 3;

    static Mutant of(long seed, FuzzBase base) {
        Rolls dice = new Rolls(seed, base.id());
        String file = base.file(dice);
        if (file.endsWith(FileTrees.PLAN) && dice.once(PLANS)) {
            return new Mutant(seed, base, file, utf8(new RandomPlan(base.scenario(), dice).text()));
        }
        String text = base.text(file);
        byte[] bytes = dice.once(BYTES) ? DamagedBytes.some(utf8(text), dice) : utf8(Damage.some(text, dice));
        return new Mutant(seed, base, file, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + base.id() + ": " + file;
    }
}
