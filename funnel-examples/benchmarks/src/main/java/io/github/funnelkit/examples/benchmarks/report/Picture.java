package io.github.funnelkit.examples.benchmarks.report;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;

/** A table as a picture of bars. */
public final class Picture {

    /** From this ratio on, a small bar beside a large one could not be seen. */
    private static final double LOGARITHMIC_FROM = 20;

    private Picture() {}

    /**
     * Draws a table.
     *
     * @param table the table
     * @param folder where to write it, as SVG with the table's name
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path draw(Table table, Path folder) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(900)
                .height(500)
                .title(table.title())
                .yAxisTitle(table.unit())
                .build();
        double largest = table.rows().stream().mapToDouble(Row::value).max().orElse(1);
        double smallest = table.rows().stream().mapToDouble(Row::value).min().orElse(1);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setXAxisLabelRotation(20);
        if (largest > LOGARITHMIC_FROM * smallest) {
            chart.getStyler().setYAxisLogarithmic(true);
            chart.getStyler().setYAxisMin(Math.pow(10, Math.floor(Math.log10(smallest))));
        }
        chart.getStyler().setYAxisDecimalPattern("#,##0.###");
        chart.addSeries(
                table.unit(),
                table.rows().stream().map(Row::label).toList(),
                table.rows().stream().map(Row::value).toList());
        Path file = folder.resolve(table.name() + ".svg");
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
        return file;
    }
}
