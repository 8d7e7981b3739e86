package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A whole methodology: sale types, stages with their criteria, forms, and the action guides from stage to stage. A funnel
 * is a definition; it knows nothing of any customer.
 *
 * <p>This class is immutable and thread-safe. Two funnels are equal when they define the same.
 *
 * @since 0.1.0
 */
public final class Funnel {

    private final FunnelParts parts;
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Fingerprint fingerprint;

    Funnel(FunnelParts parts) {
        this.parts = parts;
        List<Fact<?>> facts = new ArrayList<>(parts.facts());
        facts.addAll(parts.sums());
        this.fingerprint = new Fingerprint(
                parts.saleTypes(),
                facts,
                parts.forms(),
                parts.positions(),
                parts.stages(),
                parts.guides(),
                parts.endings(),
                parts.nextAction(),
                parts.gate(),
                parts.signals(),
                parts.renames());
        for (Stage stage : parts.stages()) {
            stages.put(stage.id(), stage);
        }
        for (Stage stage : parts.stages()) {
            for (Criterion criterion : stage.criteria()) {
                criteria.put(criterion.id(), criterion);
            }
        }
    }

    private static <V> Map<String, V> byId(List<V> items, Function<V, String> id) {
        Map<String, V> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(id.apply(item), item));
        return byId;
    }

    /**
     * Starts the definition of a methodology.
     *
     * @param id its id: letters, digits, {@code -} and {@code _}
     * @param version its version, such as {@code 1.0}
     * @return a builder
     */
    public static FunnelBuilder define(String id, String version) {
        return new FunnelBuilder(id, version);
    }

    /**
     * Makes another funnel of this one. What is not touched stays; stages, criteria, guides and actions are changed or
     * added by id.
     *
     * @param id the id of the new funnel; it may be the same
     * @param version the version of the new funnel
     * @param change what is different
     * @return the new funnel, which knows that it is derived from this one
     * @throws FunnelDefinitionException if the new funnel has problems; it carries all of them
     */
    public Funnel derive(String id, String version, Consumer<FunnelBuilder> change) {
        FunnelBuilder builder = new FunnelBuilder(id, version, this);
        Objects.requireNonNull(change, "change").accept(builder);
        return builder.build();
    }

    /**
     * Derives a funnel in which parts have other ids, and changes it: what refers to them follows, and comparisons with this
     * funnel know them again.
     *
     * @param id the id of the derived funnel
     * @param version its version
     * @param renames what parts are called in it
     * @param change changes it, by the new ids
     * @return the derived funnel
     * @throws IllegalArgumentException if this funnel has no part of an id that is renamed
     * @throws FunnelDefinitionException if there are problems; it carries all of them
     */
    public Funnel derive(String id, String version, Renames renames, Consumer<FunnelBuilder> change) {
        FunnelBuilder builder = new FunnelBuilder(id, version, new Funnel(parts.under(renames)));
        builder.renames(renames);
        Objects.requireNonNull(change, "change").accept(builder);
        return builder.build();
    }

    /**
     * The id.
     *
     * @return the id
     */
    public String id() {
        return parts.id();
    }

    /**
     * The version.
     *
     * @return the version
     */
    public String version() {
        return parts.version();
    }

    /**
     * Id and version.
     *
     * @return the reference
     */
    public FunnelReference reference() {
        return new FunnelReference(parts.id(), parts.version());
    }

    /**
     * What the funnel decides, as a short text: two funnels with one fingerprint place every customer at the same stage, ask
     * the same at each gate and weigh deals alike; whatever their ids, versions and wordings are. It is a digest (the first
     * eight bytes of SHA-256) over the ids of sale types, forms, positions, stages, criteria, guides, actions, endings and their
     * reasons, the types, units, entries, bounds and sums of facts and what collections are of, the conditions with their values, the required forms, holding, win
     * probabilities, forecast categories and the fact of the next action; and over its renames, by which journeys of the funnel that it was made of go on. What people read is no part of it - labels, texts, to-dos, sources, teams,
     * links from actions to criteria - so that a mistake in writing can be put right under the same version.
     *
     * <p>It is the same on every machine and after a document was written and read. It is worked out when it is first asked
     * for; it tells mistakes, and is no proof against forgery.
     *
     * @return 16 hexadecimal digits
     */
    public String fingerprint() {
        return fingerprint.value().whole();
    }

    /**
     * The {@linkplain #fingerprint fingerprint} with that of each part, so that it can be told in what another funnel decides otherwise.
     * Events keep it.
     *
     * @return the fingerprints of the whole and of its parts
     */
    public FunnelFingerprint fingerprintInParts() {
        return fingerprint.value();
    }

    /**
     * The funnel of which this one was made.
     *
     * @return its reference, or empty when this one was defined from nothing
     */
    public Optional<FunnelReference> derivedFrom() {
        return parts.derivedFrom();
    }

    /**
     * What parts are called in it that had other ids in the funnel of which it was made.
     *
     * @return the renames; none where it keeps all ids
     */
    public Renames renames() {
        return parts.renames();
    }

    /**
     * The ids of all parts of one kind.
     *
     * @param part the kind
     * @return the ids in the order of the parts
     */
    public List<String> ids(NamedPart part) {
        return List.copyOf(parts.ids().of(part));
    }

    /**
     * What parts are called here that are called otherwise in another funnel, where one of the two was made of the other and
     * says so; with what follows of it, such as the entries of a choice of the stage.
     *
     * @param other the funnel whose ids are known
     * @return the renames, by the ids that the parts have there; none where neither was made of the other
     */
    public Renames renamesFrom(Funnel other) {
        Optional<FunnelReference> origin = parts.derivedFrom();
        if (origin.isPresent() && origin.get().equals(other.reference())) {
            Renames known = parts.renames().knownIn(other.parts.ids());
            return known.areNone() ? known : ImpliedRenames.with(known, other.stages());
        }
        Optional<FunnelReference> ofOther = other.derivedFrom();
        return ofOther.isPresent() && ofOther.get().equals(reference())
                ? other.renamesFrom(this).back()
                : Renames.NONE;
    }

    /**
     * What the methodology is called.
     *
     * @return the name, if it has one
     */
    public Optional<Text> label() {
        return parts.label();
    }

    /**
     * The document that the methodology comes from. The references of its items are places in it.
     *
     * @return the document, if it was named
     */
    public Optional<SourceDocument> source() {
        return parts.source();
    }

    /**
     * The languages in which every text is worded.
     *
     * @return the languages; empty when all texts are without language
     */
    public List<Locale> languages() {
        return parts.languages();
    }

    /**
     * For how long criteria are asked that say nothing else, nor their stages.
     *
     * @return the holding rule, which each {@link Criterion#holding} has worked in already
     */
    public Holding holding() {
        return parts.holding();
    }

    /**
     * Which day is that of the next action that is agreed with a customer.
     *
     * @return the fact, which is among {@link #facts}; empty where the methodology knows no such day
     */
    public Optional<Day> nextAction() {
        return parts.nextAction();
    }

    /**
     * What the methodology itself says of the gates between its stages.
     *
     * @return the rules; {@link GateRules#NONE} when it says nothing
     */
    public GateRules gate() {
        return parts.gate();
    }

    /**
     * What a check-up of a deal is to look for, as the methodology states it.
     *
     * @return the signals by kind and severity; empty when nothing is stated, for {@link Signal#USUAL}
     */
    public List<Signal> signals() {
        return parts.signals();
    }

    /**
     * The sale types.
     *
     * @return the sale types in order, at least one
     */
    public List<SaleType> saleTypes() {
        return parts.saleTypes();
    }

    /**
     * The sale type of an id.
     *
     * @param id the id
     * @return the sale type
     * @throws UnknownPartException if there is none; the message names the nearest
     */
    public SaleType saleType(String id) {
        return Ids.find("sale type", id, byId(parts.saleTypes(), SaleType::id));
    }

    /**
     * The stages.
     *
     * @return the stages from the first to the last, at least one
     */
    public List<Stage> stages() {
        return parts.stages();
    }

    /**
     * The stages that apply to sales of one type.
     *
     * @param saleType the sale type
     * @return the stages from the first to the last
     */
    public List<Stage> stages(SaleType saleType) {
        Objects.requireNonNull(saleType, "saleType");
        List<Stage> apply = new ArrayList<>();
        for (Stage stage : parts.stages()) {
            if (stage.appliesTo(saleType)) {
                apply.add(stage);
            }
        }
        return List.copyOf(apply);
    }

    /**
     * The stage of an id.
     *
     * @param id the id
     * @return the stage
     * @throws UnknownPartException if there is none; the message names the nearest
     */
    public Stage stage(String id) {
        return Ids.find("stage", id, stages);
    }

    /**
     * The criteria of all stages and sale types.
     *
     * @return the criteria in the order of the stages
     */
    public List<Criterion> criteria() {
        return List.copyOf(criteria.values());
    }

    /**
     * The criterion of an id.
     *
     * @param id the id: {@code stage.saleType.name}
     * @return the criterion
     * @throws UnknownPartException if there is none; the message names the nearest
     */
    public Criterion criterion(String id) {
        return Ids.find("criterion", id, criteria);
    }

    /**
     * The action guides.
     *
     * @return the guides in order; possibly none
     */
    public List<ActionGuide> guides() {
        return parts.guides();
    }

    /**
     * The action guide of an id.
     *
     * @param id the id
     * @return the guide
     * @throws UnknownPartException if there is none; the message names the nearest
     */
    public ActionGuide guide(String id) {
        return Ids.find("guide", id, byId(parts.guides(), ActionGuide::id));
    }

    /**
     * The action guide that leads from one stage to another in sales of one type.
     *
     * @param from the stage where it starts
     * @param to the stage it leads to
     * @param saleType the sale type
     * @return the first guide, if the methodology has one; whether it applies is asked of facts
     */
    public Optional<ActionGuide> guide(Stage from, Stage to, SaleType saleType) {
        return guides(from, to, saleType).stream().findFirst();
    }

    /**
     * The action guides that lead from one stage to another in sales of one type, those that start there before those that
     * start from any stage. Which of them apply is asked of facts.
     *
     * @param from the stage where they start
     * @param to the stage they lead to
     * @param saleType the sale type
     * @return the guides; none if the methodology has none
     */
    public List<ActionGuide> guides(Stage from, Stage to, SaleType saleType) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(saleType, "saleType");
        return new GuideRoutes(parts.guides()).between(from, to, saleType);
    }

    /**
     * The action guides that lead from before the first stage to a stage in sales of one type.
     *
     * @param to the stage they lead to
     * @param saleType the sale type
     * @return the guides; none if the methodology has none
     */
    public List<ActionGuide> firstGuides(Stage to, SaleType saleType) {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(saleType, "saleType");
        return new GuideRoutes(parts.guides()).first(to, saleType);
    }

    /**
     * The action guide that leads from before the first stage to a stage in sales of one type.
     *
     * @param to the stage it leads to
     * @param saleType the sale type
     * @return the guide, if the methodology has one
     */
    public Optional<ActionGuide> firstGuide(Stage to, SaleType saleType) {
        return firstGuides(to, saleType).stream().findFirst();
    }

    /**
     * The ways in which a deal ends.
     *
     * @return the endings in order, of which the first that the facts meet counts; possibly none
     */
    public List<Ending> endings() {
        return parts.endings();
    }

    /**
     * The ending of an id.
     *
     * @param id the id
     * @return the ending
     * @throws UnknownPartException if there is none; the message names the nearest
     */
    public Ending ending(String id) {
        return Ids.find("ending", id, byId(parts.endings(), Ending::id));
    }

    /**
     * The numbers that are worked out by adding up others. They are not among {@link #facts}, as nobody states them.
     *
     * @return the sums that are declared or that a condition asks for, declared ones first
     */
    public List<Fact<?>> sums() {
        return parts.sums();
    }

    /**
     * The facts that are declared or that a condition reads. The fact of the attached forms is not among them: it
     * belongs to every funnel.
     *
     * @return the facts, declared ones first, and collections of records behind the others
     */
    public List<Fact<?>> facts() {
        return parts.facts();
    }

    /**
     * The fact of an id.
     *
     * @param id the id
     * @return the fact
     * @throws UnknownPartException if there is none; the message names the nearest
     */
    public Fact<?> fact(String id) {
        return Ids.<Fact<?>>find("fact", id, byId(parts.facts(), Fact::id));
    }

    /**
     * The forms that are declared, required or filled in.
     *
     * @return the forms, declared ones first
     */
    public List<Form> forms() {
        return parts.forms();
    }

    /**
     * The form of an id.
     *
     * @param id the id
     * @return the form
     * @throws UnknownPartException if there is none; the message names the nearest
     */
    public Form form(String id) {
        return Ids.find("form", id, byId(parts.forms(), Form::id));
    }

    /**
     * The positions of the teams.
     *
     * @return the positions, declared ones first; the responsible one is the first
     */
    public List<Position> positions() {
        return parts.positions();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Funnel that && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** {@code "funnel 'oncology' 1.0"}. */
    @Override
    public String toString() {
        return reference().toString();
    }
}
