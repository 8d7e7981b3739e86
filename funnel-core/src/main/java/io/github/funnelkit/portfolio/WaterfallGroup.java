package io.github.funnelkit.portfolio;

/**
 * By what the deals of a waterfall are told apart.
 *
 * @since 0.1.0
 */
public enum WaterfallGroup {

    /** By the currency of the amount; empty where no amount is known. */
    CURRENCY("currency"),

    /** By owner and currency; empty where the owner is not known. */
    OWNER("owner"),

    /** By sale type and currency. */
    SALE_TYPE("saleType");

    private final String id;

    WaterfallGroup(String id) {
        this.id = id;
    }

    /**
     * The id, which outlives the name of the constant.
     *
     * @return the id, such as {@code saleType}
     */
    public String id() {
        return id;
    }

    String key(WaterfallLine line) {
        return switch (this) {
            case CURRENCY -> line.currency();
            case OWNER -> line.owner();
            case SALE_TYPE -> line.saleType();
        };
    }
}
