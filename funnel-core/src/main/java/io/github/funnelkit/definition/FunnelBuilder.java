package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Describes a whole methodology. Made by {@link Funnel#define} and {@link Funnel#derive}; it can be used again after
 * {@link #build}, and funnels already built do not change. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class FunnelBuilder {

    private final String id;
    private final String version;
    private final @Nullable Funnel base;
    private @Nullable FunnelReference derivedFrom;
    private @Nullable Text label;
    private @Nullable SourceDocument source;
    private List<Locale> languages = List.of();
    private @Nullable Holding holding;
    private @Nullable Day nextAction;
    private final GateRulesBuilder gate;
    private List<Signal> signals = List.of();
    private final Set<SaleType> saleTypes = new LinkedHashSet<>();
    private final Set<Fact<?>> facts = new LinkedHashSet<>();
    private final Set<Form> forms = new LinkedHashSet<>();
    private final Set<Position> positions = new LinkedHashSet<>();
    private final Drafts<StageBuilder> stages = new Drafts<>("stage", new NewDraft.OfStage());
    private final Drafts<GuideBuilder> guides = new Drafts<>("guide", new NewDraft.OfGuide());
    private final Drafts<EndingBuilder> endings = new Drafts<>("ending", new NewDraft.OfEnding());
    private Renames renames = Renames.NONE;

    FunnelBuilder(String id, String version) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.base = null;
        this.gate = new GateRulesBuilder(GateRules.NONE);
    }

    FunnelBuilder(String id, String version, Funnel base) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.base = base;
        this.gate = new GateRulesBuilder(base.gate());
        derivedFrom = base.reference();
        label = base.label().orElse(null);
        source = base.source().orElse(null);
        languages = base.languages();
        nextAction = base.nextAction().orElse(null);
        signals = base.signals();
        saleTypes.addAll(base.saleTypes());
        facts.addAll(base.facts());
        facts.addAll(base.sums());
        forms.addAll(base.forms());
        positions.addAll(base.positions());
        base.stages().forEach(stage -> stages.inherit(stage.id(), new StageBuilder(stage)));
        base.guides().forEach(guide -> guides.inherit(guide.id(), new GuideBuilder(guide)));
        base.endings().forEach(ending -> endings.inherit(ending.id(), new EndingBuilder(ending)));
    }

    /**
     * What the methodology is called.
     *
     * @param name the name
     * @return this builder
     */
    public FunnelBuilder label(Text name) {
        label = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * The document that the methodology comes from; none unless it is named.
     *
     * @param document the document
     * @return this builder
     */
    public FunnelBuilder source(SourceDocument document) {
        source = document;
        return this;
    }

    /**
     * Says of which funnel this one was made, for definitions that were derived elsewhere, such as one read from a
     * document. {@link Funnel#derive} says it by itself.
     *
     * @param original the funnel of which this one was made
     * @return this builder
     */
    public FunnelBuilder derivedFrom(FunnelReference original) {
        derivedFrom = Objects.requireNonNull(original, "original");
        return this;
    }

    /**
     * Says what parts are called that had other ids in the funnel of which this one was made, for definitions that were
     * derived elsewhere, such as one read from a document. {@link Funnel#derive(String, String, Renames, Consumer)} says it by
     * itself. Of parts that this funnel does not have, nothing is said.
     *
     * @param renamed what they are called
     * @return this builder
     */
    public FunnelBuilder renames(Renames renamed) {
        renames = Objects.requireNonNull(renamed, "renamed");
        return this;
    }

    /**
     * The languages in which every text must be worded; unless it is said, every language that any text has.
     *
     * @param required the languages
     * @return this builder
     */
    public FunnelBuilder languages(Locale... required) {
        languages = Require.each("languages", required);
        return this;
    }

    /**
     * For how long criteria are asked that say nothing else, nor their stages; {@link Holding#ENTRY} unless it is said. In a
     * derived funnel it counts for inherited criteria, too.
     *
     * @param asked the holding rule
     * @return this builder
     */
    public FunnelBuilder holds(Holding asked) {
        holding = Objects.requireNonNull(asked, "holding");
        return this;
    }

    /**
     * Which day is that of the next action that is agreed with a customer: work lists and calendars show it, and a journey of
     * which it is past is late. It decides on no stage; a criterion may ask something of it all the same. In a derived funnel
     * it takes the place of the inherited one.
     *
     * @param fact the fact, which need not be declared
     * @return this builder
     */
    public FunnelBuilder nextAction(Day fact) {
        nextAction = Objects.requireNonNull(fact, "next action");
        return this;
    }

    /**
     * Takes out of a derived funnel which day is that of the next action; the fact stays.
     *
     * @return this builder
     */
    public FunnelBuilder withoutNextAction() {
        nextAction = null;
        return this;
    }

    /**
     * The rules of the gates between the stages, as far as the methodology states them.
     *
     * @param describe describes them
     * @return this builder
     */
    public FunnelBuilder gate(Consumer<GateRulesBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(gate);
        return this;
    }

    /**
     * What a check-up of a deal is to look for, in place of what was stated before; nothing for {@link Signal#USUAL}.
     *
     * @param asked the signals, whose facts need not be declared: one of each kind, of ladders one of each severity
     * @return this builder
     * @throws IllegalArgumentException if one is stated twice
     */
    public FunnelBuilder signals(Signal... asked) {
        signals = Signals.of(List.of(asked));
        return this;
    }

    /**
     * Adds sale types.
     *
     * @param more the sale types in order
     * @return this builder
     */
    public FunnelBuilder saleTypes(SaleType... more) {
        saleTypes.addAll(Require.each("sale types", more));
        return this;
    }

    /**
     * Declares facts, to fix their order; facts that conditions read need not be declared.
     *
     * @param more the facts in order
     * @return this builder
     */
    public FunnelBuilder facts(Fact<?>... more) {
        facts.addAll(Require.each("facts", more));
        return this;
    }

    /**
     * Declares forms, to fix their order; forms that criteria or actions name need not be declared.
     *
     * @param more the forms in order
     * @return this builder
     */
    public FunnelBuilder forms(Form... more) {
        forms.addAll(Require.each("forms", more));
        return this;
    }

    /**
     * Declares positions, to fix their order: the responsible one first. Positions that teams name need not be declared.
     *
     * @param more the positions in order
     * @return this builder
     */
    public FunnelBuilder positions(Position... more) {
        positions.addAll(Require.each("positions", more));
        return this;
    }

    /**
     * Adds a stage after those there are, or changes the one of that id that a derived funnel has inherited.
     *
     * @param stageId the id
     * @param describe describes it
     * @return this builder
     */
    public FunnelBuilder stage(String stageId, Consumer<StageBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(stage(stageId));
        return this;
    }

    /**
     * Adds a stage after those there are, or changes the one of that id that a derived funnel has inherited.
     *
     * @param stageId the id
     * @return what describes it
     */
    public StageBuilder stage(String stageId) {
        return stages.describe(stageId);
    }

    /**
     * Adds a stage before another one. A stage that is there already keeps its place, as in {@link #stage}.
     *
     * @param before the id of the stage that comes next
     * @param stageId the id of the new stage
     * @param describe describes it
     * @return this builder
     * @throws IllegalArgumentException if there is no stage to put it before
     */
    public FunnelBuilder stageBefore(String before, String stageId, Consumer<StageBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(stages.describeBefore(before, stageId));
        return this;
    }

    /**
     * Takes an inherited stage out of a derived funnel, with the links of inherited actions to its criteria. Guides that
     * lead from or to it must be changed or taken out too.
     *
     * @param stageId the id
     * @return this builder
     * @throws IllegalArgumentException if there is no such stage
     */
    public FunnelBuilder withoutStage(String stageId) {
        stages.remove(stageId);
        return this;
    }

    /**
     * Adds an action guide, or changes the one of that id that a derived funnel has inherited.
     *
     * @param guideId the id
     * @param describe describes it
     * @return this builder
     */
    public FunnelBuilder guide(String guideId, Consumer<GuideBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(guide(guideId));
        return this;
    }

    /**
     * Adds an action guide, or changes the one of that id that a derived funnel has inherited.
     *
     * @param guideId the id
     * @return what describes it
     */
    public GuideBuilder guide(String guideId) {
        return guides.describe(guideId);
    }

    /**
     * Takes an inherited guide out of a derived funnel.
     *
     * @param guideId the id
     * @return this builder
     * @throws IllegalArgumentException if there is no such guide
     */
    public FunnelBuilder withoutGuide(String guideId) {
        guides.remove(guideId);
        return this;
    }

    /**
     * Adds a way in which a deal ends, or changes the one of that id that a derived funnel has inherited. Of several endings
     * that the facts meet, the first counts.
     *
     * @param endingId the id, other than that of any stage
     * @param describe describes it
     * @return this builder
     */
    public FunnelBuilder ending(String endingId, Consumer<EndingBuilder> describe) {
        Objects.requireNonNull(describe, "describe").accept(endings.describe(endingId));
        return this;
    }

    /**
     * Takes an inherited ending out of a derived funnel.
     *
     * @param endingId the id
     * @return this builder
     * @throws IllegalArgumentException if there is no such ending
     */
    public FunnelBuilder withoutEnding(String endingId) {
        endings.remove(endingId);
        return this;
    }

    /**
     * Makes the funnel, or reports everything that is wrong with it.
     *
     * @return the funnel
     * @throws FunnelDefinitionException if there are problems; it carries all of them
     */
    public Funnel build() {
        Problems problems = new Problems();
        problems.requireId(Place.ROOT.in("funnel", id), id);
        if (version.isBlank()) {
            problems.add(Place.ROOT, Problem.Kind.NO_VERSION);
        }
        stages.reportTwice(problems);
        guides.reportTwice(problems);
        endings.reportTwice(problems);
        List<SaleType> types = FunnelCheck.unique(saleTypes, problems);
        HoldingDefault holds = HoldingDefault.of(holding, base == null ? null : base.holding());
        List<Stage> builtStages = new ArrayList<>();
        for (StageBuilder stage : stages.named(problems)) {
            builtStages.add(stage.build(builtStages.size() + 1, types, holds, problems));
        }
        Collection<Position> allPositions = NamedPositions.of(positions, guides.all(), gate.build(), builtStages);
        boolean areCriteriaAsked = base != null;
        for (GuideBuilder guide : guides.all()) { // no lambda: made at every start
            areCriteriaAsked |= guide.linksByName();
        }
        LinkedCriteria criteria = LinkedCriteria.of(builtStages, areCriteriaAsked);
        List<ActionGuide> builtGuides = new ArrayList<>();
        for (GuideBuilder guide : guides.named(problems)) {
            builtGuides.add(guide.build(builtStages, criteria, types, allPositions, problems));
        }
        List<Ending> builtEndings = new ArrayList<>(0);
        for (EndingBuilder ending : endings.named(problems)) {
            builtEndings.add(ending.build(problems));
        }
        FunnelParts parts = FunnelParts.complete(
                id,
                version,
                Optional.ofNullable(label),
                Optional.ofNullable(source),
                languages,
                holds.otherwise(),
                Optional.ofNullable(nextAction),
                gate.build(),
                signals,
                types,
                facts,
                forms,
                Optional.ofNullable(base),
                List.copyOf(allPositions),
                builtStages,
                builtGuides,
                builtEndings,
                Optional.ofNullable(derivedFrom),
                renames);
        FunnelTexts texts = FunnelTexts.of(parts);
        if (languages.isEmpty()) {
            parts = parts.with(texts.languages());
        }
        FunnelCheck.check(parts, problems);
        if (!languages.isEmpty()) {
            LanguageCheck.ofStated(texts.entries(), texts.areAlike(), parts.languages(), problems);
        } else if (!texts.areAlike()) {
            LanguageCheck.ofFound(texts.entries(), parts.languages(), problems);
        }
        if (!problems.list().isEmpty()) {
            throw new FunnelDefinitionException(id, version, problems.list());
        }
        return new Funnel(parts);
    }
}
