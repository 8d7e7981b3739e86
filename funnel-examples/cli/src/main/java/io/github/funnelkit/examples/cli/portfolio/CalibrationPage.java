package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.portfolio.Calibration;
import io.github.funnelkit.portfolio.StageCalibration;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What closed deals say, to be printed.
 *
 * @param calibration what they say
 * @param funnel the funnel
 * @param list what the history is called
 * @param read how many deals were read
 * @param rejected how many rows were rejected
 */
public record CalibrationPage(Calibration calibration, Funnel funnel, String list, long read, long rejected) {

    /**
     * Prints it.
     *
     * @param page where it is printed, and how
     * @throws IOException if it cannot be written
     */
    public void print(Page page) throws IOException {
        if (page.json()) {
            page.out().write(json());
        } else {
            page.print(table(page.language(), page.width()));
        }
    }

    private String json() throws IOException {
        ObjectNode document =
                Document.of(funnel).put("list", list).put("read", read).put("rejected", rejected);
        document.putObject("rule")
                .put("halfWidth", calibration.rule().halfWidth())
                .put("priorWeight", calibration.rule().priorWeight())
                .put("dealsNeeded", calibration.rule().dealsNeeded());
        ArrayNode stages = document.putArray("stages");
        for (StageCalibration stage : calibration.stages()) {
            ObjectNode node = stages.addObject();
            node.put("saleType", stage.saleType().id());
            node.put("stage", stage.stage().id());
            node.put("deals", stage.deals());
            node.put("wins", stage.wins());
            node.put("rate", stage.rate().isPresent() ? stage.rate().getAsDouble() : null);
            node.putObject("interval")
                    .put("low", stage.interval().low())
                    .put("high", stage.interval().high());
            node.put("stated", stage.nominal().map(WinProbability::percent).orElse(null));
            node.put("estimate", stage.estimate().map(WinProbability::percent).orElse(null));
            node.put("verdict", stage.verdict().name());
            node.put("dealsLacking", stage.dealsLacking());
        }
        return Document.text(document);
    }

    private String table(Locale language, int width) {
        Grid grid = new Grid(
                List.of(
                        Column.words(say("column.sale-type")),
                        Column.words(say("column.stage")),
                        Column.numbers(say("column.deals")),
                        Column.numbers(say("column.won")),
                        Column.numbers(say("column.rate")),
                        Column.numbers(say("column.interval")),
                        Column.numbers(say("column.stated")),
                        Column.numbers(say("column.estimate")),
                        Column.words(say("column.verdict"))),
                language);
        Names names = new Names(funnel, language);
        for (StageCalibration stage : calibration.stages()) {
            grid.add(List.of(
                    names.saleType(stage.saleType().id()),
                    names.stage(stage.stage().id()),
                    String.valueOf(stage.deals()),
                    String.valueOf(stage.wins()),
                    stage.rate().isPresent() ? Amounts.percent(stage.rate().getAsDouble(), language) : "",
                    Amounts.percent(stage.interval().low(), language)
                            + " - "
                            + Amounts.percent(stage.interval().high(), language),
                    stage.nominal()
                            .map(stated -> Amounts.stated(stated, language))
                            .orElse(""),
                    stage.estimate()
                            .map(estimate -> Amounts.tenths(estimate.percent(), language))
                            .orElse(""),
                    verdict(stage, language)));
        }
        Text label = funnel.label().orElse(Text.of(funnel.id()));
        return oneLine(label.in(language) + " " + funnel.version() + " · " + list) + "\n\n" + grid.print(width) + "\n"
                + counting(language) + "\n";
    }

    private static String verdict(StageCalibration stage, Locale language) {
        Text verdict = stage.verdict().label();
        return (stage.dealsLacking() > 0
                        ? say("calibration.lacking", "verdict", verdict, "count", stage.dealsLacking())
                        : verdict)
                .in(language);
    }

    private String counting(Locale language) {
        long needed = calibration.rule().dealsNeeded();
        int weight = calibration.rule().priorWeight();
        return String.join(
                "\n",
                say("calibration.rule", "needed", needed).in(language),
                say("calibration.estimate", "weight", weight).in(language),
                say("calibration.read", "read", read, "rejected", rejected).in(language));
    }
}
