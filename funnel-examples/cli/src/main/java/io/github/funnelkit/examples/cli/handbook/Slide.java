package io.github.funnelkit.examples.cli.handbook;

import java.util.List;

/**
 * One page: a step with the stage that it leads to, or a stage that no guide leads to.
 *
 * @param number its number, from 1
 * @param title what the page is about
 * @param way from where it leads to where, in words
 * @param subtitle how the columns belong together
 * @param notes what else is to be known of the stage; often empty
 * @param rail the stages of the funnel in order
 * @param columns what must hold and what is to be done
 * @param rules what else is said of entering the stage and of staying there; often empty
 * @param team who does it; empty where no guide leads to the stage
 */
record Slide(
        int number,
        String title,
        String way,
        String subtitle,
        List<String> notes,
        List<RailStage> rail,
        List<Column> columns,
        List<Column> rules,
        List<Member> team) {

    /** Whether the way is not said by the title. */
    boolean hasWay() {
        return !way.equals(title);
    }

    /** Whether anybody is named. */
    boolean hasTeam() {
        return !team.isEmpty();
    }

    /** How it is drawn: a page that a guide fills is as high as a sheet. */
    String style() {
        return hasTeam() ? "sheet" : "";
    }

    /**
     * A stage in the rail on top of the page.
     *
     * @param name what a customer there is called
     * @param probability the win probability in words; empty where none is stated
     * @param style how it is drawn
     */
    record RailStage(String name, String probability, String style) {}

    /**
     * A list under a heading.
     *
     * @param heading the heading
     * @param items the items
     * @param ticked whether they are ticked, one by one
     */
    record Column(String heading, List<Item> items, boolean ticked) {}

    /**
     * A line to tick.
     *
     * @param text what must hold or is to be done
     * @param points what to cover
     * @param tags the forms that go with it, and when it is due
     */
    record Item(String text, List<String> points, List<String> tags) {}

    /**
     * A position and its holder.
     *
     * @param position the position
     * @param holder who holds it
     */
    record Member(String position, String holder) {}
}
