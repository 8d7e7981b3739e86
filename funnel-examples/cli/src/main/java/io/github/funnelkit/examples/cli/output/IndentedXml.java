package io.github.funnelkit.examples.cli.output;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in memory, each element on a line of its own; letters that XML has no way to write are marked. */
public final class IndentedXml {

    private static final String MARK = "\uFFFD";

    private final XMLStreamWriter xml;
    private int depth;

    private IndentedXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes a document.
     *
     * @param content writes the root element
     * @return the document
     */
    public static String document(Consumer<IndentedXml> content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            content.accept(new IndentedXml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw impossible(impossible);
        }
        return text.append('\n').toString();
    }

    private static IllegalStateException impossible(XMLStreamException impossible) {
        return new IllegalStateException("XML that goes into memory", impossible);
    }

    /**
     * Writes an element with others in it.
     *
     * @param name its name
     * @param content writes the others
     * @param attributes names and values of its attributes; {@code xmlns} among them is the namespace of all
     */
    public void element(String name, Runnable content, String... attributes) {
        try {
            line();
            xml.writeStartElement(name);
            attributes(attributes);
            depth++;
            content.run();
            depth--;
            line();
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw impossible(impossible);
        }
    }

    /**
     * Writes an element with attributes alone.
     *
     * @param name its name
     * @param attributes names and values of its attributes
     */
    public void empty(String name, String... attributes) {
        try {
            line();
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw impossible(impossible);
        }
    }

    /**
     * Writes an element with a text in it.
     *
     * @param name its name
     * @param text the text
     */
    public void text(String name, String text) {
        try {
            line();
            xml.writeStartElement(name);
            xml.writeCharacters(allowed(text, true));
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw impossible(impossible);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals("xmlns")) {
                xml.writeDefaultNamespace(attributes[i + 1]);
            } else {
                xml.writeAttribute(attributes[i], allowed(attributes[i + 1], false));
            }
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** In an attribute a line break would be read as a blank. */
    private static String allowed(String value, boolean lines) {
        StringBuilder allowed = new StringBuilder();
        value.codePoints().forEach(letter -> {
            boolean isAllowed = letter == '\t'
                    || (letter == '\n' && lines)
                    || (letter >= ' ' && letter < Character.MIN_SURROGATE)
                    || (letter > Character.MAX_SURROGATE && letter < 0xFFFE)
                    || letter >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
            allowed.append(isAllowed ? Character.toString(letter) : MARK);
        });
        return allowed.toString();
    }
}
