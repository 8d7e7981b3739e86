package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The one desk for every way in - a card that is dragged, a form, a program: the same gatekeeper, and the same question
 * whether the deal is still the one that was seen.
 */
@Service
public class DealDesk {

    private final DealJournal journal;
    private final Methodologies methodologies;
    private final Clock clock;

    DealDesk(DealJournal journal, Methodologies methodologies, Clock clock) {
        this.journal = journal;
        this.methodologies = methodologies;
        this.clock = clock;
    }

    /**
     * Hands in a command.
     *
     * @param seen the version of the deal that was shown to the member
     * @param commandId what tells this command from the same one wanted again, such as a UUID of the form
     * @return what came of it
     * @throws NoSuchDeal if the member's company has no such deal
     */
    public Answer handIn(Member member, UUID id, long seen, JourneyCommand command, String commandId) {
        return handIn(member, actor(member), id, seen, command, commandId);
    }

    /**
     * Takes down what a program has heard that acts by itself in a member's name. It is asserted, whatever the program says of it.
     *
     * @param seen the version of the deal that was shown to the program
     * @param source where it was heard
     * @return what came of it
     * @throws NoSuchDeal if the member's company has no such deal
     */
    public Answer propose(Member member, UUID id, long seen, FactChanges changes, String source, String commandId) {
        Actor program = Actor.program(member.username() + "/program");
        return handIn(
                member, program, id, seen, new JourneyCommand.Learn(changes, Evidence.asserted(source)), commandId);
    }

    private Answer handIn(Member member, Actor actor, UUID id, long seen, JourneyCommand command, String commandId) {
        Standing standing = journal.find(member.tenantId(), id);
        boolean again = !standing.journey().eventsOf(commandId).isEmpty();
        if (standing.version() != seen && !again) {
            return new Answer.Stale(standing, command, seen);
        }
        Decision decision = decide(standing, command, actor, commandId);
        if (decision instanceof Decision.Refused refused) {
            return new Answer.Refused(standing, command, refused);
        }
        if (!journal.append(member.tenantId(), id, standing.journey(), decision.events())) {
            return new Answer.Stale(journal.find(member.tenantId(), id), command, seen);
        }
        return new Answer.Done(journal.find(member.tenantId(), id), (Decision.Accepted) decision);
    }

    private Decision decide(Standing standing, JourneyCommand command, Actor actor, String commandId) {
        try {
            return standing.methodology()
                    .gatekeeper()
                    .decide(standing.journey(), command, actor, clock.instant(), commandId);
        } catch (UnknownPartException unknown) {
            throw new UnfitCommand(unknown);
        }
    }

    /**
     * Opens a deal by the methodology in use.
     *
     * @param number what people call it by; blank for the next number that is free
     * @throws UnfitCommand if the methodology has no such sale type
     */
    public UUID open(Member member, String number, String name, String saleType) {
        Methodology methodology = methodologies.of(member.tenantId());
        FunnelReference version = methodology.funnel().reference();
        try {
            JourneyEvent.Opened opened = methodology
                    .gatekeeper()
                    .open(UUID.randomUUID().toString(), version, saleType, actor(member), clock.instant());
            return journal.open(member.tenantId(), number, name, opened);
        } catch (UnknownPartException unknown) {
            throw new UnfitCommand(unknown);
        }
    }

    private static Actor actor(Member member) {
        return new Actor(member.username(), member.role().positions());
    }
}
