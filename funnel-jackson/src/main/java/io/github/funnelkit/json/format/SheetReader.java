package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the fact sheets of one funnel, straight from the tokens and without trees. Make it once for many sheets;
 * immutable and thread-safe.
 */
public final class SheetReader {

    /** Counts below 0, too, as another version may have had them. */
    private static final Bounds ANY_WHOLE_NUMBER = new Bounds(BigDecimal.valueOf(-Long.MAX_VALUE), null);

    private final Map<String, SheetFact<?>> stated = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final FactSheet blank;

    /** Whether what is stated of other facts is left out, and no problem. */
    private final boolean ignoresUnknown;

    /**
     * Prepares the reading.
     *
     * @param funnel the funnel whose facts the sheets may state, besides the attached forms
     */
    public SheetReader(Funnel funnel) {
        this(funnel.facts(), false);
    }

    /** Prepares the reading of sheets that may state what the funnel does not know: it is left out. */
    static SheetReader ofKnownFacts(Funnel funnel) {
        return new SheetReader(funnel.facts(), true);
    }

    /**
     * Prepares the reading of what was learned once: a checklist or choice keeps whatever was ticked, whether it is an entry
     * or not, and a number whatever it was, as an event that was written must be read. What counts of it the journey knows.
     */
    static SheetReader ofHistory(Funnel funnel) {
        List<Fact<?>> facts = new ArrayList<>();
        for (Fact<?> fact : funnel.facts()) {
            facts.add(ofHistory(fact));
        }
        return new SheetReader(facts, false);
    }

    private static Fact<?> ofHistory(Fact<?> fact) {
        if (fact instanceof Checklist checklist) {
            return Checklist.of(checklist.id(), checklist.label());
        }
        if (fact instanceof Choice choice) {
            return Choice.of(choice.id(), choice.label());
        }
        if (fact instanceof Count count) {
            return count.withBounds(ANY_WHOLE_NUMBER);
        }
        if (fact instanceof Records records) {
            List<Fact<?>> each = new ArrayList<>();
            records.each().forEach(ofRecord -> each.add(ofHistory(ofRecord)));
            return new Records(records.id(), each, records.label());
        }
        return fact instanceof Quantity quantity ? quantity.withBounds(Bounds.NONE) : fact;
    }

    private SheetReader(List<Fact<?>> ofFunnel, boolean ignoresUnknown) {
        this.ignoresUnknown = ignoresUnknown;
        List<Fact<?>> facts = new ArrayList<>(ofFunnel);
        facts.add(AttachedForms.FACT);
        for (Fact<?> fact : facts) {
            stated.put(fact.id(), SheetFact.of(fact, ids.size()));
            ids.add(fact.id());
        }
        blank = FactSheet.template(facts);
    }

    /**
     * Reads the sheet at whose first token the source stands, up to its last one.
     *
     * @param tokens the document
     * @return the sheet
     * @throws DocumentException if anything is wrong
     */
    public FactSheet read(TokenSource tokens) {
        return read(tokens, Spot.root(Position.UNKNOWN));
    }

    FactSheet read(TokenSource source, Spot place) {
        Problems problems = new Problems(DocumentKind.SHEET, source.isYaml());
        FactSheet sheet = read(source, place, problems);
        problems.throwIfAny();
        return sheet;
    }

    /** Reads a sheet that is part of another document. */
    FactSheet read(TokenSource source, Spot place, Problems problems) {
        SheetTokens tokens = new SheetTokens(source, place, problems, ignoresUnknown);
        try {
            return sheet(tokens);
        } catch (SyntaxFailure failure) {
            problems.add(tokens.place(), failure.position(), failure.text());
            throw problems.exception(failure);
        }
    }

    private FactSheet sheet(SheetTokens tokens) {
        if (tokens.current() != Token.START_OBJECT) {
            tokens.refuse(say("expected.sheet"));
            return FactSheet.empty();
        }
        FactSheet.Builder sheet = blank.toBuilder();
        boolean[] seen = new boolean[ids.size()];
        while (tokens.next() == Token.NAME) {
            String name = tokens.name();
            SheetFact<?> fact = stated.get(name);
            if (fact == null) {
                tokens.enter(name);
                other(name, tokens);
            } else {
                tokens.enter(name);
                if (seen[fact.number()]) {
                    tokens.problem(say("twice.sheet", "name", name));
                }
                seen[fact.number()] = true;
                tokens.next();
                FactReader.read(fact, tokens, sheet);
            }
            tokens.leave();
        }
        tokens.requireEnd(Token.END_OBJECT);
        return sheet.build();
    }

    private void other(String name, SheetTokens tokens) {
        if (name.equals("$format")) {
            tokens.next();
            String found = tokens.current() == Token.STRING ? tokens.text() : "";
            if (!found.equals(DocumentFormat.FACTS)) {
                tokens.problem(say("format", "found", Words.shortened(found), "supported", DocumentFormat.FACTS));
            }
        } else if (name.equals("$schema")) {
            if (tokens.next() != Token.STRING) {
                tokens.refuse(say("expected.schema"));
                return;
            }
        } else {
            tokens.unknownFact(name, ids);
            return;
        }
        tokens.skip();
    }
}
