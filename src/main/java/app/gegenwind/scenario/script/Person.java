package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Arousal;
import app.gegenwind.scenario.vocabulary.Influence;

/** Somebody who writes under a name of the script. */
public record Person(String id, String name, Influence influence, Arousal arousal) {}
