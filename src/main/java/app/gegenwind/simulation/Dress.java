package app.gegenwind.simulation;

import app.gegenwind.scenario.vocabulary.Mark;
import java.util.List;

/**
 * How an own post is worded and what it carries.
 *
 * @param wording ids of the lines that were chosen; of what is not named the first counts
 * @param hashtags without the sign
 */
public record Dress(List<String> wording, List<String> hashtags, List<Mark> marks) {}
