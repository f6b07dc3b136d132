package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Bot;
import app.gegenwind.scenario.vocabulary.Text;
import java.util.List;

/**
 * How the author expects bots to do, and why.
 *
 * @param order the best first; by median score none may beat one before it
 * @param because what about the plot makes it so
 */
public record BotOrder(List<Bot> order, Text because) {}
