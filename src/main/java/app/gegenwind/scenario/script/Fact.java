package app.gegenwind.scenario.script;

import app.gegenwind.scenario.vocabulary.Text;

/** Something the desk does not know yet: whom to ask, how long (ms) the answer takes, what it is called and what it says. */
public record Fact(String id, String ask, long takes, Text title, Text says) {}
