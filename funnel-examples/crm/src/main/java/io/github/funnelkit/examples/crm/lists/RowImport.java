package io.github.funnelkit.examples.crm.lists;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.DealTerms;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.FactChanges;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of a list on its way to the desk: a deal is opened or found by its number, and told what differs, step by step. */
final class RowImport {

    private final DealDesk desk;
    private final Member member;
    private final Words words;
    private final String source;
    private final List<String> rejected = new ArrayList<>();
    private final List<ImportReport.Remark> remarks = new ArrayList<>();
    private @Nullable Standing standing;
    private boolean opened;
    private boolean changed;

    RowImport(DealDesk desk, Member member, Words words, String source) {
        this.desk = desk;
        this.member = member;
        this.words = words;
        this.source = source;
    }

    /** Hands in what a row says. */
    void run(Customer row, DealJournal journal, Names colleagues) {
        Optional<Standing> known = journal.findNumber(member.tenantId(), row.id());
        String saleType = row.saleType().id();
        if (known.isPresent() && !known.get().journey().saleType().id().equals(saleType)) {
            String is = words.of(known.get().journey().saleType().label());
            rejected.add(words.of("import.otherSaleType", row.line(), row.id(), is));
            return;
        }
        Standing deal = known.orElseGet(() -> opened(row, journal));
        standing = deal;
        opened = known.isEmpty();
        owner(row, deal, colleagues).ifPresent(this::handIn);
        handIn(new JourneyCommand.ChangeDeal(terms(row, deal)));
        FactChanges facts = facts(row, deal);
        if (!facts.isEmpty()) {
            handIn(new JourneyCommand.Learn(facts, Evidence.asserted(source)));
        }
        attached(row, deal).forEach(form -> handIn(new JourneyCommand.Attach(form, source)));
        row.stage().stage().ifPresent(this::enterUpTo);
    }

    private Standing opened(Customer row, DealJournal journal) {
        String name = row.name().isBlank() ? row.id() : row.name();
        return journal.find(
                member.tenantId(),
                desk.open(member, row.id(), name, row.saleType().id()));
    }

    /** A list may name a colleague as the pages do, or by the username; whoever imports a new deal that nobody owns owns it. */
    private Optional<JourneyCommand> owner(Customer row, Standing deal, Names colleagues) {
        Optional<String> named = colleagues.byUsername().entrySet().stream()
                .filter(each -> Stream.of(each.getKey(), each.getValue()).anyMatch(row.owner()::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst();
        if (named.isEmpty() && !row.owner().isBlank()) {
            remark(words.of("import.noSuchOwner", row.line(), row.owner()));
        }
        return named.or(() -> deal.owner().isEmpty() ? Optional.of(member.username()) : Optional.empty())
                .map(username -> new JourneyCommand.ChangeOwner(Owner.of(username)));
    }

    /** What the list does not say stays as it is. */
    private static DealTerms terms(Customer row, Standing deal) {
        DealTerms known = deal.journey().terms();
        String usual = deal.methodology().tenant().currency();
        DealTerms terms = row.amount()
                .map(amount -> DealTerms.of(
                        amount,
                        row.currency()
                                .map(currency -> currency.getCurrencyCode())
                                .orElse(usual)))
                .orElse(known);
        return terms.closing(row.expectedClose().orElse(known.expectedClose()));
    }

    /** What the list says and the deal's own version of the methodology asks for; nothing is forgotten for a blank cell. */
    private static FactChanges facts(Customer row, Standing deal) {
        FactSheet.Builder said = FactSheet.builder();
        deal.journey().funnel().facts().forEach(fact -> said.copy(fact, row.facts()));
        return FactChanges.learning(deal.journey().facts(), said.build());
    }

    private static List<String> attached(Customer row, Standing deal) {
        return row.facts().value(AttachedForms.FACT).toOptional().stream()
                .flatMap(forms -> forms.stream().map(Object::toString))
                .filter(form -> deal.journey().funnel().forms().stream()
                        .anyMatch(each -> each.id().equals(form)))
                .filter(form -> !deal.journey().facts().value(AttachedForms.FACT).toOptional().stream()
                        .flatMap(known -> known.stream().map(Object::toString))
                        .toList()
                        .contains(form))
                .toList();
    }

    /** The stage that a list claims is entered as by anybody else: gate by gate, as far as they open. */
    private void enterUpTo(Stage claimed) {
        List<Stage> ahead = standing == null ? List.of() : standing.journey().stagesAhead();
        for (Stage stage : ahead) {
            if (stage.order() > claimed.order() || !handIn(new JourneyCommand.Enter(stage.id()))) {
                return;
            }
        }
    }

    /** Whether it was done; after somebody else was faster nothing more is. */
    private boolean handIn(JourneyCommand command) {
        Standing deal = standing;
        if (deal == null || !rejected.isEmpty()) {
            return false;
        }
        Answer answer = desk.handIn(
                member,
                deal.deal().id(),
                deal.version(),
                command,
                UUID.randomUUID().toString());
        if (answer instanceof Answer.Done done) {
            changed |= !done.decision().events().isEmpty();
            standing = done.standing();
            return true;
        }
        if (answer instanceof Answer.Refused refused) {
            remark(refusal(command, deal, refused.decision().reasons()));
        } else {
            rejected.add(
                    words.of("import.stale", deal.deal().number(), deal.deal().name()));
        }
        return false;
    }

    private String refusal(JourneyCommand command, Standing deal, List<Obstacle> reasons) {
        String first = reasons.get(0).explain(words.language());
        if (command instanceof JourneyCommand.Enter enter) {
            String stage = words.of(deal.journey().funnel().stage(enter.stage()).label());
            return words.of("import.gate", stage, reasons.size(), first);
        }
        return first;
    }

    private void remark(String said) {
        Standing deal = standing;
        if (deal != null) {
            remarks.add(new ImportReport.Remark(
                    deal.deal().id().toString(),
                    deal.deal().number() + " " + deal.deal().name(),
                    said));
        }
    }

    boolean isKnown() {
        return standing != null;
    }

    boolean isOpened() {
        return opened;
    }

    boolean isChanged() {
        return changed;
    }

    List<String> rejected() {
        return rejected;
    }

    List<ImportReport.Remark> remarks() {
        return remarks;
    }
}
