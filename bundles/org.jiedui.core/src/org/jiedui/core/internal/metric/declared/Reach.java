/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.metric.declared;

import org.jiedui.model.vocabulary.Basis;

/**
 * What the figures of an object cover, as far as the object tells.
 *
 * @param kind which figures may be seen together
 * @param literal the value that names the basis, or null
 * @param basis what it means, or null where nothing is said
 * @param since year in which the period begins, or null
 * @param until year in which the period ends, or null
 * @param asOf year up to which a cumulative figure counts, or null
 */
record Reach(Kind kind, Object literal, Basis basis, Integer since, Integer until, Integer asOf) {

	/** Of objects of which nothing says when their figures are: they are of now. */
	static final Reach TIMELESS = new Reach(Kind.TIMELESS, null, null, null, null, null);

	/** Which figures may be seen together. */
	enum Kind {
		/** Figures of what is there now. */
		TIMELESS,
		/** Figures of one year. */
		YEAR,
		/** Of several years: one may include the other. */
		PERIOD,
		/** From the beginning: a later one includes the earlier. */
		CUMULATIVE,
		/** Nobody knows whether one includes the other. */
		UNDATED
	}

	/** What the years of an object and its basis tell; each may be null. */
	static Reach of(Object literal, Basis basis, Integer since, Integer until, Integer asOf) {
		return new Reach(kind(basis, since, until), literal, basis, since, until, asOf);
	}

	private static Kind kind(Basis basis, Integer since, Integer until) {
		if (basis == Basis.CUMULATIVE) {
			return Kind.CUMULATIVE;
		}
		if (since == null) {
			return Kind.UNDATED;
		}
		return until == null || until.equals(since) ? Kind.YEAR : Kind.PERIOD;
	}

	/** Whether figures that may be seen together are added up; else the largest stands for all. */
	boolean adds() {
		return switch (kind) {
			case TIMELESS -> true;
			case YEAR -> basis != Basis.WHOLE;
			case UNDATED -> basis == Basis.SINGLE;
			case PERIOD, CUMULATIVE -> false;
		};
	}

	/** The last year of which the figure tells, or null. */
	Integer end() {
		if (asOf != null) {
			return asOf;
		}
		return until != null ? until : since;
	}

	/** The same figures cannot be seen together with others than these. */
	Family family() {
		return new Family(kind, literal, basis);
	}

	/** What may be seen together: figures of one kind and one basis. */
	record Family(Kind kind, Object literal, Basis basis) {
	}

	/** Whether a number with this reach is made of figures with another one. */
	boolean includes(Reach other) {
		if (kind == Kind.YEAR) {
			return family().equals(other.family()) && since.equals(other.since);
		}
		return adds() ? family().equals(other.family()) : equals(other);
	}
}
