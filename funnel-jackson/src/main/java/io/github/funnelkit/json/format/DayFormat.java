package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that others are compared with: a date, {@code {fact: aDay, plus: P20D}} or {@code {today: true, minus: P14D}}. */
final class DayFormat {

    private static final Pattern NEGATIVE = Pattern.compile("\\s*(P?-|[\u2212\uFF0D])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MOVED =
            Pattern.compile("([\\p{L}\\p{N}_.]{1,60}|[\\p{L}\\p{N}_. ]{1,60}(?= [-+]|$))\\s*(?:([-+])\\s*(.{1,40}))?");
    private static final List<String> MOVES = List.of("plus", "minus");
    private static final Text PERIOD = say("expected.period");

    private final Vocabulary vocabulary;
    private final Optional<TypedFact<?>> asked;
    private final Problems problems;

    /**
     * Reads a day.
     *
     * @param asked the fact that is compared with it
     */
    DayFormat(Vocabulary vocabulary, Optional<TypedFact<?>> asked, Problems problems) {
        this.vocabulary = vocabulary;
        this.asked = asked;
        this.problems = problems;
    }

    /** What is expected, with another one of the facts that are days, where there is one. */
    static Text expected(Defined<TypedFact<?>> facts, Optional<TypedFact<?>> asked) {
        String id = asked.<String>map(TypedFact::id).orElse("");
        String first = facts.all().stream()
                .filter(each -> each.type() == FactType.DAY && !each.id().equals(id))
                .findFirst()
                .map(each -> "{fact: " + each.id() + ", plus: P20D}")
                .orElse(id.isEmpty() ? "{fact: renewalDate, plus: P20D}" : "{today: true, plus: P20D}");
        return say("expected.day", "first", first, "second", "{today: true, minus: P14D}");
    }

    private Text expected() {
        return expected(vocabulary.facts(), asked);
    }

    @Nullable
    ReferenceDay read(Node node) {
        if (!(node instanceof Node.Obj object)) {
            LocalDate date = node instanceof Node.Scalar scalar && scalar.token() == Token.STRING
                    ? IsoDate.parse(scalar.text())
                    : null;
            if (date == null) {
                Values.wrong(
                        node,
                        expected(),
                        node instanceof Node.Scalar scalar ? corrected(scalar.text()) : Optional.empty(),
                        problems);
                return null;
            }
            return ReferenceDay.on(date);
        }
        Optional<String> moved = ofOtherName(object);
        if (moved.isPresent()) {
            Values.wrong(node, expected(), moved, problems);
            return null;
        }
        Members members = Members.of(node, expected(), problems);
        if (members == null) {
            return null;
        }
        Node factNode = members.optional("fact");
        Node todayNode = members.optional("today");
        Period plus = period(members.optional("plus"), "minus");
        Period minus = period(members.optional("minus"), "plus");
        members.done();
        ReferenceDay day = begin(node, factNode, todayNode);
        return day == null || plus == null || minus == null
                ? null
                : day.plus(plus).minus(minus);
    }

    /** {@code {today: true, plus: P30D}} for {@code today + 30 days}, and {@code {fact: issued}} for {@code issued}. */
    private Optional<String> corrected(String written) {
        String next = Synonyms.meaning("next-day", written.strip());
        if (written.strip().endsWith("()")) { // a call, as of now()
            return begin(written.strip().replaceFirst("\\(\\)$", "")).map(day -> "{" + day + "}");
        }
        if (!next.isEmpty()) {
            return Optional.of("{today: true, " + next + ": P1D}");
        }
        Matcher moved = MOVED.matcher(written.strip());
        Optional<String> begin = moved.matches() ? begin(moved.group(1)) : Optional.empty();
        if (begin.isEmpty()) {
            return Corrected.date(written);
        }
        if (moved.group(2) == null) {
            return Optional.of("{" + begin.get() + "}");
        }
        String move = moved.group(2).equals("+") ? "plus" : "minus";
        return CorrectedPeriod.of(moved.group(3)).map(period -> "{" + begin.get() + ", " + move + ": " + period + "}");
    }

    /** {@code {today: true, minus: P14D}} for {@code {date: today, minus: P14D}}. */
    private Optional<String> ofOtherName(Node.Obj object) {
        StringBuilder rest = new StringBuilder();
        Optional<String> begin = Optional.empty();
        for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
            Node value = member.getValue().value();
            if (MOVES.contains(member.getKey())) {
                rest.append(", ").append(member.getKey()).append(": ").append(Shown.value(value));
            } else if (value instanceof Node.Scalar word && begin.isEmpty()) {
                begin = begin(word.text());
            } else {
                return Optional.empty();
            }
        }
        boolean isRight = object.members().containsKey("fact")
                && begin.filter(b -> b.startsWith("fact")).isPresent();
        return isRight ? Optional.empty() : begin.map(day -> "{" + day + rest + "}");
    }

