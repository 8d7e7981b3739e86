package io.github.funnelkit.examples.methodologies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.methodologies.LintSeeds.Seed;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts faults into the texts of a funnel. */
final class WordingSeeds {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[\\p{Nd}.,' \u00a0]*\\p{Nd})?");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What the texts of a document are called. */
    private static final Set<String> TEXTS = Set.of("label", "customerType", "text", "toDo", "title");

    /** What has a text, or a part with texts, for each of its ids. */
    private static final Set<String> BY_ID = Set.of(
            "saleTypes",
            "facts",
            "collections",
            "each",
            "entries",
            "forms",
            "positions",
            "stages",
            "criteria",
            "guides",
            "mandatory",
            "optional",
            "team",
            "endings",
            "reasons");

    private WordingSeeds() {}

    /** Numbers that are not the condition's, in what a criterion says itself and in what its condition says. */
    static List<Seed> numbers(Funnel funnel) {
        List<Seed> seeds = new ArrayList<>();
        for (Criterion criterion : funnel.criteria()) {
            if (criterion.condition().checks().stream().anyMatch(WordingSeeds::asksForANumber)) {
                Text own = worded(funnel, criterion.text()::in);
                Text described = worded(funnel, criterion.condition()::describe);
                for (Text text : List.of(own, described)) {
                    Text wrong = worded(
                            funnel,
                            language -> NUMBER.matcher(text.in(language)).replaceAll("4321"));
                    if (!wrong.equals(text)) {
                        seeds.add(new Seed(saying(funnel, criterion, text), Optional.empty()));
                        seeds.add(LintSeeds.at("other-number", criterion, saying(funnel, criterion, wrong)));
                    }
                }
            }
        }
        return seeds;
    }

    private static boolean asksForANumber(Check check) {
        return check.arguments().values().values().stream().anyMatch(Number.class::isInstance);
    }

    private static Text worded(Funnel funnel, Function<Locale, String> words) {
        Map<Locale, String> wordings = new HashMap<>();
        funnel.languages().forEach(language -> wordings.put(language, words.apply(language)));
        return wordings.isEmpty() ? Text.of(words.apply(Locale.ENGLISH)) : Text.of(wordings);
    }

    private static Funnel saying(Funnel funnel, Criterion criterion, Text text) {
        return funnel.derive(
                funnel.id(),
                funnel.version(),
                change -> change.stage(
                        criterion.stage(),
                        stage -> stage.criterion(criterion.saleType(), criterion.name(), c -> c.text(text))));
    }

    /** The funnel as it is, or with all that has no language said in English. */
    static Funnel inLanguages(Funnel funnel) {
        ObjectNode document = document(funnel);
        if (funnel.languages().isEmpty()) {
            document.putArray("languages").add("en");
            inEnglish(document, "");
        }
        return funnel(document);
    }

    private static void inEnglish(ObjectNode node, String of) {
        for (Map.Entry<String, JsonNode> each : List.copyOf(node.properties())) {
            String name = each.getKey();
            JsonNode value = each.getValue();
            boolean isText = BY_ID.contains(of) || TEXTS.contains(name);
            if (value.isTextual() && isText) {
                node.putObject(name).set("en", value);
            } else if (value instanceof ObjectNode inner && !name.equals("source") && !name.equals("when")) {
                inEnglish(inner, BY_ID.contains(of) ? "" : name);
            }
        }
    }

    /** A further language in one text: one of each kind of text that the funnel has. */
    static List<Seed> languages(Funnel funnel) {
        Map<String, String> kinds = new TreeMap<>();
        texts(funnel, document(funnel), "", "", "", kinds);
        List<Seed> seeds = new ArrayList<>();
        for (String pointer : kinds.values()) {
            ObjectNode document = document(funnel);
            ((ObjectNode) document.at(pointer)).put("fr", "Mots");
            seeds.add(new Seed(funnel(document), Optional.of("partial-language:" + funnel.id())));
        }
        return seeds;
    }

    private static void texts(
            Funnel funnel, JsonNode node, String of, String pointer, String kind, Map<String, String> kinds) {
        if (node instanceof ObjectNode text
                && text.has(funnel.languages().get(0).toLanguageTag())) {
            kinds.putIfAbsent(kind, pointer);
        }
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            String name = each.getKey();
            boolean isId = BY_ID.contains(of);
            if (!name.equals("source") && !name.equals("when")) {
                texts(
                        funnel,
                        each.getValue(),
                        isId ? "" : name,
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        kind + "/" + (isId ? "*" : name),
                        kinds);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            texts(funnel, node.get(i), "", pointer + "/" + i, kind + "/*", kinds);
        }
    }

    private static ObjectNode document(Funnel funnel) {
        try {
            return (ObjectNode) MAPPER.readTree(FunnelDocuments.json().write(funnel));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Funnel funnel(ObjectNode document) {
        return FunnelDocuments.json().readFunnel(document.toString());
    }
}
