package io.github.funnelkit.examples.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which part of a workbook's file holds a sheet. */
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

    /** The name of the part, by the id that the workbook gives it; empty when it cannot be found. */
    static Optional<String> of(ListBytes workbook, String id) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(workbook.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PARTS)) {
                    return target(xml(zip), id).map(SheetPart::fromTheRoot);
                }
            }
        } catch (XMLStreamException broken) {
            // what the rows' reader cannot read either, it says
        }
        return Optional.empty();
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
