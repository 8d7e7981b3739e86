package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.funnelkit.text.Text;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as a tree: an element is an object of its attributes, which begin with {@code @}, and of its children, a list where
 * several have one name; one with letters alone is a text. It reads nothing but the document: no document type, no entity.
 */
final class XmlTree {

    /** The name of the letters of an element that has attributes, too. */
    static final String LETTERS = "#text";

    private static final int DEEPEST = 90;

    /** Whether letters are looked at only when they are asked for, and what is wrong with them is no checked exception. */
    private static final String LAZY = "com.ctc.wstx.lazyParsing";

    private final String file;
    private final byte[] bytes;

    /** A document, which messages call by the name of its file. */
    XmlTree(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** An object with the name of the root element in it. */
    JsonNode read() throws RefusedDocumentException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException wrong) {
            String place =
                    Optional.ofNullable(wrong.getLocation()).map(XmlTree::place).orElse("");
            throw refused(say("import.broken", "place", place, "format", "XML"));
        }
    }

    /** Not the JDK's: of broken bytes that prints what it throws, and of some document types it throws no XML's exception. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(LAZY, false);
        return factory;
    }

    private JsonNode read(XMLStreamReader xml) throws XMLStreamException, RefusedDocumentException {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw refused(say("import.document-type", "place", place(xml.getLocation())));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                document.set(xml.getLocalName(), element(xml, 1));
            }
        }
        return document;
    }

    private JsonNode element(XMLStreamReader xml, int depth) throws XMLStreamException, RefusedDocumentException {
        if (depth > DEEPEST) {
            throw refused(say("import.too-deep", "place", place(xml.getLocation()), "count", DEEPEST));
        }
        ObjectNode element = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.put("@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        boolean isNil = element.path("@nil").asText().equals("true");
        StringBuilder letters = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> add(element, xml.getLocalName(), element(xml, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> letters.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused(say("import.entity", "place", place(xml.getLocation()), "name", xml.getLocalName()));
                default -> {
                    // remarks say nothing
                }
            }
        }
        if (isNil) {
            return NullNode.instance;
        }
        if (element.isEmpty()) {
            return TextNode.valueOf(letters.toString());
        }
        if (!letters.toString().isBlank()) {
            element.put(LETTERS, letters.toString());
        }
        return element;
    }

    private static void add(ObjectNode parent, String name, JsonNode child) {
        JsonNode before = parent.get(name);
        if (before == null) {
            parent.set(name, child);
        } else if (before instanceof ArrayNode list) {
            list.add(child);
        } else {
            parent.set(name, JsonNodeFactory.instance.arrayNode().add(before).add(child));
        }
    }

    private static String place(Location location) {
        return location.getLineNumber() + ":" + location.getColumnNumber();
    }

    private RefusedDocumentException refused(Text reason) {
        return new RefusedDocumentException(file, reason);
    }
}
