package io.github.funnelkit.examples.crm.answers;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.Landing;
import io.github.funnelkit.journey.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page, or the part of one for a script, that tells what came of a command. */
@Component
public class AnswerPage {

    private static final String NO_STAGE = "-";

    private final DealJournal journal;
    private final Colleagues colleagues;

    AnswerPage(DealJournal journal, Colleagues colleagues) {
        this.journal = journal;
        this.colleagues = colleagues;
    }

    /**
     * What somebody is told.
     *
     * @param dealId the deal
     * @param name what it is called
     * @param heading what was wanted
     * @param stale whether somebody else was faster
     * @param reasons why it was refused
     * @param since what has happened meanwhile
     * @param target the id of the stage that was wanted; blank for none before the first, {@code -} where no stage was
     * @param version the version that counts now
     * @param ask what is asked for to go on: an override, a request for one, why, or nothing
     * @param commandId tells this form from others
     */
    public record Told(
            String dealId,
            String name,
            String heading,
            boolean stale,
            List<Reason> reasons,
            List<String> since,
            String target,
            long version,
            String ask,
            String commandId) {

        /** What stands in the way, but for actions that are not done. */
        public List<Reason> facts() {
            return reasons.stream()
                    .filter(reason -> !reason.kind().equals("action"))
                    .toList();
        }

        /** The mandatory actions that are not done. */
        public List<Reason> actions() {
            return reasons.stream()
                    .filter(reason -> reason.kind().equals("action"))
                    .toList();
        }
    }

    /** Tells why something was not done, with what could be done about it. */
    public ModelAndView tell(Answer.NotDone answer, Member member, Words words, boolean asPart) {
        Told told = told(answer, member, words);
        ModelAndView page = new ModelAndView(asPart ? "answer :: told" : "answer", "told", told);
        page.setStatus(told.stale() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Goes on to the deal when it was done, and tells why not otherwise. */
    public ModelAndView dealOrTold(Answer answer, Member member, Words words) {
        return answer instanceof Answer.NotDone undone
                ? tell(undone, member, words, false)
                : new ModelAndView("redirect:/deals/" + answer.standing().deal().id());
    }

    private Told told(Answer.NotDone answer, Member member, Words words) {
        Standing standing = answer.standing();
        Optional<Landing> wanted = answer.command().destination();
        List<Obstacle> obstacles =
                answer instanceof Answer.Refused refused ? refused.decision().reasons() : List.of();
        return new Told(
                standing.deal().id().toString(),
                standing.deal().name(),
                heading(wanted, standing, words),
                answer instanceof Answer.Stale,
                Reasons.of(obstacles, standing, words),
                answer instanceof Answer.Stale stale ? since(stale, words) : List.of(),
                wanted.map(AnswerPage::target).orElse(NO_STAGE),
                standing.version(),
                ask(answer, member),
                UUID.randomUUID().toString());
    }

    private static String heading(Optional<Landing> wanted, Standing standing, Words words) {
        String name = standing.deal().name();
        return wanted.map(to -> words.of("answer.move", name, stage(stage(to, standing), words)))
                .orElseGet(() -> words.of("answer.change", name));
    }

    private static Optional<Stage> stage(Landing wanted, Standing standing) {
        return Optional.of(target(wanted))
                .filter(id -> !id.isEmpty())
                .map(standing.journey().funnel()::stage);
    }

    private static String target(Landing wanted) {
        return wanted instanceof Landing.AtStage at ? at.stage() : "";
    }

    /** What can be overridden is asked for by whoever may not override; a way back needs a reason. */
    private static String ask(Answer.NotDone answer, Member member) {
        if (!(answer instanceof Answer.Refused refused)) {
            return "again";
        }
        boolean onlyReasonLacks = refused.decision().reasons().equals(List.of(new Obstacle.ReasonMissing()));
        boolean overrides = refused.command() instanceof JourneyCommand.OverrideGate && onlyReasonLacks;
        if (overrides
                || (refused.command() instanceof JourneyCommand.Enter
                        && refused.decision().isOverridable())) {
            return member.isSupervisor() ? "override" : "request";
        }
        return refused.command() instanceof JourneyCommand.MoveDown && onlyReasonLacks ? "reason" : "nothing";
    }

    private List<String> since(Answer.Stale stale, Words words) {
        Standing standing = stale.standing();
        String tenantId = standing.deal().tenantId();
        Names names = colleagues.names(tenantId);
        return standing.timeline(journal.history(tenantId, standing.deal().id())).entries().stream()
                .filter(entry -> entry.event().sequence() > stale.seen())
                .map(entry -> words.moment(
                                entry.event().at(),
                                standing.methodology().tenant().zone()) + " · "
                        + names.of(entry.event().actor().id()) + " · " + entry.explain(words.language(), names::of))
                .toList();
    }

    /** The words for a stage, or for none. */
    public static String stage(Optional<Stage> stage, Words words) {
        return stage.map(at -> words.of(at.label())).orElseGet(() -> words.of("stage.none"));
    }
}
