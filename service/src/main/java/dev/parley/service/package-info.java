/**
 * What every service needs to run: settings and where they came from, health and metrics over HTTP, an orderly start and
 * stop of a topology, and the dead letters that it leaves.
 */
@NullMarked
package dev.parley.service;

import org.jspecify.annotations.NullMarked;
