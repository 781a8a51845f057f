package org.levain.persistence.internal;

/** The class that a module of a test is found by. */
public class Anchor {}
