package dev.parley.view.model;

/** A publisher, and how many statements it reports. */
public record Outlet(String name, long statements) {}
