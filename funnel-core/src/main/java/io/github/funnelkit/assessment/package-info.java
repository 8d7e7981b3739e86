/**
 * Where a customer stands, and why.
 *
 * <p>A {@link io.github.funnelkit.assessment.FactBinding} says how the facts are read from a host's own class. An {@link
 * io.github.funnelkit.assessment.Assessor} is a funnel made ready for many customers; an {@link
 * io.github.funnelkit.assessment.Assessment} is what it says of one, with everything that it takes to explain itself, and
 * {@link io.github.funnelkit.assessment.Outcomes} is the bare result, in 24 bytes where there are up to 32 criteria. Every
 * fact is read once; words are made when they are asked for.
 *
 * <!-- code: package-assessment -->
 * <pre>{@code
 * FactBinding<Deal> binding = FactBinding.of(Deal.class)
 *         .bind(NEED_CONFIRMED, Deal::needConfirmed)
 *         .bind(BUDGET, Deal::budget)
 *         .build();
 * Assessor<Deal> assessor = Assessor.of(funnel, binding, clock);   // once; all threads share it
 *
 * Assessment assessment = assessor.assess(saleType, deal);         // can explain itself later
 * assessment.result("proposal.new.budget").explain(Locale.ENGLISH);
 * Outcomes outcomes = assessor.judge(saleType, deal);              // stage and outcomes alone, for long lists
 * }</pre>
 *
 * <p>Builds on {@link io.github.funnelkit.definition}; {@link io.github.funnelkit.guidance}, {@link
 * io.github.funnelkit.change}, {@link io.github.funnelkit.journey}, {@link io.github.funnelkit.portfolio} and {@link
 * io.github.funnelkit.validation} build on it.
 *
 * <h2>How it is made fast</h2>
 *
 * <p>For each sale type the criteria are made into a <em>circuit</em>: every distinct condition is a node, and a node's
 * outcome is a bit among what is met or among what is not, or neither when it is unknown. The first nodes are the
 * criteria, so the result is the first bits, and the stage is the number of leading ones. Conditions that one value
 * decides are judged when that value is read; what remains are <em>gates</em>, joins of bits, in layers that do not wait
 * for each other. Nodes are placed so that the inputs of many gates are at the same distance from their outputs: those are
 * worked out together. There is no limit on the number of nodes. What depends on the day alone is worked out once per day.
 *
 * <p>When an assessor has judged ten thousand customers of a sale type, it <em>compiles</em> that: it writes one hidden
 * class in which the host's lambdas, the bits of the nodes and the gates are constants, so that the JVM
 * compiles reading and judging as one method. That is more than twice as fast as without. The code has no branches: all
 * decisions are in small methods written in Java ({@code CompiledLane}, {@code FastPaths}), and what takes long is called.
 * Where no classes can be made, as in native images, where a host's kind asks for something else on another day, or where
 * there are thousands of facts, the other way is taken; both are held to the same results.
 *
 * <p>What was found by measuring, and decided:
 *
 * <ul>
 *   <li>Where values decide, nobody can predict a branch, so joins and most checks are arithmetic. For the same reason
 *       values are taken in the order of their slots: what type comes next is then always the same.
 *   <li>A lambda per fact is a call that the JVM cannot see through; dozens of them cost more than all the judging. As
 *       constants of a class they are put into place. Before that, and in native images, {@link
 *       io.github.funnelkit.assessment.FactBinding.Builder#bindAll} is faster: one method. The sink that it writes into is
 *       a final class for the same reason, with a method per type of value.
 *   <li>The JVM compiles no more than 8,000 bytes of code as a whole, all that is put into place included, and then calls
 *       even what is smallest: results differed by a factor of three from one run to the next. So what takes long (looking
 *       at entries, comparing decimals, values that are not as usual) is behind methods of more than 325 bytes, which it
 *       never puts into place, gates are a method of their own, and a reading of more facts than fit is several methods.
 *       Four hundred criteria cost more than ten times as much as forty, as so much code is larger than the nearest cache
 *       for code and is fetched anew for each customer: so it is with the same criteria written out in Java. To call what
 *       judges instead of putting it into place, so that there is less code, is no faster.
 *   <li>What is asked of a value is a constant as well: what lies in a range is a record, whose fields the JVM takes for
 *       constants. Only for dates the slot of the day is loaded. To load the slot of every value cost a fifth of judging.
 *   <li>A sink is made when the first value comes that is not as usual, and not before; so nothing depends on whether the
 *       JVM finds out that nobody needs it.
 *   <li>Decimals that are whole numbers, and numbers of entries that leave no doubt, are judged in place.
 *   <li>An array is filled the faster the newer it is: a collector need not be told of values that are stored before
 *       anything else happens. So values stay in local variables until all are read; where several methods read, each
 *       leaves a row of its own.
 *   <li>An assessment is the outcomes of all nodes, which tell the flags, too, and an array of the other values: what else
 *       there is to tell is made when it is asked for, as every object that is made with it costs some nanoseconds.
 *   <li>To ask one object for two interfaces in turn makes the JVM search and rewrite a cache in the object's class, which
 *       all threads share (JDK-8180450). Lists are therefore asked for one interface only. What is judged and not held is
 *       asked as a collection without a look at its type before: the JVM notices by itself when it is none, and then all is
 *       read the plain way, which refuses it.
 *   <li>Most values are flags, and are unknown as often as not: what a flag's node says is the flag itself, so it is
 *       judged without a branch and not stored a second time. That a flag is not one of the two usual objects is only
 *       noticed behind all others, by their number, and then it is read anew.
 *   <li>The outcomes of 32 nodes are one number, what is met in its lower half and what is not in its upper one: so all
 *       that comes of a value is one number, and few are held while many values are read.
 *   <li>A value that cannot change is checked and held as it was given; it is brought into its kept form (sorted, without
 *       repetitions, stripped of zeros) when it is read. How many different entries a list has is only looked at when that
 *       can matter. Lists of a few entries are looked at without a loop, whose end cannot be predicted, and the JDK's empty
 *       list not at all. Entries are found by a table that asks texts only: a set of the JDK asks for a hash in a place that
 *       all sets of a program share, so that the JVM cannot know what is asked.
 *   <li>Sheets of one making share a layout, so that each fact is at the same place on all of them, which is looked up
 *       once for a layout. What is on a sheet is valid and does not change, so that sheets are assessed faster than
 *       hosts' objects. For other sheets a fact's number is found by a table that is spread so that most have a place of
 *       their own: to walk along two sorted rows is a branch for each fact, which cannot be predicted.
 *   <li>A reading expects each fact at its place. Behind the last place are places that are no fact's, so that a reading
 *       out of order is found by the same comparison, and costs the others nothing.
 * </ul>
 *
 * <p>What was tried and lost: an object per check, each asked through an interface (about twice as slow: again calls that
 * cannot be seen through); a state of one byte per node (the result alone is larger than all of it is now); an abstract
 * sink (its calls are resolved by profiles that other uses spoil); hidden copies of a class written in Java, with the
 * lambdas held by records as constants (1.5 to 2 times as slow as what is written now, as bits and gates are not constant
 * with them and as the JVM looks into deep trees of records only so far); a loop around what is written, in which the JVM
 * is readier to select without a branch (it does so without one, too); sheets that list what is known alone (twice as
 * slow as those with a layout, and larger); one choice of three for a flag in place of three of two (they wait for each
 * other); looking at all lists of a customer at the end, or by a method for each list (no faster); taking what is not as usual
 * the long way behind everything else (a third slower where there are many facts); what is not met in numbers of its own
 * until the end (no faster).
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.funnelkit.assessment;

import org.jspecify.annotations.NullMarked;
