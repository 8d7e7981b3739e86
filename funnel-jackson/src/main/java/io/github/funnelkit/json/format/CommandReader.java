package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.Landing;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.json.DocumentFormat;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads commands for journeys that go by one funnel: what they name must be in it, and what they learn must be values that
 * its facts can have. Make it once for many commands; immutable and thread-safe.
 */
public final class CommandReader {

    private static final Text COMMAND = say("expected.journey-command");

    private final FunnelReference funnel;
    private final EventVocabulary vocabulary;
    private final List<String> facts;

    /**
     * Prepares the reading.
     *
     * @param funnel the funnel that the journeys go by
     */
    public CommandReader(Funnel funnel) {
        this.funnel = funnel.reference();
        this.vocabulary = EventVocabulary.ofCommands(funnel);
        this.facts = funnel.facts().stream().map(Fact::id).toList();
    }

    /**
     * Reads the command at whose first token the source stands, up to its last one.
     *
     * @param tokens the document
     * @return the command
     * @throws DocumentException if anything is wrong; it carries all of it
     */
    public JourneyCommand read(TokenSource tokens) {
        Problems problems = new Problems(DocumentKind.COMMAND, tokens.isYaml());
        Node node = EventReader.node(tokens, Spot.root(Position.UNKNOWN), problems);
        Members members = Members.of(node, COMMAND, problems);
        if (members == null) {
            throw problems.exception(null);
        }
        EventMembers command = new EventMembers(members, problems);
        command.format(DocumentFormat.COMMAND);
        JourneyCommand.Kind kind = command.oneOf("command", say("what.command"), CommandKinds.BY_ID);
        if (kind == null) { // what else there should be depends on it
            members.tellMissing();
            throw problems.exception(null);
        }
        Supplier<JourneyCommand> made = body(kind, command, problems);
        members.done();
        problems.throwIfAny();
        return made.get();
    }

    private Supplier<JourneyCommand> body(JourneyCommand.Kind kind, EventMembers command, Problems problems) {
        return switch (kind) {
            case LEARN -> learn(command, problems);
            case ATTACH -> {
                String form = command.id("form", vocabulary.forms());
                String reference = command.text("reference");
                yield () -> new JourneyCommand.Attach(form, reference);
            }
            case COMPLETE -> {
                String action = command.id("action", vocabulary.actions());
                String note = typed(command, "note");
                yield () -> new JourneyCommand.Complete(action, note);
            }
            case ENTER -> {
                String stage = stage(command);
                yield () -> new JourneyCommand.Enter(stage);
            }
            case APPROVE -> {
                String stage = stage(command);
                String note = typed(command, "note");
                yield () -> new JourneyCommand.Approve(stage, note);
            }
            case REQUEST_OVERRIDE -> {
                String stage = stage(command);
                String reason = typed(command, "reason");
                yield () -> new JourneyCommand.RequestOverride(stage, reason);
            }
            case OVERRIDE_GATE -> {
                String stage = stage(command);
                String reason = typed(command, "reason");
                yield () -> new JourneyCommand.OverrideGate(stage, reason);
            }
            case REVIEW -> JourneyCommand.Review::new;
            case FALL_BACK -> JourneyCommand.FallBack::new;
            case WIN -> {
                String note = typed(command, "note");
                yield () -> new JourneyCommand.Win(note);
            }
            case LOSE -> {
                String reason = typed(command, "reason");
                Optional<String> competitor = command.optionalText("competitor");
                yield () -> new JourneyCommand.Lose(reason, competitor);
            }
            case END -> end(command);
            case REOPEN -> {
                String reason = typed(command, "reason");
                yield () -> new JourneyCommand.Reopen(reason);
            }
            case MOVE_TO_VERSION -> moveToVersion(command, problems);
            case TAKE_BACK -> {
                long event = command.sequence("event", say("expected.event-number"));
                String reason = typed(command, "reason");
                yield () -> new JourneyCommand.TakeBack(event, reason);
            }
            case MOVE_DOWN -> moveDown(command, problems);
            case HOLD -> {
                LocalDate until = command.date("until");
                String reason = typed(command, "reason");
                yield () -> new JourneyCommand.Hold(until, reason);
            }
            case RESUME -> {
                String note = typed(command, "note");
                yield () -> new JourneyCommand.Resume(note);
            }
            case CHANGE_OWNER -> {
                Owner owner = command.owner();
                yield () -> new JourneyCommand.ChangeOwner(owner);
            }
            case CHANGE_DEAL -> {
                var terms = command.terms();
                yield () -> new JourneyCommand.ChangeDeal(terms);
            }
            case CHANGE_SALE_TYPE -> {
                String saleType = command.id("saleType", vocabulary.saleTypes());
                Landing landing = LandingFormat.read(command, "landing", vocabulary.stages(), problems);
                yield () -> new JourneyCommand.ChangeSaleType(saleType, landing);
            }
        };
    }

    private Supplier<JourneyCommand> learn(EventMembers command, Problems problems) {
        Node learned = command.optional("learned");
        FactSheet sheet = learned == null
                ? FactSheet.empty()
                : vocabulary.facts().read(new NodeTokens(learned), learned.spot(), problems);
        List<String> forgotten = command.texts("forgotten");
        Node where = command.optional("forgotten");
        for (String fact : forgotten) {
            if (where != null && !facts.contains(fact)) {
                problems.unknown(where, say("what.fact"), fact, facts);
            } else if (sheet.facts().stream().anyMatch(each -> each.id().equals(fact))) {
                command.problem("forgotten", say("event.learned-and-forgotten", "fact", fact));
            }
        }
        Evidence evidence = command.evidence();
        return () -> new JourneyCommand.Learn(new FactChanges(sheet, forgotten), evidence);
    }

    private Supplier<JourneyCommand> end(EventMembers command) {
        String ending = command.id("ending", vocabulary.endings());
        Optional<String> reason = command.optionalText("reason");
        Optional<String> competitor = command.optionalText("competitor");
        String note = typed(command, "note");
        return () -> new JourneyCommand.End(ending, reason, competitor, note);
    }

    /** The stages of another version are not known here. */
    private Supplier<JourneyCommand> moveToVersion(EventMembers command, Problems problems) {
        EventMembers members = command.inside("funnel", Samples.reference());
        String id = members.text("id");
        String version = members.text("version");
        members.done();
        FunnelReference reference = new FunnelReference(id, version);
        List<String> stages = reference.equals(funnel) ? vocabulary.stages() : null;
        Landing landing = LandingFormat.read(command, "landing", stages, problems);
        return () -> new JourneyCommand.MoveToVersion(reference, landing);
    }

    private Supplier<JourneyCommand> moveDown(EventMembers command, Problems problems) {
        Landing landing = LandingFormat.readLower(command, "landing", vocabulary.stages(), problems);
        String reason = typed(command, "reason");
        Optional<String> guide = command.optional("guide") == null
                ? Optional.empty()
                : Optional.of(command.id("guide", vocabulary.guides()));
        return () -> new JourneyCommand.MoveDown(landing, reason, guide);
    }

    private String stage(EventMembers command) {
        return command.id("stage", vocabulary.stages());
    }

    /** What somebody types: where it is missing, the gatekeeper says so if it is needed. */
    private static String typed(EventMembers command, String name) {
        return command.optionalText(name).orElse("");
    }
}
