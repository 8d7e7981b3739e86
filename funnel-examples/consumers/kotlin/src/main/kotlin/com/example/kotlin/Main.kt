package com.example.kotlin

import io.github.funnelkit.assessment.Assessor
import io.github.funnelkit.assessment.FactBinding
import io.github.funnelkit.condition.Flag
import io.github.funnelkit.condition.Quantity
import io.github.funnelkit.definition.Funnel
import io.github.funnelkit.definition.SaleType
import io.github.funnelkit.text.Text
import java.io.PrintStream
import java.math.BigDecimal
import java.time.Clock
import java.time.LocalDate
import java.util.Locale

/** A deal as Kotlin hosts have it: what is not known is null. */
data class Deal(val needConfirmed: Boolean?, val budget: BigDecimal?)

fun text(zh: String, en: String): Text = Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en)

val NEW: SaleType = SaleType.of("new", text("新签", "New business"))
val NEED: Flag = Flag.of("need", text("需求已确认", "The need is confirmed"))
val BUDGET: Quantity = Quantity.of("budget", "EUR", text("预算", "Budget"))

val SUBSCRIPTIONS: Funnel = Funnel.define("subscriptions", "1.0")
    .saleTypes(NEW)
    .stage("qualified") { stage ->
        stage.customerType(text("合格客户", "Qualified customer"))
            .winProbability(20)
            .criterion(NEW, "need") { it.text(text("需求已确认", "The need is confirmed")).`when`(NEED.isTrue) }
    }
    .stage("proposal") { stage ->
        stage.customerType(text("方案客户", "Customer with a proposal"))
            .winProbability(50)
            .criterion(NEW, "budget") { it.text(text("预算足够", "There is a budget")).`when`(BUDGET.atLeast(10_000)) }
    }
    .build()

val BINDING: FactBinding<Deal> = FactBinding.of(Deal::class.java)
    .bind(NEED) { it.needConfirmed }
    .bind(BUDGET) { it.budget }
    .build()

/** Assesses deals of a Kotlin class by a methodology that is written in Kotlin. */
fun main() {
    val assessor = Assessor.of(SUBSCRIPTIONS, BINDING, Clock.systemUTC())
    val out = PrintStream(System.out, true, Charsets.UTF_8)
    for (deal in listOf(Deal(true, BigDecimal(9_000)), Deal(true, null), Deal(null, null))) {
        val assessment = assessor.assess(NEW, deal, LocalDate.of(2026, 11, 23))
        out.println(assessment.stage().map { it.id() }.orElse("none"))
        assessment.missing().forEach { out.println("- " + it.explain(Locale.ENGLISH)) }
    }
}
