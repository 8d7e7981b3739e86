package io.github.funnelkit.examples.benchmarks.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws the values of a customer: the same for the same seed, on every machine. */
final class Chance {

    private final SplittableRandom random;

    /** How often, of 100, a value is one that the criteria ask for, is one that they refuse; else it is not known. */
    private int good;

    private int bad;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Values from here on are of a stage that the customer has well behind it, or not. */
    void of(boolean reached) {
        good = reached ? 98 : 30;
        bad = reached ? 1 : 25;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @Nullable
    Boolean flag() {
        return pick(true, false);
    }

    /** One that will do, one that will not, or null. */
    <V> @Nullable V pick(V right, V wrong) {
        int drawn = random.nextInt(100);
        if (drawn < good) {
            return right;
        }
        return drawn < good + bad ? wrong : null;
    }

    <V> V oneOf(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Some of the entries in any order, none, or null. */
    @Nullable
    List<String> some(List<String> entries) {
        return pick(shuffled(entries, 1 + random.nextInt(entries.size())), List.of());
    }

    List<String> shuffled(List<String> entries, int size) {
        List<String> left = new ArrayList<>(entries);
        List<String> taken = new ArrayList<>();
        while (taken.size() < size) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return List.copyOf(taken);
    }

    /** A day in the time to come, one that is over, or null. */
    @Nullable
    LocalDate day(LocalDate today, int days) {
        return pick(today.plusDays(random.nextInt(days)), today.minusDays(1 + random.nextInt(days)));
    }
}
