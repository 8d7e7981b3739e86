package io.github.funnelkit.examples.cli.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ids that must not come twice, of long lists. */
class UniqueIdsTest {

    @Test
    void eachIsFoundAgainByTheLineOfItsFirstRow() {
        UniqueIds ids = new UniqueIds();
        int many = 20_000;
        for (int i = 0; i < many; i++) {
            assertThat(ids.add("客户-" + i, i + 2L)).isNegative();
        }
        for (int i = 0; i < many; i++) {
            assertThat(ids.add("客户-" + i, 9_000_000_000L)).isEqualTo(i + 2L);
        }
        assertThat(ids.add("客户-", 1)).isNegative();
        assertThat(ids.add("x".repeat(1_000_000), 7_000_000_000L)).isNegative();
        assertThat(ids.add("x".repeat(1_000_000), 3)).isEqualTo(7_000_000_000L);
    }

    @Test
    void idsOfTheSameHashAreDifferent() {
        UniqueIds ids = new UniqueIds();
        assertThat(ids.add("Aa", 1)).isNegative();
        assertThat(ids.add("BB", 2)).isNegative();
        assertThat(ids.add("BB", 3)).isEqualTo(2);
    }
}
