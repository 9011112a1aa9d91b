/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the rows behind a number have in common, one condition on one column of their ledger. */
public sealed interface RowFilter {

	/**
	 * A feature has one of some values.
	 *
	 * @param feature an attribute, or a reference that is empty
	 * @param values of the attribute's type; empty for no value at all
	 */
	record OneOf(EStructuralFeature feature, List<Object> values) implements RowFilter {
		public OneOf {
			values = List.copyOf(values);
		}
	}

	/**
	 * A reference leads to an object that is called by one of some names.
	 *
	 * @param names at least one
	 */
	record Named(EReference reference, List<String> names) implements RowFilter {
		public Named {
			names = List.copyOf(names);
		}
	}

	/** A date, or a number that is a year, lies in a year. */
	record InYear(EStructuralFeature date, int year) implements RowFilter {
	}

	/** A date lies before a day. */
	record Before(EStructuralFeature date, LocalDate day) implements RowFilter {
	}

	/**
	 * A date lies between two days.
	 *
	 * @param first the first day that counts
	 * @param last the last day that counts
	 */
	record Between(EStructuralFeature date, LocalDate first, LocalDate last) implements RowFilter {
	}

	/**
	 * A day lies in the period of a row.
	 *
	 * @param end without one a period lasts
	 */
	record InForce(EStructuralFeature begin, Optional<EStructuralFeature> end, LocalDate day) implements RowFilter {
	}

	/** Rows are of a class, where a ledger lists several. */
	record OfClass(EClass type) implements RowFilter {
	}
}
