package io.github.funnelkit.examples.cli.table;

import static io.github.funnelkit.examples.cli.words.Words.say;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of a sheet whose values it does not hold, as programs write them that do not calculate. A formula that gives an
 * empty text is none of them: its cell is a text. To the reader of the rows both are blank.
 */
final class UncalculatedCells {

    /** More of them are no slip in a list: it has never been calculated. */
    private static final int MOST = 100_000;

    /** Whether the workbook asks to be calculated when it is opened: then a zero may stand for what is not known yet. */
    private final boolean toBeCalculated;

    private final Set<Long> found = new HashSet<>();
    private int row;
    private int column;
    private @Nullable String type;
    private boolean formula;
    private @Nullable StringBuilder value;
    private boolean inValue;

    UncalculatedCells(boolean toBeCalculated) {
        this.toBeCalculated = toBeCalculated;
    }

    /** Takes the part of the sheet's XML at which a reader stands. */
    void see(int event, XMLStreamReader xml) throws UnreadableListException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName(), xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inValue && value != null) {
                    value.append(xml.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {
                // says nothing of a cell
            }
        }
    }

    private void start(String element, XMLStreamReader xml) {
        switch (element) {
            case "row" -> {
                String number = xml.getAttributeValue(null, "r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
            }
            case "c" -> {
                String address = xml.getAttributeValue(null, "r");
                column = address == null ? column + 1 : new CellAddress(address).getColumn();
                type = xml.getAttributeValue(null, "t");
                formula = false;
                value = null;
            }
            case "f" -> formula = true;
            case "v" -> {
                value = new StringBuilder();
                inValue = true;
            }
            default -> {
                // is no part of a cell that matters here
            }
        }
    }

    private void end(String element) throws UnreadableListException {
        if (element.equals("v")) {
            inValue = false;
        } else if (element.equals("c") && formula && isMissing()) {
            found.add(key(row, column));
            if (found.size() > MOST) {
                throw new UnreadableListException(say("sheet.not-calculated"));
            }
        }
    }

    private boolean isMissing() {
        if (value == null) {
            return true;
        }
        boolean number = type == null || type.equals("n");
        String text = value.toString();
        return number && (text.isBlank() || (toBeCalculated && text.equals("0")));
    }

    /**
     * Whether a cell is one of them.
     *
     * @param row its row, from 1
     * @param column its column, from 0
     */
    boolean has(int row, int column) {
        return !found.isEmpty() && found.contains(key(row, column));
    }

    private static long key(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }
}
