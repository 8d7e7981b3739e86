/** What two threads see of one object of the library, in every order that the processor and the compilers allow. */
@NullMarked
package io.github.funnelkit.examples.stress.races;

import org.jspecify.annotations.NullMarked;
