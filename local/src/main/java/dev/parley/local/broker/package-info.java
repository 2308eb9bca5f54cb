/** A real Kafka broker inside this process. Kafka's internal classes are named in one file of this package and nowhere else. */
@NullMarked
package dev.parley.local.broker;

import org.jspecify.annotations.NullMarked;
