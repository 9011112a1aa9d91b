/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.StatementKind;
import org.jiedui.evidence.books.LedgerTarget;
import org.jiedui.evidence.books.LedgerTargets;
import org.jiedui.evidence.comparison.ComparisonRow;
import org.jiedui.evidence.comparison.LoadedComparison;
import org.jiedui.evidence.comparison.Verdict;
import org.osgi.service.component.annotations.Component;

/**
 * A figure and what the ledger adds up for the same indicator and period agree. Where the ledger has very many entries, or the text leaves open
 * what it counts, nothing is said: the comparison of the whole programme tells of these. As for every rule, entries are those that are loaded: an
 * editor that pages a ledger of tens of thousands sees some of them, {@link org.jiedui.evidence.comparison.LedgerComparison} sees all.
 */
@Component(service = Constraint.class)
public final class FigureFitsLedger extends Rule<ReportedFigure> {

	/** More are not added up after each change. */
	private static final int MOST = 2_000;

	private final LedgerTargets targets;
	private final Map<EClass, Function<EObject, Object>> aspects = new ConcurrentHashMap<>();

	public FigureFitsLedger() {
		this(LedgerTargets.installed());
	}

	/** @param targets where the ledgers keep what claims are about */
	FigureFitsLedger(LedgerTargets targets) {
		super("evidence.ledger", Severity.WARNING, ReportedFigure.class);
		this.targets = targets;
	}

	@Override
	public void check(ReportedFigure figure, Report report) {
		Optional<LedgerTarget> target = figure.getIndicator() == null ? Optional.empty() : targets.of(figure.getIndicator(), figure.getUnit());
		boolean open = figure.getState() == FigureState.NEW || figure.getState() == FigureState.CONFIRMED;
		if (!open || figure.getKind() != StatementKind.FIGURE || figure.getRepeats() != null || figure.getEntry() != null || figure.getValue() == null
				|| target.isEmpty() || target.get().type().getInstanceClass() == null) {
			return;
		}
		Collection<? extends EObject> entries = entries(target.get().type(), report);
		if (entries.size() > MOST) {
			return;
		}
		ComparisonRow row = new LoadedComparison(targets, type -> entries).of(figure);
		if (row.verdict() == Verdict.DIFFERS) {
			EStructuralFeature number = target.get().feature().orElse(Literals.REPORTED_FIGURE__VALUE);
			report.add(Literals.REPORTED_FIGURE__VALUE, say(Messages.ledger, figure.getText(), report.format().labels().label(target.get().metric()),
					report.format().text(number, row.booked().orElseThrow().number()),
					report.format().unit(number, row.booked().orElseThrow().number()).map(unit -> " " + unit).orElse(""),
					row.booked().orElseThrow().entries()));
		}
	}

	@SuppressWarnings("unchecked")
	private Collection<? extends EObject> entries(EClass type, Report report) {
		return report.peers((Class<EObject>) type.getInstanceClass(), aspects.computeIfAbsent(type, FigureFitsLedger::aspect));
	}

	/** All single values of attributes, and which references are empty: what numbers cover may depend on any of them. */
	private static Function<EObject, Object> aspect(EClass type) {
		List<EStructuralFeature> read = type.getEAllStructuralFeatures().stream().filter(each -> !each.isMany() && !each.isDerived()).toList();
		return entry -> {
			List<Object> values = new ArrayList<>();
			read.forEach(each -> {
				Object value = entry.eGet(each, false);
				values.add(value instanceof EObject ? Boolean.TRUE : value);
			});
			return values;
		};
	}
}
