package io.github.funnelkit.examples.crm.pipeline;

import java.util.List;

/**
 * The pipeline of a company, or of one owner.
 *
 * @param funnels a funnel for each sale type
 * @param outlooks what is to be expected, by currency
 * @param months what is to be expected when
 * @param blockers what holds most up
 * @param audit which stages the facts support, by owner
 * @param notes what the forecast assumes
 */
public record Pipeline(
        List<Funnel> funnels,
        List<Outlook> outlooks,
        List<Bar> months,
        List<Bar> blockers,
        List<Audited> audit,
        List<String> notes) {

    /**
     * How much stands where.
     *
     * @param label the sale type
     * @param bars its stages
     */
    public record Funnel(String label, List<Bar> bars) {}

    /**
     * A row of a chart.
     *
     * @param label what it is
     * @param figure how much, in words
     * @param note what else there is to say
     * @param width of 100 parts
     * @param part of the width, what is of another kind
     */
    public record Bar(String label, String figure, String note, int width, int part) {}

    /**
     * A bar of a waterfall.
     *
     * @param label what changed, or the day
     * @param figure by how much, in words
     * @param note how many deals, or how often
     * @param from where it begins, of 100 parts
     * @param width how long it is
     * @param kind its style
     */
    public record Flow(String label, String figure, String note, int from, int width, String kind) {}

    /**
     * What is to be expected.
     *
     * @param expected the weighted amount
     * @param amount all of it
     * @param low what one in ten cases falls short of
     * @param middle what half the cases fall short of
     * @param high what one in ten cases exceeds
     */
    public record Outlook(String expected, String amount, String low, String middle, String high) {}

    /**
     * Which stages of an owner the facts support.
     *
     * @param owner whose deals they are
     * @param deals how many
     * @param claimed the weighted amount by the stages that they stand at
     * @param justified the weighted amount by the facts
     * @param gap the difference
     */
    public record Audited(String owner, long deals, String claimed, String justified, String gap) {}
}
