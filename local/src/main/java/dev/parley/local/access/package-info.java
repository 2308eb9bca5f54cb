/** What each of Parley's users may do on the brokers, from the topic catalogue, in the forms in which it is given to them. */
@NullMarked
package dev.parley.local.access;

import org.jspecify.annotations.NullMarked;
