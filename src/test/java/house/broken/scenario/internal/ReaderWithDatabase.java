package house.broken.scenario.internal;

import java.sql.Connection;

/** Breaks "scenario reads inside". */
public record ReaderWithDatabase(Connection connection) {}
