package app.gegenwind.ui.studio;

/**
 * A file of a scenario as it lies on the disk.
 *
 * @param path below the scenarios folder, with forward slashes
 */
record SourceFile(String path, String text) {}
