package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentFormat;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the definition of a funnel, all of it, and reports everything that is wrong at once. */
public final class FunnelReader {

    private final Problems problems;
    private final Places places;
    private final Members members;
    private final CriteriaRegistry registry;

    /** What of the original is called otherwise; null where nothing says it. */
    private @Nullable RenamesReader renamed;

    private FunnelReader(Members members, Node root, Problems problems, CriteriaRegistry registry) {
        this.members = members;
        this.problems = problems;
        this.places = new Places(root);
        this.registry = registry;
    }

    /**
     * Reads the definition at whose first token the source stands, up to its last one.
     *
     * @param tokens the document
     * @param registry the condition kinds that it may use
     * @return the funnel
     * @throws DocumentException if anything is wrong
     */
    public static Funnel read(TokenSource tokens, CriteriaRegistry registry) {
        Problems problems = new Problems(DocumentKind.FUNNEL, tokens.isYaml());
        Node read = TreeReader.read(tokens, problems);
        if (read instanceof Node.Scalar text && text.text().strip().startsWith("{")) {
            problems.add(text.spot(), say("syntax.in-quotes"));
            throw problems.exception(null);
        }
        Node root = StrayParts.gathered(read, problems);
        problems.languages(languages(root));
        Members members = Members.of(root, say("expected.funnel"), problems);
        if (members == null || !formatIsRead(members, problems)) {
            throw problems.exception(null);
        }
        return new FunnelReader(members, root, problems, registry).funnel();
    }

    /** The languages that the definition names, as far as they are some. */
    private static List<String> languages(Node root) {
        Node.Member named = root instanceof Node.Obj object ? object.members().get("languages") : null;
        return named != null && named.value() instanceof Node.Arr list
                ? list.items().stream()
                        .filter(Node.Scalar.class::isInstance)
                        .map(item -> ((Node.Scalar) item).text())
                        .filter(tag -> Languages.isOne(Locale.forLanguageTag(tag)))
                        .toList()
                : List.of();
    }

    /** Says whether reading on makes sense: what is of another format is not looked at. */
    private static boolean formatIsRead(Members members, Problems problems) {
        Text expected = Text.of("\"" + DocumentFormat.FUNNEL + "\"");
        Node format = members.required("format", expected);
        if (format == null) {
            return true;
        }
        String found = Values.string(format, expected, problems);
        if (found != null && !found.equals(DocumentFormat.FUNNEL)) {
            problems.add(
                    format.spot(), say("format", "found", Words.shortened(found), "supported", DocumentFormat.FUNNEL));
            return false;
        }
        return true;
    }

    private Funnel funnel() {
        Node schema = members.optional("$schema");
        if (schema != null) {
            Values.string(schema, say("expected.schema"), problems);
        }
        Node id = members.required("id", say("expected.funnel-id"));
        Node version = members.required("version", say("expected.version"));
        String idText = id == null ? null : Values.filled(id, say("expected.funnel-id"), problems);
        String versionText = version == null ? null : version(version);
        if (id != null && idText != null && !Layout.isId(idText)) {
            problems.add(id.spot(), Layout.malformed(idText));
            idText = null;
        }
        FunnelBuilder funnel = Funnel.define(idText == null ? "x" : idText, versionText == null ? "x" : versionText);
        describe(funnel);
        Funnel built = null;
        try {
            built = funnel.build();
        } catch (FunnelDefinitionException refused) {
            refused.problems().forEach(problem -> places.report(problem, problems));
            if (problems.isEmpty()) {
                // what seemed to follow from something else is all there is
                refused.problems().forEach(problem -> places.reportByItself(problem, problems));
            }
        }
        problems.throwIfAny();
        if (built == null) {
            throw new IllegalStateException("a definition was refused without a problem");
        }
        if (renamed != null) {
            renamed.requireThere(built);
            problems.throwIfAny();
        }
        return built;
    }

    /** Quotes of another width are no quotes, and so would be part of the version. */
    private @Nullable String version(Node node) {
        String version = Values.filled(node, say("expected.version"), problems);
        if (version != null && YamlLine.fullWidth(version) >= 0) {
            Values.wrong(node, say("expected.version"), problems);
            return null;
        }
        return version;
    }

