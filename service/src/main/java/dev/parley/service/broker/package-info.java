/** What brokers and registry are asked: rights, topics, lag. */
@NullMarked
package dev.parley.service.broker;

import org.jspecify.annotations.NullMarked;
