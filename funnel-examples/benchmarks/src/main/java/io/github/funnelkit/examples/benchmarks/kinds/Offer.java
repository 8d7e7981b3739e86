package io.github.funnelkit.examples.benchmarks.kinds;

import io.github.funnelkit.examples.benchmarks.host.Population;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A customer, as plain fields of which some are not known. */
final class Offer {

    static final List<String> LEVELS = List.of("low", "middle", "high", "urgent");

    final @Nullable Boolean need;
    final @Nullable Boolean authority;
    final @Nullable Boolean time;
    final @Nullable BigDecimal bid;
    final @Nullable BigDecimal budget;
    final @Nullable Integer metrics;
    final @Nullable Integer buyer;
    final @Nullable Integer pain;
    final @Nullable Integer champion;
    final @Nullable LocalDate issued;
    final @Nullable LocalDate due;
    final @Nullable String level;
    final @Nullable List<LocalDate> visits;

    private Offer(SplittableRandom random) {
        need = flag(random);
        authority = flag(random);
        time = flag(random);
        bid = amount(random);
        budget = amount(random);
        metrics = score(random);
        buyer = score(random);
        pain = score(random);
        champion = score(random);
        issued = day(random);
        due = day(random);
        level = random.nextInt(8) == 0 ? null : LEVELS.get(random.nextInt(LEVELS.size()));
        visits = random.nextInt(8) == 0 ? null : days(random);
    }

    static List<Offer> some(int size) {
        SplittableRandom random = new SplittableRandom(1);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            offers.add(new Offer(random));
        }
        return offers;
    }

    private static @Nullable Boolean flag(SplittableRandom random) {
        int drawn = random.nextInt(8);
        return drawn == 0 ? null : (Boolean) (drawn > 2);
    }

    private static @Nullable BigDecimal amount(SplittableRandom random) {
        return random.nextInt(8) == 0 ? null : BigDecimal.valueOf(random.nextInt(100_000, 200_000));
    }

    private static @Nullable Integer score(SplittableRandom random) {
        return random.nextInt(8) == 0 ? null : (Integer) random.nextInt(4);
    }

    private static @Nullable LocalDate day(SplittableRandom random) {
        return random.nextInt(8) == 0 ? null : Population.TODAY.plusDays(random.nextInt(-60, 60));
    }

    private static List<LocalDate> days(SplittableRandom random) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = Population.TODAY.minusDays(random.nextInt(300));
        for (int i = random.nextInt(4); i > 0; i--) {
            days.add(day);
            day = day.plusDays(random.nextInt(1, 80));
        }
        return List.copyOf(days);
    }
}
