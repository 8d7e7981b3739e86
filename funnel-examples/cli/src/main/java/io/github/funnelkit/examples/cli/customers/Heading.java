package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.List;

/** What a column of a list can hold besides facts. */
interface Heading {

    /** The name that other programs use. */
    String id();

    /** The names that people use. */
    Text label();

    /** Other names that are as sure as the id. */
    default List<String> alsoCalled() {
        return List.of();
    }

    /** Whether the cells of its column can say a fact of a type, too. */
    default boolean canSay(FactType fact) {
        return false;
    }
}
