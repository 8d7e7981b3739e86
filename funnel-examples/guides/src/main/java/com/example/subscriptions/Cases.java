package com.example.subscriptions;

import io.github.funnelkit.testing.Examples;
import java.time.LocalDate;

public final class Cases {

    public static void main(String[] args) {
        Examples.of(Subscriptions.FUNNEL, LocalDate.parse("2026-11-23"))
                .cases("proposal.new.budget")
                .forEach(row -> System.out.println(row + ": " + row.expected()));
    }
}
