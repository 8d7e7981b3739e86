package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.examples.benchmarks.host.DealBinding;

/** All contestants, the hand-written one first: what the others are compared with. */
public enum Peer {
    HAND_WRITTEN("hand-written Java"),
    FUNNELKIT_OUTCOMES("funnelkit, outcomes only"),
    FUNNELKIT("funnelkit, assessment"),
    FUNNELKIT_SHEET("funnelkit, assessment of a fact sheet"),
    FUNNELKIT_IN_ONE_METHOD("funnelkit, assessment, one method for all facts"),
    STREAMS("predicates and streams"),
    HIBERNATE_VALIDATOR("Hibernate Validator"),
    EASY_RULES("Easy Rules"),
    DROOLS("Drools, stateless session"),
    EVRETE("Evrete, stateless session");

    private final String label;

    Peer(String label) {
        this.label = label;
    }

    /**
     * Makes the contestant ready to judge. A switch, as what the others need is not to be loaded with it.
     *
     * @return the contestant
     */
    public Contestant<?, ?> contestant() {
        return switch (this) {
            case HAND_WRITTEN -> new HandWritten();
            case FUNNELKIT_OUTCOMES -> new FunnelkitOutcomes();
            case FUNNELKIT -> new FunnelkitAssessment(DealBinding.oneByOne());
            case FUNNELKIT_IN_ONE_METHOD -> new FunnelkitAssessment(DealBinding.inOneMethod());
            case FUNNELKIT_SHEET -> new FunnelkitSheet();
            case STREAMS -> new Streams();
            case HIBERNATE_VALIDATOR -> new HibernateValidator();
            case EASY_RULES -> new EasyRules();
            case DROOLS -> new Drools();
            case EVRETE -> new Evrete();
        };
    }

    /**
     * Whose results those of this contestant are held against: funnelkit's, and funnelkit's against what is written by
     * hand, so that what is timed has not judged in any other way before in the same JVM.
     *
     * @return the other contestant
     */
    Peer reference() {
        return switch (this) {
            case FUNNELKIT_OUTCOMES, FUNNELKIT, FUNNELKIT_SHEET, FUNNELKIT_IN_ONE_METHOD -> HAND_WRITTEN;
            default -> FUNNELKIT;
        };
    }

    /**
     * What readers of the table know it by.
     *
     * @return the name
     */
    public String label() {
        return label;
    }
}
