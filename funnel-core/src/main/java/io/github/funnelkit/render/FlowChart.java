package io.github.funnelkit.render;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way through a funnel as a picture: the stages with their win probabilities, and the guides that lead from one to the
 * next. A step of the way to which no guide leads is dotted, and so is the border of a stage that was added to the source.
 *
 * @param funnel the funnel
 * @since 0.1.0
 */
public record FlowChart(Funnel funnel) {

    /** Checks that there is a funnel. */
    public FlowChart {
        Objects.requireNonNull(funnel, "funnel");
    }

    /**
     * The picture of a funnel.
     *
     * @param funnel the funnel
     * @return its picture
     */
    public static FlowChart of(Funnel funnel) {
        return new FlowChart(funnel);
    }

    /**
     * The picture as a flow chart for Mermaid, one node or edge on each line.
     *
     * @param language the reader's language. The funnel's wordings are taken as {@link Text#in} does; other words
     *     are those of the language pack that fits best
     * @return the text, which ends with a line end
     */
    public String mermaid(Locale language) {
        boolean marked = new Sources(funnel).areStated();
        StringBuilder chart = new StringBuilder("flowchart TD\n");
        chart.append("  start((\"")
                .append(MermaidLabel.text(RenderWords.START.in(language)))
                .append("\"))\n");
        for (Stage stage : funnel.stages()) {
            boolean added = marked && stage.source().provenance() == Provenance.EXTENSION;
            chart.append("  ").append(node(Optional.of(stage.id()))).append("[\"");
            chart.append(label(stage, language)).append(added ? "\"]:::extension\n" : "\"]\n");
        }
        for (Step step : Step.of(funnel)) {
            chart.append("  ").append(node(step.from())).append(step.guide().isPresent() ? " -->" : " -.->");
            chart.append(label(step, language))
                    .append(' ')
                    .append(node(Optional.of(step.to())))
                    .append('\n');
        }
        if (chart.indexOf(":::extension") >= 0) {
            chart.append("  classDef extension stroke-dasharray: 5 5\n");
        }
        return chart.toString();
    }

    /** Mermaid reads {@code --} as part of an edge and {@code end} as a keyword; no id has a point. */
    private static String node(Optional<String> stage) {
        return stage.map(id -> "stage." + id.replace('-', '.')).orElse("start");
    }

    private static String label(Stage stage, Locale language) {
        StringBuilder label =
                new StringBuilder(MermaidLabel.text(stage.customerType().label().in(language)));
        stage.winProbabilities()
                .forEach((saleType, probability) -> label.append(MermaidLabel.BREAK)
                        .append(MermaidLabel.text(
                                saleType.label().in(language) + " " + probability.describe(language))));
        return label.toString();
    }

    private String label(Step step, Locale language) {
        List<String> lines = new ArrayList<>();
        step.guide().ifPresent(lines::add);
        if (!step.saleTypes().equals(funnel.saleTypes())) {
            for (SaleType saleType : step.saleTypes()) {
                lines.add(saleType.label().in(language));
            }
        }
        return lines.isEmpty()
                ? ""
                : lines.stream().map(MermaidLabel::text).collect(Collectors.joining(MermaidLabel.BREAK, "|\"", "\"|"));
    }
}
