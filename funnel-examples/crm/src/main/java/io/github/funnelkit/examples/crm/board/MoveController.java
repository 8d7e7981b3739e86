package io.github.funnelkit.examples.crm.board;

import io.github.funnelkit.examples.crm.answers.AnswerPage;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.Landing;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves a card: the same for a script that saw it dragged and for a form that was sent. */
@Controller
class MoveController {

    private final DealDesk desk;
    private final DealJournal journal;
    private final AnswerPage answers;

    MoveController(DealDesk desk, DealJournal journal, AnswerPage answers) {
        this.desk = desk;
        this.journal = journal;
        this.answers = answers;
    }

    /**
     * Wants a deal at a stage.
     *
     * @param stage the id of the stage; blank for before the first one
     * @param version the version of the deal that was shown
     * @param how blank for through the gate, {@code override} or {@code request} for past it
     */
    @PostMapping("/deals/{id}/move")
    ModelAndView move(
            @PathVariable UUID id,
            @RequestParam String stage,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(required = false) UUID command,
            @RequestHeader(name = "X-Part", defaultValue = "false") boolean asPart,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        Standing standing = journal.find(member.tenantId(), id);
        String commandId = (command == null ? UUID.randomUUID() : command).toString();
        Answer answer = desk.handIn(member, id, version, command(standing, stage, reason, how), commandId);
        if (answer instanceof Answer.NotDone undone) {
            return answers.tell(undone, member, words, asPart);
        }
        return asPart
                ? new ModelAndView("answer :: done", HttpStatus.OK)
                : new ModelAndView(
                        "redirect:/board?sale=" + standing.journey().saleType().id());
    }

    private static JourneyCommand command(Standing standing, String stage, String reason, String how) {
        if (stage.isEmpty()) {
            return new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), reason);
        }
        return switch (how) {
            case "override" -> new JourneyCommand.OverrideGate(stage, reason);
            case "request" -> new JourneyCommand.RequestOverride(stage, reason);
            default -> JourneyCommand.moveTo(standing.journey(), stage, reason);
        };
    }
}
