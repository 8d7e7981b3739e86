package io.github.funnelkit.examples.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook's file: which holds a sheet, and what that of the workbook says. */
final class SheetPart {

    private static final String FOLDER = "xl/";
    private static final String PARTS = FOLDER + "_rels/workbook.xml.rels";

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private SheetPart() {}

    /** Reads XML that has nothing outside itself. */
    static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    /**
     * Opens the part.
     *
     * @param workbook the file
     * @param id the id that the workbook gives to the sheet
     * @return the XML; empty when it cannot be found
     * @throws IOException if reading fails
     */
    static Optional<InputStream> open(ZipFile workbook, String id) throws IOException {
        ZipEntry parts = workbook.getEntry(PARTS);
        if (parts == null) {
            return Optional.empty();
        }
        Optional<ZipEntry> part;
        try (InputStream in = workbook.getInputStream(parts)) {
            part = target(xml(in), id).map(target -> workbook.getEntry(fromTheRoot(target)));
        } catch (XMLStreamException broken) {
            return Optional.empty(); // what the rows' reader cannot read either, it says
        }
        return part.isPresent() ? Optional.of(workbook.getInputStream(part.get())) : Optional.empty();
    }

    /**
     * Whether a workbook counts its days from 1904. Its reader of rows knows one of the two ways to say so.
     *
     * @param workbook the file
     * @return whether it does
     * @throws IOException if reading fails
     */
    static boolean isFrom1904(ZipFile workbook) throws IOException {
        return isSet(workbook, "workbookPr", "date1904");
    }

    /**
     * Whether a workbook asks to be calculated when it is opened, as its formulas may have no values yet.
     *
     * @param workbook the file
     * @return whether it does
     * @throws IOException if reading fails
     */
    static boolean isToBeCalculated(ZipFile workbook) throws IOException {
        return isSet(workbook, "calcPr", "fullCalcOnLoad");
    }

    private static boolean isSet(ZipFile workbook, String element, String attribute) throws IOException {
        ZipEntry part = workbook.getEntry(FOLDER + "workbook.xml");
        if (part == null) {
            return false;
        }
        try (InputStream in = workbook.getInputStream(part)) {
            XMLStreamReader xml = xml(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    String said = xml.getAttributeValue(null, attribute);
                    return "1".equals(said) || "true".equals(said);
                }
            }
        } catch (XMLStreamException broken) {
            // what the rows' reader cannot read either, it says
        }
        return false;
    }

    private static Optional<String> target(XMLStreamReader xml, String id) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && id.equals(xml.getAttributeValue(null, "Id"))) {
                return Optional.ofNullable(xml.getAttributeValue(null, "Target"));
            }
        }
        return Optional.empty();
    }

    private static String fromTheRoot(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }
}
