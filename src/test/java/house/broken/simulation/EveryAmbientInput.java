package house.broken.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each method breaks "no ambient input" in one way. */
public class EveryAmbientInput {

    enum Kind {
        ONE
    }

    Object clock() {
        return Clock.systemUTC();
    }

    Object today() {
        return LocalDate.now();
    }

    Supplier<LocalDate> todayByReference() {
        return LocalDate::now;
    }

    long milliseconds() {
        return System.currentTimeMillis();
    }

    Object zone() {
        return ZoneId.systemDefault();
    }

    Object id() {
        return UUID.randomUUID();
    }

    double random() {
        return Math.random();
    }

    int dice() {
        return new Random(1).nextInt();
    }

    int threadDice() {
        return ThreadLocalRandom.current().nextInt();
    }

    void shuffled(List<String> list) {
        Collections.shuffle(list);
    }

    Object hashMap() {
        return new HashMap<String, String>();
    }

    Supplier<Object> hashSetByReference() {
        return HashSet::new;
    }

    Object setOf() {
        return Set.of("a", "b");
    }

    Object mapOf() {
        return Map.of("a", "b");
    }

    Object mapCopy(Map<String, String> map) {
        return Map.copyOf(map);
    }

    Object toSet() {
        return Stream.of("a").collect(Collectors.toSet());
    }

    Object toMap() {
        return Stream.of("a").collect(Collectors.toMap(a -> a, a -> a));
    }

    Object grouped() {
        return Stream.of("a").collect(Collectors.groupingBy(a -> a));
    }

    Object groupedTwice() {
        return Stream.of("a").collect(Collectors.groupingBy(a -> a, Collectors.counting()));
    }

    Object parallel(List<String> list) {
        return list.parallelStream().toList();
    }

    Object parallelStream() {
        return Stream.of("a").parallel().toList();
    }

    double inexact(double x) {
        return Math.exp(x);
    }

    int identity() {
        return System.identityHashCode(this);
    }

    int identityHash() {
        return new Object().hashCode();
    }

    int enumHash() {
        return Kind.ONE.hashCode();
    }

    int hash() {
        return Objects.hash(Kind.ONE);
    }

    String formatted() {
        return "%.1f".formatted(1.0);
    }

    String format() {
        return String.format("%.1f", 1.0);
    }

    String upper() {
        return "i".toUpperCase();
    }

    Object locale() {
        return Locale.getDefault();
    }

    void prints() {
        System.out.println();
    }
}
