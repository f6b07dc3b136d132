package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Text;

/**
 * A word that the texts of a scenario leave open, so that it can be played as another brand.
 *
 * @param id as it stands in braces
 * @param called what people call it; empty where the author does not say
 * @param value that stands in its place
 * @param example the first text it is in, with braces; empty where it is in none
 */
public record Parameter(String id, Text called, Text value, Text example) {
    /** The brand's own name. No scenario declares it, each has it. */
    public static final String BRAND = "brand";
}
