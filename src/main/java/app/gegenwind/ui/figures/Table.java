package app.gegenwind.ui.figures;

import java.util.List;

/** A plain table. The first cell of each row names it. */
record Table(String name, List<String> columns, List<List<String>> rows) {}
