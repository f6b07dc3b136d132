package app.gegenwind.ui.debrief;

import app.gegenwind.assessment.Change;

/**
 * One thing that could have been otherwise, in words.
 *
 * @param title what would have been done: {@code Answer Jana K.}
 * @param how sooner, not at all, after asking …; empty where the words alone differ
 * @param quote other words; empty where they stay
 */
record Choice(Change change, String title, String how, String quote, String teaches, boolean model) {}
