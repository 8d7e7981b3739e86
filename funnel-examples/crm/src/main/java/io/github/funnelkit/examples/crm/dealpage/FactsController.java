package io.github.funnelkit.examples.crm.dealpage;

import io.github.funnelkit.examples.crm.answers.AnswerPage;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Learns what somebody has filled in: only what differs from what was shown, so that nobody undoes what another has said. */
@Controller
class FactsController {

    private final DealDesk desk;
    private final DealJournal journal;
    private final DealPage page;
    private final AnswerPage answers;

    FactsController(DealDesk desk, DealJournal journal, DealPage page, AnswerPage answers) {
        this.desk = desk;
        this.journal = journal;
        this.page = page;
        this.answers = answers;
    }

    @PostMapping("/deals/{id}/facts")
    ModelAndView learn(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam UUID command,
            @RequestParam(defaultValue = "asserted") String strength,
            @RequestParam(defaultValue = "") String source,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words) {
        Standing standing = journal.find(member.tenantId(), id);
        Map<Fact<?>, List<String>> typed = new LinkedHashMap<>();
        Map<Fact<?>, String> errors = new LinkedHashMap<>();
        FactSheet before = standing.journey().facts();
        FactSheet.Builder after = before.toBuilder();
        for (Fact<?> fact : FactFields.editable(standing)) {
            List<String> sent = form.getOrDefault("f." + fact.id(), List.of());
            try {
                if (learn(after, fact, form.getOrDefault("was." + fact.id(), sent), sent)) {
                    typed.put(fact, sent);
                }
            } catch (IllegalArgumentException unfit) {
                typed.put(fact, sent);
                errors.put(fact, words.of("fact.unfit", words.of(FactText.expected(fact))));
            }
        }
        FactChanges changes = FactChanges.between(before, after.build());
        if (!errors.isEmpty()) {
            return again(standing, typed, errors, words, HttpStatus.UNPROCESSABLE_CONTENT, "");
        }
        if (changes.isEmpty()) {
            return new ModelAndView("redirect:/deals/" + id);
        }
        Evidence evidence = "confirmed".equals(strength) ? Evidence.confirmed(source) : Evidence.asserted(source);
        Answer answer =
                desk.handIn(member, id, version, new JourneyCommand.Learn(changes, evidence), command.toString());
        if (answer instanceof Answer.Stale stale) {
            return again(stale.standing(), typed, errors, words, HttpStatus.CONFLICT, words.of("deal.stale"));
        }
        return answers.dealOrTold(answer, member, words);
    }

    /** Learns what was sent where it differs from what was shown. */
    private static <V> boolean learn(FactSheet.Builder facts, Fact<V> fact, List<String> was, List<String> sent) {
        FactValue<V> value = FactText.parse(fact, sent);
        boolean differs = !value.equals(FactText.parse(fact, was));
        if (differs) {
            facts.setValue(fact, value);
        }
        return differs;
    }

    private ModelAndView again(
            Standing standing,
            Map<Fact<?>, List<String>> typed,
            Map<Fact<?>, String> errors,
            Words words,
            HttpStatus status,
            String notice) {
        ExtendedModelMap model = new ExtendedModelMap();
        page.fill(model, standing, words, "", typed, errors);
        model.addAttribute("notice", notice);
        return new ModelAndView("deal", model, status);
    }
}
