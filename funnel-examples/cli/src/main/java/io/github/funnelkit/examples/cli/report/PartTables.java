package io.github.funnelkit.examples.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.examples.cli.portfolio.ReportPart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Parts that are made of histories, as tables: for the page, and for readers without scripts. */
final class PartTables {

    private static final int DECIMALS = 3;

    private PartTables() {}

    /** Writes them for the page, in which texts are numbers. */
    static void write(List<ReportPart> parts, Texts texts, ArrayNode array) {
        parts.forEach(part -> write(part, texts, array.addObject()));
    }

    private static void write(ReportPart part, Texts texts, ObjectNode node) {
        Map<Locale, Grid> grids = new HashMap<>();
        texts.languages().forEach(language -> grids.put(language, part.table().apply(language)));
        Grid first = grid(grids, texts.languages().get(0));
        node.put("title", texts.number(part.title()::in));
        ArrayNode notes = node.putArray("notes");
        for (int i = 0; i < part.notes().apply(texts.languages().get(0)).size(); i++) {
            int note = i;
            notes.add(texts.number(language -> part.notes().apply(language).get(note)));
        }
        ArrayNode heads = node.putArray("heads");
        for (int i = 0; i < first.headings().size(); i++) {
            int column = i;
            heads.addArray()
                    .add(texts.number(
                            language -> grid(grids, language).headings().get(column)))
                    .add(first.numbers().get(column) ? 1 : 0);
        }
        ArrayNode rows = node.putArray("rows");
        for (int i = 0; i < first.rows().size(); i++) {
            ArrayNode cells = rows.addArray();
            for (int j = 0; j < first.headings().size(); j++) {
                int row = i;
                int column = j;
                cells.add(texts.number(
                        language -> grid(grids, language).rows().get(row).get(column)));
            }
        }
        ArrayNode bars = node.putArray("bars");
        part.bars()
                .forEach(bar -> bars.addArray()
                        .add(bar.kind().name())
                        .add(rounded(bar.from()))
                        .add(rounded(bar.to()))
                        .add(rounded(bar.mark())));
    }

    private static Grid grid(Map<Locale, Grid> grids, Locale language) {
        return Objects.requireNonNull(grids.get(language));
    }

    private static BigDecimal rounded(double place) {
        return BigDecimal.valueOf(place)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    /** What the template shows of them. */
    static List<Map<String, Object>> plain(List<ReportPart> parts, Locale language) {
        return parts.stream()
                .map(part -> {
                    Grid grid = part.table().apply(language);
                    return Map.of(
                            "title", part.title().in(language),
                            "notes", part.notes().apply(language),
                            "headings", grid.headings(),
                            "rows", PlainTable.cells(grid.rows()));
                })
                .toList();
    }
}
