package io.github.funnelkit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Stays of deals whose true chances are known, from the day on which a deal is opened to the day on which it ends. */
final class SimulatedStays {

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final List<String> STAGES = List.of("first", "middle", "last");
    private static final int FOREVER = 4_000;

    /** A true way in which deals go. */
    enum Regime {
        CONSTANT,
        DECLINING,
        LONG_TAIL,
        DRIFTING;

        /** The chance of an event on a day, by how old the stay is and by the day of the calendar. */
        double pace(int age, int day) {
            return switch (this) {
                case CONSTANT, LONG_TAIL -> 1;
                case DECLINING -> Math.exp(-age / 40.0) + 0.15;
                case DRIFTING -> 1.3 - 0.6 * day / 730;
            };
        }
    }

    private SimulatedStays() {}

    /** Deals that are opened one after the other over some days; all that ever happens to them. */
    static List<StageStay> stays(Random random, Regime regime, int deals, int days) {
        List<StageStay> stays = new ArrayList<>();
        for (int deal = 0; deal < deals; deal++) {
            boolean isDead = regime == Regime.LONG_TAIL && random.nextInt(4) == 0;
            int day = random.nextInt(days);
            int stage = 0;
            boolean isOver = false;
            while (!isOver) {
                int age = 0;
                double draw = 1;
                double won = 0;
                double lost = 0;
                double moved = 0;
                while (age < FOREVER) {
                    double pace = regime.pace(age, day + age);
                    won = pace * new double[] {0.001, 0.003, 0.02}[stage];
                    lost = pace * 0.008;
                    moved = stage == 2 ? 0 : pace * 0.02;
                    draw = random.nextDouble();
                    if (!isDead && draw < won + lost + moved) {
                        break;
                    }
                    age++;
                }
                LocalDate since = START.plusDays(day);
                boolean moves = draw >= won + lost;
                StayEnd end = draw < won ? StayEnd.WON : moves ? StayEnd.MOVED : StayEnd.LOST;
                isOver = end != StayEnd.MOVED || age == FOREVER;
                if (age == FOREVER) {
                    stays.add(stay(deal, stage, since, Optional.empty(), StayEnd.OPEN, Optional.empty()));
                } else {
                    day += age;
                    Optional<String> next = moves ? Optional.of(STAGES.get(stage + 1)) : Optional.empty();
                    stays.add(stay(deal, stage, since, Optional.of(START.plusDays(day)), end, next));
                    stage++;
                }
            }
        }
        return stays;
    }

    private static StageStay stay(
            int deal, int stage, LocalDate since, Optional<LocalDate> until, StayEnd end, Optional<String> next) {
        return new StageStay("D" + deal, "sale", STAGES.get(stage), since, until, end, next);
    }
}
