package io.github.funnelkit.examples.benchmarks.peers;

import static io.github.funnelkit.examples.benchmarks.host.Population.TODAY;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Outcomes;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.examples.benchmarks.host.DealBinding;

/** All contestants, the hand-written one first: what the others are compared with. */
public enum Peer {
    HAND_WRITTEN("hand-written Java"),
    FUNNELKIT_OUTCOMES("funnelkit, outcomes only"),
    FUNNELKIT("funnelkit, assessment"),
    FUNNELKIT_SHEET("funnelkit, assessment of a fact sheet"),
    FUNNELKIT_ONE_BY_ONE("funnelkit, assessment, a lambda per fact"),
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
            case FUNNELKIT_OUTCOMES ->
                Funnelkit.bound(
                        DealBinding.inOneMethod(),
                        (f, deal) -> f.judge(PROJECT, deal, TODAY),
                        Outcomes::stage,
                        Outcomes::outcome);
            case FUNNELKIT ->
                Funnelkit.bound(
                        DealBinding.inOneMethod(),
                        (f, deal) -> f.assess(PROJECT, deal, TODAY),
                        Assessment::stage,
                        Peer::outcome);
            case FUNNELKIT_ONE_BY_ONE ->
                Funnelkit.bound(
                        DealBinding.oneByOne(),
                        (f, deal) -> f.assess(PROJECT, deal, TODAY),
                        Assessment::stage,
                        Peer::outcome);
            case FUNNELKIT_SHEET ->
                Funnelkit.sheets((f, sheet) -> f.assess(PROJECT, sheet, TODAY), Assessment::stage, Peer::outcome);
            case STREAMS -> new Streams();
            case HIBERNATE_VALIDATOR -> new HibernateValidator();
            case EASY_RULES -> new EasyRules();
            case DROOLS -> new Drools();
            case EVRETE -> new Evrete();
        };
    }

    private static Outcome outcome(Assessment assessment, Criterion criterion) {
        return assessment.result(criterion.id()).outcome();
    }

    /**
     * Whose results those of this contestant are held against: funnelkit's, and funnelkit's against what is written by
     * hand, so that what is timed has not judged in any other way before in the same JVM.
     *
     * @return the other contestant
     */
    Peer reference() {
        return switch (this) {
            case FUNNELKIT_OUTCOMES, FUNNELKIT, FUNNELKIT_SHEET, FUNNELKIT_ONE_BY_ONE -> HAND_WRITTEN;
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
