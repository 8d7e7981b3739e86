package io.github.funnelkit.examples.cli.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellRangeAddress;

/**
 * The cells of a sheet that are merged with those below, which hold nothing themselves, and how many rows are hidden: what
 * the reader of the rows does not tell.
 */
final class MergedCells {

    /** A column that is merged over several rows, to the last. */
    private record Block(int lastRow, int column) {}

    /** By their first row. */
    private final Map<Integer, List<Block>> blocks = new HashMap<>();

    private final Map<Block, SheetCell> said = new LinkedHashMap<>();
    private int count;
    private int hiddenRows;

    private MergedCells() {}

    /** Nothing is merged. */
    static MergedCells none() {
        return new MergedCells();
    }

    /** Takes the part of the sheet's XML at which a reader stands. */
    void see(int event, XMLStreamReader xml) {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        if (xml.getLocalName().equals("row")) {
            String hidden = xml.getAttributeValue(null, "hidden");
            hiddenRows += "1".equals(hidden) || "true".equals(hidden) ? 1 : 0;
        } else if (xml.getLocalName().equals("mergeCell")) {
            CellRangeAddress range = CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref"));
            if (range.getLastRow() > range.getFirstRow()) {
                Block block = new Block(range.getLastRow() + 1, range.getFirstColumn());
                blocks.computeIfAbsent(range.getFirstRow() + 1, row -> new ArrayList<>())
                        .add(block);
                count++;
            }
        }
    }

    /** How many cells are merged with others below. */
    int count() {
        return count;
    }

    int hiddenRows() {
        return hiddenRows;
    }

    /** Writes into the cells of a row what the first cell says that they are merged with; rows come in their order. */
    void fill(int row, List<String> cells, List<CellKind> kinds) {
        List<Block> begun = blocks.getOrDefault(row, List.of());
        if (begun.isEmpty() && said.isEmpty()) {
            return;
        }
        said.keySet().removeIf(block -> block.lastRow < row);
        said.forEach((block, above) -> {
            while (cells.size() <= block.column) {
                cells.add("");
                kinds.add(CellKind.TEXT);
            }
            if (cells.get(block.column).isBlank()) {
                cells.set(block.column, above.text());
                kinds.set(block.column, above.kind());
            }
        });
        for (Block block : begun) {
            if (block.column < cells.size()) {
                said.put(block, new SheetCell(cells.get(block.column), kinds.get(block.column)));
            }
        }
    }
}
