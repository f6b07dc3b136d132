package app.gegenwind.ui.debrief;

/** A comment of the crowd as the debrief quotes it. */
record Comment(long id, String author, String time, String text) {}
