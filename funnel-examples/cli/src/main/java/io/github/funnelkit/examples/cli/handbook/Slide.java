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
        List<Member> team) {

    /** Whether the way is not said by the title. */
    boolean hasWay() {
        return !way.equals(title);
    }

    /** Whether anybody is named. */
    boolean hasTeam() {
        return !team.isEmpty();
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
     */
    record Column(String heading, List<Item> items) {}

    /**
     * A line to tick.
     *
     * @param text what must hold or is to be done
     * @param points what to cover
     * @param forms the forms that go with it
     */
    record Item(String text, List<String> points, List<String> forms) {}

    /**
     * A position and its holder.
     *
     * @param position the position
     * @param holder who holds it
     */
    record Member(String position, String holder) {}
}
