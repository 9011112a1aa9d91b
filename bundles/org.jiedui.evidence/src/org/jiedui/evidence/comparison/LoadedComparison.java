/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.comparison;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.LedgerTargets;
import org.jiedui.evidence.books.Stated;

/**
 * Compares figures with entries that are loaded, unsaved changes included; belongs to their thread.
 *
 * @param targets where the ledgers keep what claims are about
 * @param entries gives all entries of a class
 */
public record LoadedComparison(LedgerTargets targets, Function<EClass, Collection<? extends EObject>> entries) {

	/** What the ledgers hold for a figure that is tied to no entry. */
	public ComparisonRow of(ReportedFigure figure) {
		Claimed claim = new Claimed(figure.getIndicator(), figure.getBasis(), figure.getAsOf(), figure.getUnit(), Stated.of(figure), null, null);
		Weighing.Outcome outcome = new Weighing(targets, new LoadedBookings(entries)).weigh(claim);
		String title = figure.getDocument() == null ? null : figure.getDocument().getName();
		return new ComparisonRow(claim, outcome.target(), outcome.booked(), outcome.verdict(),
				List.of(new ClaimSource(null, null, title, figure.getText(), figure.getStart(), figure.getState())));
	}
}
