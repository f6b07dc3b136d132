package app.gegenwind.ui.shell;

import app.gegenwind.scenario.vocabulary.Language;
import app.gegenwind.scenario.vocabulary.Named;
import app.gegenwind.scenario.vocabulary.Text;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Everything a screen says in one language: texts by key, and times, durations and numbers as that language writes them. */
public record Words(Language language) {
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** The words for a locale; English for one we do not speak. */
    public static Words of(Locale locale) {
        return new Words(Language.of(locale.getLanguage()));
    }

    public Locale locale() {
        return language == Language.DE ? Locale.GERMANY : Locale.UK;
    }

    /** The other language, for the switch. */
    public Language other() {
        return language == Language.DE ? Language.EN : Language.DE;
    }

    /** The text of a key, its {@code {0}} … filled in. */
    public String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE, Locale.of(language.code()), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(arguments);
    }

    /** What a word of the language is called: {@code level.entry}, {@code platform.x} … */
    public String of(String kind, Named word) {
        return of(kind + "." + word.id());
    }

    public String of(Text text) {
        return text.in(language);
    }

    /** {@code 17:42}. */
    public String time(ZonedDateTime moment) {
        return TIME.format(moment);
    }

    /** {@code Fri 17:42}. */
    public String dayAndTime(ZonedDateTime moment) {
        return day(moment, TextStyle.SHORT) + " " + time(moment);
    }

    /** {@code Fri 13 Mar}. */
    public String date(ZonedDateTime moment) {
        return day(moment, TextStyle.SHORT) + " "
                + DateTimeFormatter.ofPattern(of("date.pattern"), locale()).format(moment);
    }

    /** {@code Friday}. */
    public String weekday(ZonedDateTime moment) {
        return day(moment, TextStyle.FULL);
    }

    private String day(ZonedDateTime moment, TextStyle style) {
        return moment.getDayOfWeek().getDisplayName(style, locale()).replace(".", "");
    }

    /** {@code 67 min}, from two hours on {@code 2 h 05 min}. */
    public String duration(long millis) {
        long minutes = millis / 60_000;
        return minutes < 120 ? of("minutes", minutes) : of("hours", minutes / 60, "%02d".formatted(minutes % 60));
    }

    /** {@code 1,240}. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(locale()).format(count);
    }

    /** A sentence that joins its parts with commas. */
    public String list(List<String> parts) {
        return String.join(", ", parts);
    }
}
