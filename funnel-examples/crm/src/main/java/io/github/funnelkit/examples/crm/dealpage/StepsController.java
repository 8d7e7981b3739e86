package io.github.funnelkit.examples.crm.dealpage;

import io.github.funnelkit.examples.crm.answers.AnswerPage;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.UnfitCommand;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.Owner;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done on the page of a deal besides filling in facts: each form is a command for the desk. */
@Controller
class StepsController {

    /**
     * What each of the forms sends.
     *
     * @param version the version of the deal that was shown
     * @param command tells this form from others
     */
    record Sent(long version, UUID command) {}

    private final DealDesk desk;
    private final DealJournal journal;
    private final AnswerPage answers;
    private final Colleagues colleagues;

    StepsController(DealDesk desk, DealJournal journal, AnswerPage answers, Colleagues colleagues) {
        this.desk = desk;
        this.journal = journal;
        this.answers = answers;
        this.colleagues = colleagues;
    }

    @PostMapping("/deals/{id}/enter")
    ModelAndView enter(
            @PathVariable UUID id,
            Sent sent,
            @RequestParam String stage,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        return handIn(id, sent, new JourneyCommand.Enter(stage), member, words);
    }

    @PostMapping("/deals/{id}/complete")
    ModelAndView complete(
            @PathVariable UUID id,
            Sent sent,
            @RequestParam String action,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        return handIn(id, sent, new JourneyCommand.Complete(action, note), member, words);
    }

    @PostMapping("/deals/{id}/approve")
    ModelAndView approve(
            @PathVariable UUID id,
            Sent sent,
            @RequestParam String stage,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        return handIn(id, sent, new JourneyCommand.Approve(stage, note), member, words);
    }

    @PostMapping("/deals/{id}/fall-back")
    ModelAndView fallBack(
            @PathVariable UUID id,
            Sent sent,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        return handIn(id, sent, new JourneyCommand.FallBack(), member, words);
    }

    @PostMapping("/deals/{id}/terms")
    ModelAndView terms(
            @PathVariable UUID id,
            Sent sent,
            @ModelAttribute Terms terms,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        JourneyCommand command = new JourneyCommand.ChangeDeal(terms.of(journal.find(member.tenantId(), id)));
        return handIn(id, sent, command, member, words);
    }

    @PostMapping("/deals/{id}/owner")
    ModelAndView owner(
            @PathVariable UUID id,
            Sent sent,
            @RequestParam String owner,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        if (!colleagues.names(member.tenantId()).byUsername().containsKey(owner)) {
            throw new UnfitCommand("nobody here has this username");
        }
        return handIn(id, sent, new JourneyCommand.ChangeOwner(Owner.of(owner)), member, words);
    }

    @PostMapping("/deals/{id}/close")
    ModelAndView close(
            @PathVariable UUID id,
            Sent sent,
            @RequestParam String how,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        return handIn(id, sent, ending(how, note), member, words);
    }

    @PostMapping("/deals/{id}/reopen")
    ModelAndView reopen(
            @PathVariable UUID id,
            Sent sent,
            @RequestParam String reason,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        return handIn(id, sent, new JourneyCommand.Reopen(reason), member, words);
    }

    private static JourneyCommand ending(String how, String note) {
        int bar = how.indexOf('|');
        if (bar < 0) {
            return how.equals("win") ? new JourneyCommand.Win(note) : new JourneyCommand.Lose(note);
        }
        String reason = how.substring(bar + 1);
        return new JourneyCommand.End(
                how.substring(0, bar),
                reason.isEmpty() ? Optional.empty() : Optional.of(reason),
                Optional.empty(),
                note);
    }

    private ModelAndView handIn(UUID id, Sent sent, JourneyCommand command, Member member, Words words) {
        Answer answer =
                desk.handIn(member, id, sent.version(), command, sent.command().toString());
        return answers.dealOrTold(answer, member, words);
    }
}