    private void describe(FunnelBuilder funnel) {
        Node label = members.optional("label");
        if (label != null) {
            funnel.label(TextFormat.read(label, problems));
        }
        Node source = members.optional("source");
        SourceDocument document = source == null ? null : SourceDocumentFormat.read(source, problems);
        if (source != null && document != null) {
            places.put(source, "source", "");
            funnel.source(document);
        }
        Node original = members.optional("derivedFrom");
        languages(funnel, members.optional("languages"));
        HoldingFormat.read(members.optional(HoldingFormat.PROPERTY), problems).ifPresent(funnel::holds);
        Vocabulary vocabulary = vocabulary();
        funnel.saleTypes(vocabulary.saleTypes().all().toArray(SaleType[]::new));
        funnel.facts(vocabulary.facts().all().toArray(Fact<?>[]::new));
        funnel.forms(vocabulary.forms().all().toArray(Form[]::new));
        funnel.positions(vocabulary.positions().all().toArray(io.github.funnelkit.definition.Position[]::new));
        NextActionFormat.read(members.optional(NextActionFormat.PROPERTY), vocabulary.facts(), funnel, problems);
        GateFormat.read(members.optional(GateFormat.PROPERTY), vocabulary.positions(), funnel, problems);
        SignalsFormat.read(members.optional(SignalsFormat.PROPERTY), vocabulary.facts(), funnel, problems);
        places.sampleOfCriteria(Samples.criteria(vocabulary.facts()));
        StageReader stageReader = new StageReader(vocabulary, places, problems);
        Map<String, Node> stages = parts("stages", members.required("stages", expectedParts("stages")));
        stages.forEach((id, node) -> funnel.stage(id, stage -> stageReader.read(id, node, stage)));
        StageNames stageNames = new StageNames(stages);
        Node guideNode = members.optional("guides");
        Map<String, Node> guides = guideNode == null ? Map.of() : parts("guides", guideNode);
        if (members.optional("stages") instanceof Node.Obj none
                && none.members().isEmpty()) {
            Text expected = expectedParts("stages");
            problems.add(none.spot(), say("wrong", "found", say("found.empty-object"), "expected", expected));
        }
        if (stages.isEmpty()) {
            places.stagesAreIncomplete();
        }
        GuideReader guideReader = new GuideReader(vocabulary, stageNames, places, problems);
        guides.forEach((id, node) -> funnel.guide(id, guide -> guideReader.read(id, node, guide)));
        Node endingNode = members.optional("endings");
        Map<String, Node> endings = endingNode == null ? Map.of() : parts("endings", endingNode);
        EndingReader endingReader = new EndingReader(vocabulary, stageNames, places, problems);
        endings.forEach((id, node) -> funnel.ending(id, ending -> endingReader.read(id, node, ending)));
        members.done();
        derivedFrom(funnel, original, new RenamesReader(known(vocabulary, stages, guides, endings), problems));
    }

    /** The ids of those kinds of parts with which nothing is wrong so far. */
    private Map<NamedPart, Collection<String>> known(
            Vocabulary vocabulary, Map<String, Node> stages, Map<String, Node> guides, Map<String, Node> endings) {
        Map<NamedPart, Collection<String>> known = new EnumMap<>(NamedPart.class);
        known.put(NamedPart.SALE_TYPE, vocabulary.saleTypes().ids());
        known.put(NamedPart.FORM, vocabulary.forms().ids());
        known.put(NamedPart.POSITION, vocabulary.positions().ids());
        known.put(NamedPart.STAGE, stages.keySet());
        known.put(NamedPart.GUIDE, guides.keySet());
        known.put(NamedPart.ENDING, endings.keySet());
        known.keySet().removeIf(part -> {
            Node node = members.optional(RenamesFormat.name(part));
            return node == null || problems.anyIn(node.spot());
        });
        return known;
    }

    private Vocabulary vocabulary() {
        Node saleTypeNode =
                members.required("saleTypes", say("expected.sale-types", "example", "{direct: Direct sale}"));
        Node factNode = members.optional("facts");
        Node collectionNode = members.optional(CollectionFormat.PART);
        Node formNode = members.optional("forms");
        Node positionNode = members.optional("positions");
        Defined<SaleType> saleTypes = Defined.read(Defined.Sort.SALE_TYPE, saleTypeNode, problems, (id, node) -> {
            places.put(node, "sale type", id);
            return SaleType.of(id, TextFormat.read(node, problems));
        });
        if (saleTypeNode == null || saleTypes.all().isEmpty()) {
            saleTypes.unreadable();
            places.saleTypesAreIncomplete();
        }
        if (saleTypeNode instanceof Node.Obj none && none.members().isEmpty()) {
            problems.add(
                    none.spot(),
                    say(
                            "wrong",
                            "found",
                            say("found.empty-object"),
                            "expected",
                            say("expected.sale-types", "example", "{direct: Direct sale}")));
        }
        if (saleTypeNode != null) {
            places.put(saleTypeNode, "sale types", "");
            requireRoom(saleTypeNode, saleTypes.ids().size(), DocumentLimits.SALE_TYPES);
        }
        Vocabulary vocabulary = new Vocabulary(
                registry,
                saleTypes,
                facts(factNode, collectionNode),
                Defined.read(Defined.Sort.FORM, formNode, problems, (id, node) -> {
                    places.put(node, "form", id);
                    return Form.of(id, TextFormat.read(node, problems));
                }),
                Defined.read(Defined.Sort.POSITION, positionNode, problems, (id, node) -> {
                    places.put(node, "position", id);
                    return io.github.funnelkit.definition.Position.of(id, TextFormat.read(node, problems));
                }));
        misspelt("facts", vocabulary.facts());
        misspelt(CollectionFormat.PART, vocabulary.facts());
        misspelt("forms", vocabulary.forms());
        misspelt("positions", vocabulary.positions());
        return vocabulary;
    }

