/** A release from the sources to the programs of those who depend on it, without publishing anything. */
package io.github.funnelkit.rehearsal;
