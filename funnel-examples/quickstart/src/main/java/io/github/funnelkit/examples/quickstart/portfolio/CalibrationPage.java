package io.github.funnelkit.examples.quickstart.portfolio;

import static io.github.funnelkit.examples.quickstart.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.examples.quickstart.output.Grid;
import io.github.funnelkit.examples.quickstart.output.Grid.Column;
import io.github.funnelkit.portfolio.Calibration;
import io.github.funnelkit.portfolio.StageCalibration;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.math.RoundingMode;
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
        page.out().write(page.json() ? json() : table(page.language(), page.width()));
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
                        Column.words(text("销售类型", "Sale type")),
                        Column.words(text("阶段", "Stage")),
                        Column.numbers(text("商机数", "Deals")),
                        Column.numbers(text("赢单", "Won")),
                        Column.numbers(text("比率", "Rate")),
                        Column.numbers(text("95% 区间", "95 % interval")),
                        Column.numbers(text("标称", "Stated")),
                        Column.numbers(text("估计", "Estimate")),
                        Column.words(text("结论", "What that says"))),
                language);
        Names names = new Names(funnel, language);
        for (StageCalibration stage : calibration.stages()) {
            grid.add(List.of(
                    names.saleType(stage.saleType().id()),
                    names.stage(stage.stage().id()),
                    String.valueOf(stage.deals()),
                    String.valueOf(stage.wins()),
                    stage.rate().isPresent() ? percent(100 * stage.rate().getAsDouble()) : "",
                    stage.interval().toString(),
                    stage.nominal().map(WinProbability::toString).orElse(""),
                    stage.estimate()
                            .map(estimate -> estimate.percent().setScale(1, RoundingMode.HALF_UP) + " %")
                            .orElse(""),
                    verdict(stage, language)));
        }
        Text label = funnel.label().orElse(Text.of(funnel.id()));
        return oneLine(label.in(language) + " " + funnel.version() + " · " + list) + "\n\n" + grid.print(width) + "\n"
                + counting().in(language) + "\n";
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.1f %%", number);
    }

    private static String verdict(StageCalibration stage, Locale language) {
        Text lacking = text(",还差 " + stage.dealsLacking() + " 个", ", " + stage.dealsLacking() + " more are needed");
        return stage.verdict().label().in(language) + (stage.dealsLacking() > 0 ? lacking.in(language) : "");
    }

    private Text counting() {
        long needed = calibration.rule().dealsNeeded();
        int weight = calibration.rule().priorWeight();
        return text(
                "每个商机计入其到达过的最高阶段及以下各阶段。不足 " + needed + " 个商机不作结论。估计:标称赢率计 " + weight + " 个商机。\n读取 " + read + " 个商机,拒绝 "
                        + rejected + " 行。",
                "A deal counts for the highest stage it reached and every stage below. Nothing is concluded from fewer"
                        + " than " + needed + " deals.\nEstimate: the stated probability counts for " + weight
                        + " deals.\n" + read + (read == 1 ? " deal" : " deals") + " read, " + rejected
                        + (rejected == 1 ? " row" : " rows") + " rejected.");
    }
}
