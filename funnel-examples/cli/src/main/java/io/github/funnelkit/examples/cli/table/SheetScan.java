package io.github.funnelkit.examples.cli.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the XML of a sheet says and the reader of its rows does not tell.
 *
 * @param merged the cells that are merged with others, and the hidden rows
 * @param uncalculated the formulas without a value
 */
record SheetScan(MergedCells merged, UncalculatedCells uncalculated) {

    /** Of a sheet whose XML is not at hand. */
    static SheetScan none() {
        return new SheetScan(MergedCells.none(), new UncalculatedCells(false));
    }

    /** Reads the XML of a sheet of a workbook, which may ask to be calculated when it is opened. */
    static SheetScan of(InputStream sheet, boolean toBeCalculated) throws IOException {
        SheetScan scan = new SheetScan(MergedCells.none(), new UncalculatedCells(toBeCalculated));
        try {
            XMLStreamReader xml = SheetPart.xml(sheet);
            while (xml.hasNext()) {
                int event = xml.next();
                scan.merged.see(event, xml);
                scan.uncalculated.see(event, xml);
            }
            xml.close();
        } catch (XMLStreamException | IllegalArgumentException broken) {
            return none(); // is said when the rows are read
        }
        return scan;
    }
}
