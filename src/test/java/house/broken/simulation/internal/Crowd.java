package house.broken.simulation.internal;

import house.broken.simulation.internal.reach.Travelled;

/** A crowd that asks how far a post has travelled, by way of somebody else. */
class Crowd {
    private final Asked asked = new Asked();

    long infectiousness() {
        return asked.reached();
    }

    private static final class Asked {
        long reached() {
            return new Travelled(1).people();
        }
    }
}
