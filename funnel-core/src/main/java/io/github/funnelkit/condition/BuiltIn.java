package io.github.funnelkit.condition;

/**
 * A kind of this library that is not public: sound by its tests, so that making a check of it need not load the registry
 * of all.
 */
interface BuiltIn extends ConditionKind {}