    private Optional<String> begin(String word) {
        if (!Synonyms.meaning("day", word).isEmpty()) {
            return Optional.of("today: true");
        }
        Optional<String> id = vocabulary.facts().ids().contains(word)
                ? Optional.of(word)
                : vocabulary.facts().named(word);
        return id.filter(each -> vocabulary.facts().peek(each) instanceof Day).map(each -> "fact: " + each);
    }

    private @Nullable ReferenceDay begin(Node node, @Nullable Node factNode, @Nullable Node todayNode) {
        boolean isMoved = todayNode instanceof Node.Scalar number
                && number.token() == Token.NUMBER
                && !Corrected.flag(number.text()).equals(Optional.of("true"));
        if (factNode == null && isMoved && todayNode instanceof Node.Scalar moved) {
            boolean back = moved.text().startsWith("-");
            String days = CorrectedPeriod.ofCount(back ? moved.text().substring(1) : moved.text());
            Values.wrong(
                    todayNode,
                    Token.TRUE.noun(),
                    Optional.of("{today: true, " + (back ? "minus" : "plus") + ": " + days + "}"),
                    problems);
            return null;
        }
        if (factNode == null && todayNode != null) {
            if (Values.flag(todayNode, problems)) {
                return ReferenceDay.today();
            }
            Values.wrong(todayNode, Token.TRUE.noun(), problems);
            return null;
        }
        if (factNode == null || todayNode != null) {
            if (!problems.anyIn(node.spot())) {
                problems.add(node.spot(), say("wrong", "found", node.describe(), "expected", expected()));
            }
            return null;
        }
        TypedFact<?> fact = vocabulary.facts().find(factNode, Day.class::isInstance, problems);
        if (fact == null || fact instanceof Day) {
            return fact instanceof Day day ? ReferenceDay.of(day) : null;
        }
        problems.add(factNode.spot(), OtherType.said(fact, List.of(FactType.DAY), vocabulary));
        return null;
    }

    /** A negative period goes the other way. */
    private @Nullable Period period(@Nullable Node node, String otherWay) {
        if (node == null) {
            return Period.ZERO;
        }
        if (node instanceof Node.Scalar scalar
                && NEGATIVE.matcher(scalar.text()).lookingAt()) {
            Optional<String> right = CorrectedPeriod.of(scalar.text()).map(period -> otherWay + ": " + period);
            return PeriodReader.period(node, PERIOD, right, problems);
        }
        return PeriodReader.period(node, PERIOD, problems);
    }

    static void write(ReferenceDay day, CheckedSink sink) {
        if (day instanceof ReferenceDay.OnDate on) {
            sink.string(on.toString());
            return;
        }
        sink.startObject();
        if (day instanceof ReferenceDay.FromFact from) {
            sink.property("fact", from.fact().id());
            write(from.offset(), sink);
        } else if (day instanceof ReferenceDay.FromToday from) {
            sink.name("today");
            sink.bool(true);
            write(from.offset(), sink);
        }
        sink.endObject();
    }

    private static void write(Period offset, CheckedSink sink) {
        if (!offset.isZero()) {
            sink.property(
                    offset.isNegative() ? "minus" : "plus",
                    (offset.isNegative() ? offset.negated() : offset).toString());
        }
    }

    static void schema(SchemaText text) {
        text.list("anyOf", () -> {
            text.item(() -> {
                text.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                text.sink().property("format", "date");
            });
            text.item(() -> moved(text, "fact", text::string));
            text.item(() -> moved(text, "today", () -> {
                text.sink().name("const");
                text.sink().bool(true);
            }));
        });
    }

    private static void moved(SchemaText text, String name, Runnable day) {
        text.type("object");
        text.object("properties", () -> {
            text.object(name, day);
            text.object("plus", () -> text.pattern("(?!P$)" + PeriodReader.PERIOD));
            text.object("minus", () -> text.pattern("(?!P$)" + PeriodReader.PERIOD));
        });
        text.closed(List.of(name));
    }
}
