package io.github.funnelkit.examples.dmn;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a document of DMN says of itself: which input is which fact. */
final class DmnFile {

    private final Element definitions;
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, Map<String, String>> components = new HashMap<>();

    DmnFile(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        definitions = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                .getDocumentElement();
        for (Element input : children(definitions, "inputData")) {
            for (Element description : children(input, "description")) {
                inputs.put(fact(description), input.getAttribute("name"));
            }
        }
        for (Element type : children(definitions, "itemDefinition")) {
            for (Element component : children(type, "itemComponent")) {
                components
                        .computeIfAbsent(type.getAttribute("name"), first -> new HashMap<>())
                        .put(fact(children(component, "description").get(0)), component.getAttribute("name"));
            }
        }
    }

    /** The names of decisions by their ids. */
    Map<String, String> decisions() {
        Map<String, String> decisions = new HashMap<>();
        children(definitions, "decision")
                .forEach(decision -> decisions.put(decision.getAttribute("id"), decision.getAttribute("name")));
        return decisions;
    }

    private static String fact(Element description) {
        return description.getTextContent().split(" ", -1)[0];
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    /** What a host hands to an engine: plain values by the names of inputs. */
    Map<String, Object> values(FactSheet customer) {
        Map<String, Object> values = new HashMap<>();
        inputs.values().forEach(name -> values.put(name, null));
        values.putAll(values(customer, inputs));
        return values;
    }

    private Map<String, Object> values(FactSheet sheet, Map<String, String> names) {
        Map<String, Object> values = new HashMap<>();
        List<String> none = new ArrayList<>();
        for (Fact<?> fact : sheet.facts()) {
            String name = names.get(fact.id());
            FactValue<?> value = sheet.value(fact);
            if (value instanceof FactValue.Known<?> known) {
                values.put(name, value(fact, known.value(), name));
            } else if (value.isNone() && fact.type().isMultiple()) {
                values.put(name, List.of());
            } else if (value.isNone()) {
                none.add(fact.id());
            }
        }
        values.put("none", none);
        return values;
    }

    private Object value(Fact<?> fact, Object value, String name) {
        if (fact.type() != FactType.RECORDS) {
            return value;
        }
        Map<String, String> names = components.get("tRecords_" + name);
        return ((List<?>) value)
                .stream().map(each -> values((FactSheet) each, names)).toList();
    }
}
