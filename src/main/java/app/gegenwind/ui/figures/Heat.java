package app.gegenwind.ui.figures;

import app.gegenwind.assessment.Figures;
import app.gegenwind.assessment.Figures.Mean;
import app.gegenwind.assessment.HourBlock;
import app.gegenwind.assessment.Slot;
import app.gegenwind.scenario.vocabulary.Platform;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Mean reach by weekday and hours in which posts went out, each with the number of posts behind it. */
record Heat(List<String> days, List<Row> rows) {

    record Row(String hours, List<Cell> cells) {}

    /**
     * One slot.
     *
     * @param mean empty where no post went out
     * @param warmth 0 to 100 of the best mean on the table
     * @param few whether so few posts tell nothing
     */
    record Cell(String mean, String posts, int warmth, boolean few) {
        static final Cell EMPTY = new Cell("", "", 0, true);
    }

    static Heat of(Figures figures, Platform platform, Figure figure) {
        Map<Slot, Mean> slots = figures.reachBySlot(platform);
        Map<Integer, Mean> blocks = figures.reachByBlock(platform);
        double most = slots.values().stream().mapToDouble(Mean::mean).max().orElse(0);
        List<Row> rows = IntStream.range(0, HourBlock.COUNT)
                .mapToObj(HourBlock::new)
                .map(hours -> row(hours, slots, blocks, figure, most))
                .toList();
        return new Heat(days(figure), rows);
    }

    private static Row row(
            HourBlock hours, Map<Slot, Mean> slots, Map<Integer, Mean> blocks, Figure figure, double most) {
        List<Cell> cells = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            cells.add(cell(Optional.ofNullable(slots.get(new Slot(day, hours))), figure, most));
        }
        cells.add(cell(Optional.ofNullable(blocks.get(hours.number())), figure, most));
        return new Row(hours(hours, figure), List.copyOf(cells));
    }

    private static String hours(HourBlock hours, Figure figure) {
        return figure.of("hours", "%02d".formatted(hours.from()), "%02d".formatted(hours.from() + HourBlock.HOURS));
    }

    private static Cell cell(Optional<Mean> mean, Figure figure, double most) {
        return mean.map(m -> new Cell(
                        figure.mean(m.mean()),
                        figure.of("n", m.posts()),
                        most == 0 ? 0 : (int) Math.round(100 * m.mean() / most),
                        !m.isEnough()))
                .orElse(Cell.EMPTY);
    }

    private static List<String> days(Figure figure) {
        List<String> days = new ArrayList<>(Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, figure.words().locale())
                        .replace(".", ""))
                .toList());
        days.add(figure.of("all-days"));
        return List.copyOf(days);
    }
}
