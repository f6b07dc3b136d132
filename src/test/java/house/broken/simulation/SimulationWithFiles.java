package house.broken.simulation;

import java.nio.file.Path;

/** Breaks "simulation is pure". */
public record SimulationWithFiles(Path path) {}
