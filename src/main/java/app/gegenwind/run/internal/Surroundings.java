package app.gegenwind.run.internal;

/** What a live run needs around it. */
record Surroundings(Stores stores, Endings endings, Pacer pacer, Feeds feeds) {}
