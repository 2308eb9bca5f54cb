package dev.parley.tuning;

/** Numbers of a matrix or a vector, row after row. */
record Weights(int[] shape, float[] values) {}
