package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.CommandReference;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an event, or of an object within it. What is missing or wrong is a problem and comes back empty, so
 * that the rest can be looked at; an object that is missing has no properties and no further problems.
 */
final class EventMembers {

    private static final int MOST_DIGITS = 50;
    private static final List<String> STRENGTHS =
            Arrays.stream(Evidence.Strength.values()).map(Evidence.Strength::id).toList();
    private static final Text INSTANT = say("expected.instant");
    private static final Text SEQUENCE = say("expected.sequence");
    private static final Text TEXT = say("expected.text");
    private static final Text DATE = say("expected.date");
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final @Nullable Members members;
    private final Problems problems;
    private final Spot spot;

    EventMembers(Members members, Problems problems) {
        this(members, problems, members.spot());
    }

    private EventMembers(@Nullable Members members, Problems problems, Spot spot) {
        this.members = members;
        this.problems = problems;
        this.spot = spot;
    }

    Spot spot() {
        return spot;
    }

    void requireFormat(String supported) {
        format(required("format", quoted(supported)), supported);
    }

    /** The format may be left out. */
    void format(String supported) {
        format(optional("format"), supported);
    }

    private void format(@Nullable Node node, String supported) {
        String found = node == null ? null : Values.string(node, quoted(supported), problems);
        if (node != null && found != null && !found.equals(supported)) {
            problems.add(node.spot(), say("format", "found", Words.shortened(found), "supported", supported));
        }
    }

    private static Text quoted(String format) {
        return Text.of("\"" + format + "\"");
    }

    /** The value that goes by an id; null with a problem. */
    <K> @Nullable K oneOf(String name, Text what, Map<String, K> byId) {
        Text expected = say("expected.one-of", "names", DocumentWords.listed(byId.keySet()));
        Node node = required(name, expected);
        String id = node == null ? null : Values.string(node, expected, problems);
        if (node == null || id == null) {
            return null;
        }
        K found = byId.get(id);
        if (found == null) {
            problems.unknown(node, what, id, byId.keySet());
        }
        return found;
    }

    Optional<EventMetadata> stamp() {
        long sequence = sequence("sequence", SEQUENCE);
        Instant at = instant();
        EventMembers actor = inside("actor", say("expected.actor"));
        String id = actor.text("id");
        List<String> positions = actor.texts("positions");
        boolean program = actor.optional("program") != null && actor.flag("program");
        actor.done();
        Optional<CommandReference> command = command();
        boolean known = sequence > 0
                && at != null
                && !id.isEmpty()
                && positions.stream().noneMatch(String::isBlank);
        if (positions.stream().anyMatch(String::isBlank)) {
            actor.problem(
                    "positions", say("wrong", "found", say("found.blank"), "expected", say("expected.position-ids")));
        }
        return known && at != null
                ? Optional.of(new EventMetadata(
                        sequence, at, new Actor(id, new TreeSet<>(positions), program), command.orElse(null)))
                : Optional.empty();
    }

    private Optional<CommandReference> command() {
        if (optional("command") == null) {
            return Optional.empty();
        }
        EventMembers command = inside("command", say("expected.command"));
        String id = command.text("id");
        String digest = command.text("digest");
        command.done();
        return id.isEmpty() || digest.isEmpty() ? Optional.empty() : Optional.of(new CommandReference(id, digest));
    }

    /** The number of an event; 0 when it is wrong. */
    long sequence(String name, Text expected) {
        Node node = required(name, expected);
        BigDecimal number = node == null ? null : Values.number(node, expected, problems);
        if (node == null || number == null) {
            return 0;
        }
        if (number.scale() > 0 || number.signum() <= 0 || number.compareTo(MOST) > 0) {
            Values.wrong(node, expected, problems);
            return 0;
        }
        return number.longValueExact();
    }

