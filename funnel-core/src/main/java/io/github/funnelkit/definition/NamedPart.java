package io.github.funnelkit.definition;

/**
 * The parts of a funnel that have ids, and so can be called otherwise in another one.
 *
 * @since 0.1.0
 */
public enum NamedPart {

    /** A sale type. */
    SALE_TYPE("sale type"),
    /** A stage. */
    STAGE("stage"),
    /** A criterion, by the ids of its stage and sale type and its own name: {@code stage.saleType.name}. */
    CRITERION("criterion"),
    /** An action guide. */
    GUIDE("guide"),
    /** An action, by the id of its guide and its own name: {@code guide.name}. */
    ACTION("action"),
    /** A fact, or one of a collection's records: {@code collection/fact}. */
    FACT("fact"),
    /** An entry of a choice or checklist, by the id of the fact: {@code fact=entry}. */
    ENTRY("entry"),
    /** A form. */
    FORM("form"),
    /** A position. */
    POSITION("position"),
    /** A way in which a deal ends. */
    ENDING("ending"),
    /** A reason of an ending, by the id of its ending and its own: {@code ending.reason}. */
    REASON("reason");

    /** Between a collection and a fact of its records. */
    static final char OF_RECORD = '/';

    /** Between a fact and one of its entries, which may hold anything. */
    static final char OF_FACT = '=';

    private final String noun;

    NamedPart(String noun) {
        this.noun = noun;
    }

    /** What it is called in messages and places. */
    String noun() {
        return noun;
    }

    /**
     * What is its own of an id that begins with those of what it belongs to.
     *
     * @param id the id
     * @return the name: of {@code stage.saleType.name} the last; the whole id of what belongs to nothing
     */
    public String name(String id) {
        return id.substring(owner(id) + 1);
    }

    /**
     * The id of what belongs to something: an entry to a fact, an action to a guide, a reason to an ending, a
     * criterion to a stage and sale type.
     *
     * @param owner the id of what it belongs to
     * @param name its own name
     * @return the id; the name alone of what belongs to nothing
     */
    public String id(String owner, String name) {
        return switch (this) {
            case CRITERION, ACTION, REASON -> owner + "." + name;
            case FACT -> owner + OF_RECORD + name;
            case ENTRY -> owner + OF_FACT + name;
            case SALE_TYPE, STAGE, GUIDE, FORM, POSITION, ENDING -> name;
        };
    }

    /** Where the owner of an id ends; -1 where it has none. */
    int owner(String id) {
        return switch (this) {
            case CRITERION, ACTION, REASON -> id.lastIndexOf('.');
            case FACT -> id.lastIndexOf(OF_RECORD);
            case ENTRY -> id.indexOf(OF_FACT);
            case SALE_TYPE, STAGE, GUIDE, FORM, POSITION, ENDING -> -1;
        };
    }
}
