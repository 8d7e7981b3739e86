package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.text.Text;

/**
 * What changes the pipeline between two days, in the order in which the changes of one deal are told apart: it comes, is
 * another's, stands at another stage, is worth more or less, goes.
 *
 * @since 0.1.0
 */
public enum WaterfallChange {

    /** A deal that was not there before. */
    OPENED("opened"),

    /** A deal that had ended is open again. */
    REOPENED("reopened"),

    /**
     * A deal has another owner or sale type, or an amount in another currency or none. The numbers are of what came less what
     * went, so that they are 0 over all that it may have gone to.
     */
    REGROUPED("regrouped"),

    /** A deal stands at a later stage. */
    ADVANCED("advanced"),

    /** A deal stands at an earlier stage, or at none. */
    FALLEN("fallen"),

    /** A deal stands where it stood, and has another win probability. */
    REWEIGHED("reweighed"),

    /** The amount grew, or became known. */
    RAISED("raised"),

    /** The amount shrank, or is no longer known. */
    CUT("cut"),

    /** A deal was won. */
    WON("won"),

    /** A deal was lost. */
    LOST("lost"),

    /** A deal ended and was neither won nor lost. */
    ENDED("ended"),

    /** A deal that was open is no longer there, and nothing says why. */
    GONE("gone");

    private final String id;

    WaterfallChange(String id) {
        this.id = id;
    }

    static WaterfallChange of(EndingKind ending) {
        return switch (ending) {
            case WON -> WON;
            case LOST -> LOST;
            case NONE -> ENDED;
        };
    }

    /**
     * The id, which outlives the name of the constant.
     *
     * @return the id, such as {@code opened}
     */
    public String id() {
        return id;
    }

    /**
     * What the change is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case OPENED -> PortfolioWords.OPENED.text();
            case REOPENED -> PortfolioWords.REOPENED.text();
            case REGROUPED -> PortfolioWords.REGROUPED.text();
            case ADVANCED -> PortfolioWords.ADVANCED.text();
            case FALLEN -> PortfolioWords.FALLEN.text();
            case REWEIGHED -> PortfolioWords.REWEIGHED.text();
            case RAISED -> PortfolioWords.RAISED.text();
            case CUT -> PortfolioWords.CUT.text();
            case WON -> PortfolioWords.CHANGE_WON.text();
            case LOST -> PortfolioWords.CHANGE_LOST.text();
            case ENDED -> PortfolioWords.CHANGE_ENDED.text();
            case GONE -> PortfolioWords.GONE.text();
        };
    }

    /** By how many one such deal changes the number of open deals; a regrouped one counts by itself. */
    int direction() {
        return switch (this) {
            case OPENED, REOPENED, REGROUPED -> 1;
            case WON, LOST, ENDED, GONE -> -1;
            case ADVANCED, FALLEN, REWEIGHED, RAISED, CUT -> 0;
        };
    }
}