    private @Nullable Instant instant() {
        Node node = required("at", INSTANT);
        String text = node == null ? null : Values.string(node, INSTANT, problems);
        if (node == null || text == null) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAnInstant) {
            Values.wrong(node, INSTANT, problems);
            return null;
        }
    }

    /** A date; some day or other when it is wrong. */
    LocalDate date(String name) {
        Node node = required(name, DATE);
        String text = node == null ? null : Values.string(node, DATE, problems);
        LocalDate date = text == null ? null : IsoDate.parse(text);
        if (node != null && text != null && date == null) {
            Values.wrong(node, DATE, problems);
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    /** What a deal is worth, and when it is expected to close; what is wrong is not known. */
    DealTerms terms() {
        Node amount = optional("amount");
        BigDecimal number = amount == null ? null : Values.number(amount, say("expected.number"), problems);
        String currency = optionalText("currency").orElse(null);
        LocalDate day = optional("expectedClose") == null ? null : date("expectedClose");
        if ((amount == null) != (optional("currency") == null)) {
            problem(amount == null ? "currency" : "amount", say("event.money-half"));
            return DealTerms.UNKNOWN;
        }
        if (number == null || currency == null) {
            return new DealTerms(null, null, day); // what is wrong was said
        }
        try {
            DealTerms.of(BigDecimal.ZERO, currency);
        } catch (IllegalArgumentException noCode) {
            Optional<String> right =
                    Optional.of(Synonyms.meaning("currency", currency)).filter(code -> !code.isEmpty());
            Values.wrong(Objects.requireNonNull(optional("currency")), say("expected.currency"), right, problems);
            return DealTerms.UNKNOWN;
        }
        try {
            return new DealTerms(number, currency, day);
        } catch (IllegalArgumentException refused) {
            problem("amount", say("event.amount", "found", Words.shortened(number.toString()), "most", MOST_DIGITS));
            return DealTerms.UNKNOWN;
        }
    }

    /** Who is responsible; somebody or other when it is wrong. */
    Owner owner() {
        String id = text("owner");
        List<String> standIns = texts("standIns");
        if (id.isEmpty()) {
            return Owner.of("?"); // that it is missing was said
        }
        try {
            return new Owner(id, standIns);
        } catch (IllegalArgumentException refused) {
            problem("standIns", say("event.stand-in-twice"));
            return Owner.of(id);
        }
    }

    /** What speaks for facts; asserted when it is left out or wrong. */
    Evidence evidence() {
        String source = optionalText("source").orElse("");
        Node node = optional("evidence");
        Text expected = say("expected.one-of", "names", DocumentWords.listed(STRENGTHS));
        String id = node == null ? null : Values.string(node, expected, problems);
        for (Evidence.Strength strength : Evidence.Strength.values()) {
            if (strength.id().equals(id)) {
                return new Evidence(strength, source);
            }
        }
        if (node != null && id != null) {
            problems.unknown(node, say("what.evidence"), id, STRENGTHS);
        }
        return Evidence.asserted(source);
    }

    /** A text that is not blank. */
    String text(String name) {
        Node node = required(name, TEXT);
        String text = node == null ? null : Values.string(node, TEXT, problems);
        if (node != null && text != null && text.isBlank()) {
            problems.add(
                    node.spot(), say("wrong", "found", say("found.blank"), "expected", say("expected.says-something")));
            return "";
        }
        return text == null ? "" : text;
    }

    /** The id of something in the funnel; null for what is there when the funnel is not known. */
    String id(String name, @Nullable List<String> known) {
        String id = text(name);
        Node node = optional(name);
        if (node != null && known != null && !id.isEmpty() && !known.contains(id)) {
            problems.unknown(node, what(name), id, known);
        }
        return id;
    }

    private static Text what(String name) {
        return switch (name) {
            case "saleType" -> say("what.sale-type");
            case "stage" -> say("what.stage");
            case "ending" -> say("what.ending");
            case "form" -> say("what.form");
            case "action" -> say("what.action");
            default -> Text.of(name);
        };
    }

    Optional<String> optionalText(String name) {
        Node node = optional(name);
        return node == null ? Optional.empty() : Optional.ofNullable(Values.string(node, TEXT, problems));
    }

    /** A text that is not blank, where there is one. */
    Optional<String> filledText(String name) {
        return optional(name) == null
                ? Optional.empty()
                : Optional.of(text(name)).filter(words -> !words.isEmpty());
    }

    /** What an ending means; neither won nor lost with a problem. */
    EndingKind endingKind() {
        Node node = required("endingKind", EndingReader.KIND);
        EndingKind kind = node == null ? null : EndingReader.kind(node, problems);
        return kind == null ? EndingKind.NONE : kind;
    }

    /** A list of texts; none when it is left out. */
    List<String> texts(String name) {
        Node node = optional(name);
        List<String> texts = node == null
                ? null
                : Values.strings(Values.list(node, say("expected.texts"), problems), TEXT, problems);
        return texts == null ? List.of() : texts;
    }

    boolean flag(String name) {
        Node node = required(name, say("expected.flag"));
        if (node instanceof Node.Scalar scalar && (scalar.token() == Token.TRUE || scalar.token() == Token.FALSE)) {
            return scalar.token() == Token.TRUE;
        }
        if (node != null) {
            Values.wrong(node, say("expected.flag"), problems);
        }
        return false;
    }

    EventMembers inside(String name, Text expected) {
        Node node = required(name, expected);
        Members inside = node == null ? null : Members.of(node, expected, problems);
        return new EventMembers(inside, problems, node == null ? spot : node.spot());
    }

    @Nullable
    Node optional(String name) {
        return members == null ? null : members.optional(name);
    }

    @Nullable
    Node required(String name, Text expected) {
        return members == null ? null : members.required(name, expected);
    }

    /** Says what is wrong with a property. */
    void problem(String name, Text message) {
        Node node = optional(name);
        problems.add(node == null ? spot : node.spot(), message);
    }

    void done() {
        if (members != null) {
            members.done();
        }
    }
}
