package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.CriterionBuilder;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads stages with their criteria. */
final class StageReader {

    private static final List<String> VALUES = List.of("value", "percent", "number", "amount", "probability");
    static final String BY_HAND = "by-hand";
    static final String CHOSEN = "chosen";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Vocabulary vocabulary;
    private final Places places;
    private final Problems problems;
    private final ConditionReader conditions;
    private int criteria;

    /** The probability that was read last: none of those that follow is less. */
    private String lastPercent = "10";

    StageReader(Vocabulary vocabulary, Places places, Problems problems) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.problems = problems;
        this.conditions = new ConditionReader(vocabulary, problems);
    }

    void read(String id, Node node, StageBuilder stage) {
        places.put(node, "stage", id);
        stage.customerType(TextFormat.UNREADABLE);
        Members members =
                Members.of(node, say("expected.stage", "example", Samples.stage(id, vocabulary.facts())), problems);
        if (members == null) {
            places.criteriaAreIncomplete();
            return;
        }
        stage.customerType(TextFormat.read(
                members.required("customerType", say("expected.customer-type", "example", IdWords.of(id))), problems));
        Node saleTypes = members.optional("saleTypes");
        List<SaleType> apply = saleTypes == null
                ? vocabulary.saleTypes().all()
                : vocabulary.saleTypes().findAll(saleTypes, problems);
        if (saleTypes != null) {
            stage.saleTypes(apply.toArray(SaleType[]::new));
        }
        Node probability = members.optional("winProbability");
        if (probability != null) {
            boolean applyIsKnown = saleTypes == null || !problems.anyIn(saleTypes.spot());
            winProbability(
                    probability, applyIsKnown ? apply : vocabulary.saleTypes().all(), stage);
        }
        CategoryFormat.read(members.optional(CategoryFormat.PROPERTY), problems).ifPresent(stage::forecastCategory);
        Node incomplete = members.optional("incomplete");
        if (incomplete != null) {
            stage.incomplete(Values.flag(incomplete, problems));
        }
        HoldingFormat.read(members.optional(HoldingFormat.PROPERTY), problems).ifPresent(stage::holds);
        StageRulesFormat.read(id, members, stage, vocabulary, conditions, places, problems);
        stage.source(SourceFormat.read(members.optional("source"), problems));
        Node chosen = members.optional("chosenBy");
        Node list = chosen == null ? members.required("criteria", criteria()) : members.optional("criteria");
        members.done();
        if (chosen != null) {
            chosenBy(id, chosen, apply, stage);
        }
        Optional<String> ofList =
                list == null ? Optional.empty() : conditions.criteriaOfList().byName(list);
        if (ofList.isPresent() && list != null) {
            Values.wrong(list, criteria(), ofList, problems);
            places.criteriaAreIncomplete();
            return;
        }
        Node.Obj byName = list == null ? null : Values.object(list, criteria(), problems);
        if (byName == null && (list != null || chosen == null)) {
            places.criteriaAreIncomplete();
        } else if (byName != null) {
            if (chosen != null && byName.members().isEmpty()) {
                problems.add(byName.spot(), say("wrong", "found", say("found.empty-object"), "expected", criteria()));
            }
            Layout.of(Layout.Parts.CRITERIA, byName, problems)
                    .forEach((name, member) -> criterion(id, name, member, apply, stage));
        }
    }

    private void chosenBy(String stageId, Node node, List<SaleType> apply, StageBuilder stage) {
        places.put(node, "stage", stageId, "criterion", CHOSEN);
        apply.forEach(type -> places.put(node, "stage", stageId, "sale type", type.id(), "criterion", CHOSEN));
        criteria += apply.size();
        TypedFact<?> fact = vocabulary.facts().find(node, problems);
        if (fact instanceof Choice choice) {
            stage.chosenBy(choice);
        } else {
            places.criteriaAreIncomplete();
            if (fact != null) {
                problems.add(
                        node.spot(),
                        say(
                                "stage.chosen-by",
                                "fact",
                                fact.id(),
                                "type",
                                fact.type().id()));
            }
        }
    }

    private void winProbability(Node node, List<SaleType> apply, StageBuilder stage) {
        if (node instanceof Node.Arr list) {
            Values.wrong(
                    node,
                    say("expected.percent-by-sale-type", "example", bySaleType(apply)),
                    bySaleType(list, apply).or(() -> Reshaped.joined(list).map(Shown::value)),
                    problems);
            return;
        }
        Optional<String> pair = node instanceof Node.Scalar text ? bySaleType(text, apply) : Optional.empty();
        if (pair.isPresent()) {
            Values.wrong(node, say("expected.percent-by-sale-type", "example", bySaleType(apply)), pair, problems);
            return;
        }
        if (!(node instanceof Node.Obj bySaleType)) {
            WinProbability common = percent(node);
            if (common != null) {
                stage.winProbability(common);
            }
            return;
        }
        if (bySaleType.members().isEmpty()) {
            problems.add(
                    node.spot(),
                    say(
                            "wrong",
                            "found",
                            say("found.empty-object"),
                            "expected",
                            say("expected.percent-by-sale-type", "example", bySaleType(apply))));
        }
        Optional<String> number = Reshaped.scalar(node)
                .filter(scalar -> scalar.token() == Token.NUMBER
                        && bySaleType.members().keySet().stream()
                                .noneMatch(vocabulary.saleTypes().ids()::contains)
                        && bySaleType.members().keySet().stream().anyMatch(VALUES::contains))
                .map(Node.Scalar::text);
        if (number.isPresent()) {
            Values.wrong(node, expectedPercent(), number, problems);
            return;
        }
        bySaleType.members().forEach((id, member) -> {
            Node value = member.value();
            SaleType saleType = vocabulary.saleTypes().find(id, value.spot(), member.nameAt(), problems);
            WinProbability probability = percent(value);
            if (saleType != null && !apply.contains(saleType)) {
                problems.add(value.spot(), member.nameAt(), say("stage.not-of-sale-type", "saleType", id));
            } else if (saleType != null && probability != null) {
                stage.winProbability(saleType, probability);
            }
        });
    }

    private Text criteria() {
        return say("expected.criteria", "example", Samples.criteria(vocabulary.facts()));
    }

    private Text expectedPercent() {
        return say("expected.percent", "example", lastPercent);
    }

    private String bySaleType(List<SaleType> apply) {
        return apply.stream().map(type -> type.id() + ": " + lastPercent).collect(Collectors.joining(", ", "{", "}"));
    }

    /** {@code {new: 20, renewal: 70}} for {@code [20, 70]}. */
    private static Optional<String> bySaleType(Node.Arr list, List<SaleType> apply) {
        if (list.items().size() != apply.size()) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < apply.size(); i++) {
            if (!(list.items().get(i) instanceof Node.Scalar item)) {
                return Optional.empty();
            }
            all.append(i == 0 ? "{" : ", ")
                    .append(apply.get(i).id())
                    .append(": ")
                    .append(item.text());
        }
        return Optional.of(Words.shortened(all.append("}").toString()));
    }

    /** {@code {new: 20, renewal: 70}} for {@code 20/70}. */
    private static Optional<String> bySaleType(Node.Scalar text, List<SaleType> apply) {
        return apply.size() == 2 && text.token() == Token.STRING
                ? WrittenRange.of(text.text())
                        .filter(two -> !two.isApart())
                        .flatMap(two -> two.corrected(CorrectedNumber::of))
                        .filter(two -> isPercent(two.first()) && isPercent(two.other()))
                        .map(two -> "{" + apply.get(0).id() + ": " + two.first() + ", "
                                + apply.get(1).id() + ": " + two.other() + "}")
                : Optional.empty();
    }

    private static boolean isPercent(String number) {
        BigDecimal percent = new BigDecimal(number);
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }

    private @Nullable WinProbability percent(Node node) {
        Optional<String> share =
                node instanceof Node.Scalar scalar ? CorrectedNumber.percent(scalar.text()) : Optional.empty();
        if (share.isPresent()) {
            Values.wrong(node, expectedPercent(), share, problems);
            return null;
        }
        BigDecimal percent = Values.number(node, expectedPercent(), problems);
        if (percent == null) {
            return null;
        }
        try {
            WinProbability probability = new WinProbability(percent);
            lastPercent = percent.toPlainString();
            return probability;
        } catch (IllegalArgumentException refused) {
            boolean inRange = percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
            Values.wrong(node, inRange ? say("expected.percent-digits") : expectedPercent(), problems);
            return null;
        }
    }

    private void criterion(String stageId, String key, Node.Member member, List<SaleType> apply, StageBuilder stage) {
        Node node = member.value();
        int dot = key.indexOf('.');
        String name = key.substring(dot + 1);
        criteria += dot < 0 ? apply.size() : 1;
        if (criteria > DocumentLimits.CRITERIA) {
            problems.add(node.spot(), say("limit.criteria", "most", DocumentLimits.CRITERIA));
            throw problems.exception(null);
        }
        Consumer<CriterionBuilder> described = describe(node);
        int wrong = dot < 0 ? key.indexOf(':') : -1;
        if (wrong > 0 && vocabulary.saleTypes().ids().contains(key.substring(0, wrong))) {
            problems.add(
                    node.spot(),
                    member.nameAt(),
                    say(
                            "id.near",
                            "id",
                            Words.shortened(key),
                            "near",
                            Words.shortened(key.replaceFirst(":\\s*", "."))));
            places.criteriaAreIncomplete();
            return;
        }
        if (!Layout.isId(name)) {
            problems.add(node.spot(), member.nameAt(), Layout.malformed(name, node));
            places.criteriaAreIncomplete();
            return;
        }
        if (dot < 0) {
            places.put(node, "stage", stageId, "criterion", name);
            apply.forEach(type -> places.put(node, "stage", stageId, "sale type", type.id(), "criterion", name));
            stage.criterion(name, described);
            return;
        }
        String typeId = key.substring(0, dot);
        SaleType saleType = vocabulary.saleTypes().find(typeId, node.spot(), member.nameAt(), problems);
        places.put(node, "stage", stageId, "criterion", name);
        places.put(node, "stage", stageId, "sale type", typeId, "criterion", name);
        if (saleType == null) {
            places.criteriaAreIncomplete();
        } else {
            stage.criterion(saleType, name, described);
        }
    }

    /** Everything is read at once, so that nothing goes unread where the criterion belongs to no sale type. */
    private Consumer<CriterionBuilder> describe(Node node) {
        Optional<String> right = asCriterion(node);
        if (right.isPresent()) {
            Values.wrong(
                    node,
                    say("expected.criterion", "example", "{when: " + Samples.condition(vocabulary.facts()) + "}"),
                    right,
                    problems);
            return criterion -> criterion.text(TextFormat.UNREADABLE).when(ConditionReader.UNREADABLE);
        }
        Members members = Members.of(
                node,
                say("expected.criterion", "example", "{when: " + Samples.condition(vocabulary.facts()) + "}"),
                problems);
        if (members == null) {
            return criterion -> criterion.text(TextFormat.UNREADABLE).when(ConditionReader.UNREADABLE);
        }
        Node textNode = members.optional("text");
        if (textNode instanceof Node.Obj wordings && wordings.members().containsKey("when") && !members.has("when")) {
            Node asked = wordings.members().get("when").value();
            Values.wrong(
                    textNode,
                    say("expected.criterion-text"),
                    Optional.of("{text: ..., when: " + Shown.value(asked) + "}"),
                    problems);
            return criterion -> criterion.text(TextFormat.UNREADABLE).when(ConditionReader.UNREADABLE);
        }
        Text text = textNode == null ? null : TextFormat.read(textNode, problems);
        Node saleTypeNode = members.optional("saleTypes");
        SaleType[] saleTypes = saleTypeNode == null
                ? new SaleType[0]
                : vocabulary.saleTypes().findAll(saleTypeNode, problems).toArray(SaleType[]::new);
        Node confirmedNode = members.optional("confirmed");
        boolean byHand = confirmedNode != null && isByHand(confirmedNode);
        Node toDoNode = members.optional("toDo");
        Text toDo = toDoNode == null ? null : TextFormat.read(toDoNode, problems);
        boolean isStray = conditions.isStray(members);
        Node whenNode = confirmedNode == null && !isStray
                ? members.required("when", Samples.expectedCondition(vocabulary.facts()))
                : members.optional("when");
        if (whenNode != null && confirmedNode != null) {
            problems.add(whenNode.spot(), say("criterion.both"));
        }
        Condition condition =
                whenNode == null && byHand && !isStray ? null : conditions.read(withThen(whenNode, members));
        Node formNode = members.optional("requiresForm");
        Form[] forms = formNode == null || areJoined(formNode)
                ? new Form[0]
                : vocabulary.forms().findAll(formNode, problems).toArray(Form[]::new);
        Optional<Holding> holding = HoldingFormat.read(members.optional(HoldingFormat.PROPERTY), problems);
        Source source = SourceFormat.read(members.optional("source"), problems);
        members.done();
        return criterion -> {
            criterion.saleTypes(saleTypes).requiresForm(forms).source(source);
            if (text != null) {
                criterion.text(text);
            }
            if (byHand) {
                criterion.confirmedByHand();
            }
            if (condition != null) {
                criterion.when(condition);
            }
            holding.ifPresent(criterion::holds);
            if (toDo != null) {
                criterion.toDo(toDo);
            }
        };
    }

    /** Whether several forms stand in one text, which is said. */
    private boolean areJoined(Node node) {
        if (!(node instanceof Node.Scalar scalar) || vocabulary.forms().ids().contains(scalar.text())) {
            return false;
        }
        List<String> ids = WrittenCondition.parts(scalar.text(), vocabulary.forms());
        if (ids.size() < 2) {
            return false;
        }
        String all = ids.stream().map(id -> "{attached: " + id + "}").collect(Collectors.joining(", "));
        problems.add(
                node.spot(),
                say(
                        "criterion.several-forms",
                        "found",
                        node.describe(),
                        "one",
                        ids.toString(),
                        "all",
                        "{allOf: [" + all + "]}"));
        return true;
    }

    /** With what must hold in a case, where that stands beside it and not in its braces, which is said. */
    private @Nullable Node withThen(@Nullable Node when, Members members) {
        if (!(when instanceof Node.Obj object)
                || !object.members().keySet().equals(Set.of("when"))
                || !members.has("then")) {
            return when;
        }
        Node.Member then = members.member("then");
        problems.add(then.value().spot(), then.nameAt(), say("layout.outside", "name", "then", "owner", "when"));
        members.optional("then");
        Map<String, Node.Member> both = new LinkedHashMap<>(object.members());
        both.put("then", then);
        return new Node.Obj(object.spot(), both);
    }

    /** For a condition, or a text, that stands for the criterion. */
    private Optional<String> asCriterion(Node node) {
        if (node instanceof Node.Scalar scalar
                && scalar.token() == Token.STRING
                && !scalar.text().isBlank()) {
            return Optional.of("{text: " + Shown.value(node) + ", confirmed: " + BY_HAND + "}");
        }
        boolean isCondition = node instanceof Node.Obj object
                && object.members().size() == 1
                && object.members().keySet().stream()
                        .allMatch(name -> !name.equals("when")
                                && (ConditionReader.JOINS.contains(name)
                                        || !vocabulary.registry().kindsOf(name).isEmpty()));
        return isCondition ? Optional.of("{when: " + Shown.value(node) + "}") : Optional.empty();
    }

    private boolean isByHand(Node node) {
        boolean byHand = node instanceof Node.Scalar scalar && scalar.text().equals(BY_HAND);
        if (!byHand) {
            Values.wrong(node, Text.of("'" + BY_HAND + "'"), Optional.of(BY_HAND), problems);
        }
        return byHand;
    }
}
