package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.definition.UnknownPartException;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyCommand;
import java.time.Instant;

/**
 * What somebody wants of a deal. What is answered follows from the deal as it stands and from nothing else, so that it can be
 * asked without a database.
 *
 * @param actor who wants it
 * @param seen the version of the deal that was shown
 * @param command what is wanted
 * @param id what tells this request from the same one made again, such as a UUID of the form
 */
public record DealRequest(Actor actor, long seen, JourneyCommand command, String id) {

    /** What a member wants. */
    public static DealRequest by(Member member, long seen, JourneyCommand command, String id) {
        return new DealRequest(actor(member), seen, command, id);
    }

    /**
     * What a program has heard that acts by itself in a member's name. It is asserted, whatever the program says of it.
     *
     * @param source where it was heard
     */
    public static DealRequest heard(Member member, long seen, FactChanges changes, String source, String id) {
        Actor program = Actor.program(member.username() + "/program");
        return new DealRequest(program, seen, new JourneyCommand.Learn(changes, Evidence.asserted(source)), id);
    }

    static Actor actor(Member member) {
        return new Actor(member.username(), member.role().positions());
    }

    /**
     * What is answered, before anything is kept.
     *
     * @param standing the deal as it stands
     * @param at when it was wanted
     * @throws UnknownPartException if the command names what the methodology does not have
     */
    public Answer answer(Standing standing, Instant at) {
        boolean again = !standing.journey().eventsOf(id).isEmpty();
        if (standing.version() != seen && !again) {
            return new Answer.Stale(standing, command, seen);
        }
        Decision decision = standing.methodology().gatekeeper().decide(standing.journey(), command, actor, at, id);
        return decision instanceof Decision.Accepted accepted
                ? new Answer.Done(standing.after(accepted.events(), at), accepted)
                : new Answer.Refused(standing, command, (Decision.Refused) decision);
    }
}
