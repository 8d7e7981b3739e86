package io.github.funnelkit.examples.crm.dealpage;

import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Colleagues;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.uploads.PaperStore;
import io.github.funnelkit.examples.crm.uploads.UploadRule;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a deal, also with what somebody has typed and could not be kept. */
@Component
class DealPage {

    private final DealJournal journal;
    private final Colleagues colleagues;
    private final PaperStore papers;

    DealPage(DealJournal journal, Colleagues colleagues, PaperStore papers) {
        this.journal = journal;
        this.papers = papers;
        this.colleagues = colleagues;
    }

    void fill(
            Model model,
            Standing standing,
            Words words,
            String why,
            Map<Fact<?>, List<String>> typed,
            Map<Fact<?>, String> errors) {
        String tenantId = standing.deal().tenantId();
        Names names = colleagues.names(tenantId);
        Set<String> files = papers.commands(tenantId, standing.deal().id()).stream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
        List<FactField> facts = new FactFields(standing, words, names).all(typed, errors);
        model.addAttribute(
                "deal",
                new DealViews(standing, words, names, files)
                        .view(facts, journal.history(tenantId, standing.deal().id()), why));
        model.addAttribute("colleagues", names.byUsername());
        model.addAttribute("rule", UploadRule.FORMS);
        model.addAttribute("commandId", UUID.randomUUID().toString());
    }
}
