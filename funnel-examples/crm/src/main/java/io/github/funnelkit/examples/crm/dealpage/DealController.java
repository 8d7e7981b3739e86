package io.github.funnelkit.examples.crm.dealpage;

import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.deals.UnfitCommand;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.Owner;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a deal, and opens new ones. */
@Controller
class DealController {

    private static final int LONGEST_NAME = 200;

    private final DealJournal journal;
    private final DealDesk desk;
    private final DealPage page;
    private final Methodologies methodologies;

    DealController(DealJournal journal, DealDesk desk, DealPage page, Methodologies methodologies) {
        this.journal = journal;
        this.desk = desk;
        this.page = page;
        this.methodologies = methodologies;
    }

    @GetMapping("/deals/{id}")
    String deal(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal Member member,
            @ModelAttribute("words") Words words,
            Model model) {
        page.fill(model, journal.find(member.tenantId(), id), words, why, Map.of(), Map.of());
        return "deal";
    }

    @GetMapping("/deals/new")
    String blank(@AuthenticationPrincipal Member member, Model model) {
        model.addAttribute(
                "saleTypes", methodologies.of(member.tenantId()).funnel().saleTypes());
        return "new-deal";
    }

    @PostMapping("/deals")
    String open(
            @RequestParam String name,
            @RequestParam String saleType,
            @ModelAttribute Terms terms,
            @AuthenticationPrincipal Member member) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new UnfitCommand("a name is blank or too long");
        }
        UUID id = desk.open(member, "", name.strip(), saleType);
        desk.handIn(member, id, 1, new JourneyCommand.ChangeOwner(Owner.of(member.username())), "open-owner");
        Standing opened = journal.find(member.tenantId(), id);
        desk.handIn(member, id, opened.version(), new JourneyCommand.ChangeDeal(terms.of(opened)), "open-terms");
        return "redirect:/deals/" + id;
    }
}
