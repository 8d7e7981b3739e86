package io.github.funnelkit.examples.benchmarks.peers;

/** All contestants, the hand-written one first: what the others are compared with. */
public enum Peer {
    HAND_WRITTEN("hand-written Java"),
    FUNNELKIT("funnelkit, bound object"),
    FUNNELKIT_SHEET("funnelkit, fact sheet"),
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
            case FUNNELKIT -> new BoundFunnelkit();
            case FUNNELKIT_SHEET -> new SheetFunnelkit();
            case STREAMS -> new Streams();
            case HIBERNATE_VALIDATOR -> new HibernateValidator();
            case EASY_RULES -> new EasyRules();
            case DROOLS -> new Drools();
            case EVRETE -> new Evrete();
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
