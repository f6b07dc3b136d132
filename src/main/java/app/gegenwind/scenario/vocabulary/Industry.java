package app.gegenwind.scenario.vocabulary;

/** The trade a brand is in. */
public enum Industry implements Named {
    RETAIL,
    FOOD,
    GASTRONOMY,
    COSMETICS,
    FASHION,
    MANUFACTURING,
    ENERGY,
    TRANSPORT,
    TELECOMS,
    FINANCE,
    HEALTH,
    EDUCATION,
    CULTURE,
    MEDIA,
    GAMES,
    SPORT,
    TOURISM,
    PUBLIC,
    CHARITY;

    @Override
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
