package app.gegenwind.account;

import java.io.Serializable;
import java.util.UUID;

/** Which person; means nothing by itself and never changes, also when a guest signs up later. */
public record PersonId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
