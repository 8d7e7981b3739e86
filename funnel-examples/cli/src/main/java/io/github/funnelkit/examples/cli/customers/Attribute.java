package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.Set;

/** What a list says of a customer besides the facts that the criteria read. */
enum Attribute implements Heading {
    ID("id", say("list.id"), Kind.TEXT),
    NAME("name", say("list.name"), Kind.TEXT),
    SALE_TYPE("saleType", say("list.sale-type"), Kind.TEXT),
    REGION("region", say("list.region"), Kind.TEXT),
    OWNER("owner", say("list.owner"), Kind.TEXT),
    AMOUNT("amount", say("list.amount"), Kind.NUMBER),
    CURRENCY("currency", say("list.currency"), Kind.TEXT),
    EXPECTED_CLOSE("expectedClose", say("list.expected-close"), Kind.DAY),
    STAGE("stage", say("list.stage"), Kind.TEXT);

    /** What stands in the cells, and so which facts can be read from them, too. */
    private enum Kind {
        TEXT(Set.of(FactType.TEXT, FactType.CHOICE, FactType.CHECKLIST)),
        NUMBER(Set.of(FactType.QUANTITY, FactType.COUNT, FactType.TEXT)),
        DAY(Set.of(FactType.DAY, FactType.DAYS, FactType.TEXT));

        private final Set<FactType> facts;

        Kind(Set<FactType> facts) {
            this.facts = facts;
        }
    }

    private final String id;
    private final Text label;
    private final Kind kind;

    Attribute(String id, Text label, Kind kind) {
        this.id = id;
        this.label = label;
        this.kind = kind;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public boolean canSay(FactType fact) {
        return kind.facts.contains(fact);
    }
}