    /** Where a part has another name, what it defines is not missing. */
    private void misspelt(String name, Defined<?> parts) {
        if (members.isMisspelt(name, Layout.OF_FUNNEL)) {
            parts.unreadable();
        }
    }

    /** Sums are read when the numbers that they add up are. Collections are facts, too. */
    private Defined<TypedFact<?>> facts(@Nullable Node factNode, @Nullable Node collectionNode) {
        Map<String, Node> sums = new LinkedHashMap<>();
        Defined<TypedFact<?>> facts = Defined.read(Defined.Sort.FACT, factNode, problems, (id, node) -> {
            places.put(node, "fact", id);
            if (SumFormat.isSum(node)) {
                sums.put(id, node);
                return null;
            }
            return FactFormat.read(id, node, problems);
        });
        sums.forEach((id, node) -> facts.define(id, SumFormat.read(id, node, facts, sums.keySet(), problems)));
        Defined<TypedFact<?>> collections =
                Defined.read(Defined.Sort.COLLECTION, collectionNode, problems, (id, node) -> {
                    places.put(node, "fact", id);
                    return CollectionFormat.read(id, node, problems);
                });
        facts.takeAll(collections, problems);
        return facts;
    }

    private static Text expectedParts(String what) {
        String example = switch (what) {
            case "stages" -> "{lead: {customerType: Lead, criteria: {need: {when: {is: needConfirmed}}}}}";
            case "guides" -> "{qualify: {to: qualified, mandatory: {call: Call the customer}}}";
            default -> "{won: {kind: won, label: Won}}";
        };
        return say("expected." + what, "example", example);
    }

    private Map<String, Node> parts(String what, @Nullable Node node) {
        Map<String, Node> parts = new LinkedHashMap<>();
        if (node != null && problems.anyIn(node.spot())) { // something is there twice
            places.stagesAreIncomplete();
        }
        Node.Obj object = node == null ? null : Values.object(node, expectedParts(what), problems);
        if (object != null) {
            places.put(object, what, "");
            requireRoom(object, object.members().size(), DocumentLimits.STAGES);
            Layout.of(Layout.Parts.valueOf(what.toUpperCase(Locale.ROOT)), object, problems)
                    .forEach((id, member) -> {
                        if (Layout.isId(id)) {
                            parts.put(id, member.value());
                        } else {
                            problems.add(member.value().spot(), member.nameAt(), Layout.malformed(id, member.value()));
                            places.stagesAreIncomplete();
                        }
                    });
        }
        return parts;
    }

    /** Too much is refused at once, as going on is what the limit is there to prevent. */
    private void requireRoom(Node node, int size, int most) {
        if (size > most) {
            problems.add(node.spot(), say("limit.found", "found", size, "most", most));
            throw problems.exception(null);
        }
    }

    private void derivedFrom(FunnelBuilder funnel, @Nullable Node node, RenamesReader renames) {
        if (node instanceof Node.Scalar scalar && scalar.token() == Token.STRING) {
            String[] words = scalar.text().strip().split("[\\s:@/]+", 2);
            String right = "{id: " + words[0] + ", version: \"" + (words.length > 1 ? words[1] : "...") + "\"}";
            Values.wrong(node, Samples.reference(), Optional.of(Words.shortened(right)), problems);
            return;
        }
        Members reference = node == null ? null : Members.of(node, Samples.reference(), problems);
        if (reference != null) {
            Node id = reference.required("id", say("expected.funnel-id"));
            Node version = reference.required("version", say("expected.version"));
            funnel.renames(renames.read(reference.optional(RenamesFormat.PROPERTY)));
            renamed = renames;
            reference.done();
            String idText = id == null ? null : Values.string(id, say("expected.funnel-id"), problems);
            String versionText = version == null ? null : Values.string(version, say("expected.version"), problems);
            if (idText != null && versionText != null) {
                funnel.derivedFrom(new FunnelReference(idText, versionText));
            }
        }
    }

    private void languages(FunnelBuilder funnel, @Nullable Node node) {
        if (node != null) {
            List<Locale> languages = new ArrayList<>();
            List<Node> items = Values.list(node, say("expected.languages"), problems);
            if (node instanceof Node.Arr && items.isEmpty()) {
                Values.none(node, say("expected.languages"), problems);
            }
            for (Node item : items) {
                String tag = Values.string(item, say("expected.language"), problems);
                Locale language = tag == null
                        ? null
                        : TextFormat.language(tag, item.spot(), item.spot().position(), problems);
                if (language != null) {
                    languages.add(language);
                }
            }
            funnel.languages(languages.toArray(Locale[]::new));
        }
    }
}
