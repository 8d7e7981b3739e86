package io.github.funnelkit.examples.cli;

/** For whom a handbook is written, as the option names them. */
enum Readers {
    TEAM,
    AUDIT;

    @Override
    public String toString() {
        return this == TEAM ? "team" : "audit";
    }
}
