package io.github.funnelkit.portfolio;

/**
 * How a forecast plays the future. The same seed and number give the same result on every machine.
 *
 * @param seed where the random numbers start
 * @param draws how many times all deals are played, 1 000 to 1 000 000: four times as many halve the error
 * @since 0.1.0
 */
public record Simulation(long seed, int draws) {

    private static final int FEWEST = 1_000;
    private static final int MOST = 1_000_000;
    private static final int USUAL = 10_000;

    /** Checks the number. */
    public Simulation {
        if (draws < FEWEST || draws > MOST) {
            throw new IllegalArgumentException(draws + " draws: expected " + FEWEST + " to " + MOST);
        }
    }

    /**
     * A simulation of 10 000 draws.
     *
     * @param seed where the random numbers start
     * @return the simulation
     */
    public static Simulation seeded(long seed) {
        return new Simulation(seed, USUAL);
    }

    /**
     * This simulation with another number of draws. It takes time for every draw and deal, and 8 bytes for every draw,
     * month and category.
     *
     * @param number how many times all deals are played
     * @return a new simulation
     * @throws IllegalArgumentException if it is not 1 000 to 1 000 000
     */
    public Simulation withDraws(int number) {
        return new Simulation(seed, number);
    }
}
