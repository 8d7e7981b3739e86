package io.github.funnelkit.examples.benchmarks.coldstart;

/** A program that does nothing: what a JVM takes to start and to end. */
final class Nothing {

    private Nothing() {}

    /** Does nothing. */
    public static void main(String... arguments) {}
}
