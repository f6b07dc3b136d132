package app.gegenwind.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whatever lets two machines, or two starts of one machine, disagree: wall clocks, dice without a seed, collections whose
 * order depends on hashes, inexact mathematics, the machine's locale and zone. Judges the targets of accesses, because
 * calls alone would miss method references.
 */
final class AmbientInput extends DescribedPredicate<JavaAccess<?>> {

    private static final Set<String> BANNED_TYPES = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.security.SecureRandom",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Hashtable",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.Formatter",
            "java.util.Timer",
            "java.lang.Thread",
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.time.Clock");

    private static final Map<String, Set<String>> BANNED_MEMBERS = Map.ofEntries(
            Map.entry(
                    "java.lang.System",
                    Set.of(
                            "currentTimeMillis",
                            "nanoTime",
                            "identityHashCode",
                            "getenv",
                            "getProperty",
                            "getProperties",
                            "lineSeparator",
                            "in",
                            "out",
                            "err")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.util.Set", Set.of("of", "copyOf")),
            Map.entry("java.util.Map", Set.of("of", "ofEntries", "copyOf")),
            Map.entry(
                    "java.util.stream.Collectors",
                    Set.of(
                            "toSet",
                            "toUnmodifiableSet",
                            "toUnmodifiableMap",
                            "toConcurrentMap",
                            "groupingByConcurrent")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry("java.lang.Object", Set.of("hashCode", "toString")),
            Map.entry("java.util.Objects", Set.of("hash", "hashCode", "toIdentityString")),
            Map.entry("java.lang.String", Set.of("formatted")));

    // Everything else in Math may differ in its last bit from machine to machine; StrictMath does not.
    private static final Set<String> EXACT_MATHS = Set.of(
            "abs",
            "min",
            "max",
            "clamp",
            "floor",
            "ceil",
            "rint",
            "round",
            "sqrt",
            "signum",
            "fma",
            "floorDiv",
            "floorMod",
            "ceilDiv",
            "ceilMod",
            "multiplyHigh",
            "multiplyFull",
            "unsignedMultiplyHigh",
            "scalb",
            "copySign",
            "getExponent",
            "nextUp",
            "nextDown",
            "ulp");

    AmbientInput() {
        super("the target is ambient input (clock, dice, hash order, inexact maths, default locale)");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        var target = access.getTarget();
        return isBannedType(target)
                || isBannedMember(target)
                || isNow(target)
                || isInexactMaths(target)
                || isEnumHash(target)
                || isParallel(target)
                || isUnorderedCollector(target)
                || isInDefaultLocale(target)
                || isUnseededShuffle(target);
    }

    private static boolean isBannedType(AccessTarget target) {
        return BANNED_TYPES.contains(owner(target)) || owner(target).startsWith("java.util.concurrent.");
    }

    private static boolean isBannedMember(AccessTarget target) {
        return BANNED_MEMBERS.getOrDefault(owner(target), Set.of()).contains(target.getName());
    }

    private static boolean isNow(AccessTarget target) {
        return target.getName().equals("now") && owner(target).startsWith("java.time.");
    }

    private static boolean isInexactMaths(AccessTarget target) {
        return owner(target).equals("java.lang.Math")
                && !EXACT_MATHS.contains(target.getName())
                && !target.getName().endsWith("Exact");
    }

    private static boolean isEnumHash(AccessTarget target) {
        return target.getName().equals("hashCode") && target.getOwner().isAssignableTo(Enum.class);
    }

    private static boolean isParallel(AccessTarget target) {
        return target.getName().equals("parallelStream")
                || target.getName().equals("parallel") && owner(target).startsWith("java.util.stream.");
    }

    // toMap and groupingBy are ordered only when they are told which map to fill.
    private static boolean isUnorderedCollector(AccessTarget target) {
        if (!owner(target).equals("java.util.stream.Collectors")) {
            return false;
        }
        return switch (target.getName()) {
            case "toMap" -> parameters(target) < 4;
            case "groupingBy" -> parameters(target) < 3;
            default -> false;
        };
    }

    private static boolean isInDefaultLocale(AccessTarget target) {
        return switch (owner(target) + "." + target.getName()) {
            case "java.lang.String.toLowerCase", "java.lang.String.toUpperCase", "java.lang.String.getBytes" ->
                parameters(target) == 0;
            case "java.lang.String.format" -> !takes(target, Locale.class);
            case "java.time.format.DateTimeFormatter.ofPattern" -> !takes(target, Locale.class);
            default -> false;
        };
    }

    private static boolean isUnseededShuffle(AccessTarget target) {
        return owner(target).equals("java.util.Collections") && target.getName().equals("shuffle");
    }

    private static String owner(AccessTarget target) {
        return target.getOwner().getName();
    }

    private static long parameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget code
                ? code.getRawParameterTypes().size()
                : 0;
    }

    private static boolean takes(AccessTarget target, Class<?> type) {
        return target instanceof CodeUnitAccessTarget code
                && code.getRawParameterTypes().stream().map(JavaClass::getName).anyMatch(type.getName()::equals);
    }
}
