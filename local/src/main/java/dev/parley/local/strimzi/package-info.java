/** The catalogue's topics and Parley's users as the resources of Strimzi, the operator of Kafka on Kubernetes. */
@NullMarked
package dev.parley.local.strimzi;

import org.jspecify.annotations.NullMarked;
