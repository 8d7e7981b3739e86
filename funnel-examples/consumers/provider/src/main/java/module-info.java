/** A vendor's condition kinds. */
module com.example.provider {
    requires io.github.funnelkit.core;

    provides io.github.funnelkit.condition.ConditionKind with
            com.example.provider.CreditRating;
}
