/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.reconcile.Claim;
import org.jiedui.evidence.reconcile.Finding;

/**
 * The figures of a document fit together. What does not is told at the first figure that it is about, until one of these figures is corrected,
 * disputed or withdrawn, or all of them are confirmed.
 */
abstract class TextFitsTogether extends Rule<ReportedFigure> {

	private final DocumentFindings findings;

	/** @param severity of the findings that this rule tells */
	TextFitsTogether(String id, Severity severity, DocumentFindings findings) {
		super(id, severity, ReportedFigure.class);
		this.findings = findings;
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Document.class);
	}

	@Override
	public void check(ReportedFigure figure, Report report) {
		Document document = figure.getDocument();
		if (document == null || document.eIsProxy() || figure.getRepeats() != null) {
			return;
		}
		List<Finding> own = findings.of(document, Locale.forLanguageTag(report.format().labels().language())).stream()
				.filter(each -> each.severity() == severity() && !each.claims().isEmpty() && start(each.claims().getFirst()) == figure.getStart()).toList();
		if (!own.isEmpty()) {
			Map<Integer, ReportedFigure> figures = figures(report.peers(ReportedFigure.class, ReportedFigure::getDocument, document));
			own.stream().filter(each -> isOpen(each, figures))
					.forEach(each -> report.add(Literals.REPORTED_FIGURE__VALUE, say(Messages.advised, each.message(), each.suggestion())));
		}
	}

	private static int start(Claim claim) {
		return claim.figure().start();
	}

	private static Map<Integer, ReportedFigure> figures(Collection<ReportedFigure> figures) {
		Map<Integer, ReportedFigure> byStart = new HashMap<>();
		figures.forEach(each -> byStart.put(each.getStart(), each));
		return byStart;
	}

	private static boolean isOpen(Finding finding, Map<Integer, ReportedFigure> figures) {
		List<ReportedFigure> about = finding.claims().stream().map(claim -> figures.get(start(claim))).filter(each -> each != null).toList();
		return about.stream().noneMatch(TextFitsTogether::isSettled) && about.stream().anyMatch(each -> each.getState() == FigureState.NEW);
	}

	private static boolean isSettled(ReportedFigure figure) {
		return figure.getCorrected() != null || figure.getState() == FigureState.DISPUTED || figure.getState() == FigureState.WITHDRAWN;
	}
}
