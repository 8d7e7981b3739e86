package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.Set;

/** What a list says of a customer besides the facts that the criteria read. */
enum Attribute implements Heading {
    ID("id", text("客户编号", "Customer id"), Kind.TEXT),
    NAME("name", text("客户名称", "Customer name"), Kind.TEXT),
    SALE_TYPE("saleType", text("销售类型", "Sale type"), Kind.TEXT),
    REGION("region", text("区域", "Region"), Kind.TEXT),
    OWNER("owner", text("负责人", "Owner"), Kind.TEXT),
    AMOUNT("amount", text("金额", "Amount"), Kind.NUMBER),
    CURRENCY("currency", text("币种", "Currency"), Kind.TEXT),
    EXPECTED_CLOSE("expectedClose", text("预计成交日期", "Expected close"), Kind.DAY);

    /** What stands in the cells, and so which facts can be read from them, too. */
    private enum Kind {
        TEXT(Set.of(FactType.WORDS, FactType.CHECKLIST)),
        NUMBER(Set.of(FactType.QUANTITY, FactType.COUNT, FactType.WORDS)),
        DAY(Set.of(FactType.DAY, FactType.DAYS, FactType.WORDS));

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
