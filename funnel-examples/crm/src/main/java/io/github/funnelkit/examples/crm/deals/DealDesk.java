package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.examples.crm.security.Member;
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
     * Hands in a command of a member.
     *
     * @param seen the version of the deal that was shown to the member
     * @param commandId what tells this command from the same one wanted again, such as a UUID of the form
     * @return what came of it
     * @throws NoSuchDeal if the member's company has no such deal
     */
    public Answer handIn(Member member, UUID id, long seen, JourneyCommand command, String commandId) {
        return handIn(member, id, DealRequest.by(member, seen, command, commandId));
    }

    /**
     * Hands in what somebody wants, and keeps what was decided.
     *
     * @param member of whose company the deal is
     * @return what came of it
     * @throws NoSuchDeal if the member's company has no such deal
     */
    public Answer handIn(Member member, UUID id, DealRequest request) {
        Standing standing = journal.find(member.tenantId(), id);
        Answer answer = request.answer(standing, clock.instant());
        boolean kept = !(answer instanceof Answer.Done done)
                || journal.append(
                        member.tenantId(),
                        id,
                        standing.journey(),
                        done.decision().events());
        return kept ? answer : new Answer.Stale(journal.find(member.tenantId(), id), request.command(), request.seen());
    }

    /**
     * Opens a deal by the methodology in use.
     *
     * @param number what people call it by; blank for the next number that is free
     * @throws UnknownPartException if the methodology has no such sale type
     */
    public UUID open(Member member, String number, String name, String saleType) {
        Methodology methodology = methodologies.of(member.tenantId());
        FunnelReference version = methodology.funnel().reference();
        JourneyEvent.Opened opened = methodology
                .gatekeeper()
                .open(UUID.randomUUID().toString(), version, saleType, DealRequest.actor(member), clock.instant());
        return journal.open(member.tenantId(), number, name, opened);
    }
}
