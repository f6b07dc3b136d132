package house.broken.simulation.internal.reach;

public record Travelled(long people) {}
