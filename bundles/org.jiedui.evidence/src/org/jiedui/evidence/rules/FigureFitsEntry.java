/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.rules;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.EntryLinks;
import org.jiedui.evidence.books.Stated;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.value.Qualified;
import org.osgi.service.component.annotations.Component;

/** A figure and the number of the entry to which it is tied agree, as far as words such as 多 and 约 leave room. */
@Component(service = Constraint.class)
public final class FigureFitsEntry extends Rule<ReportedFigure> {

	public FigureFitsEntry() {
		super("evidence.entry", Severity.WARNING, ReportedFigure.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(ProgrammeRecord.class);
	}

	@Override
	public void check(ReportedFigure figure, Report report) {
		ProgrammeRecord entry = figure.getEntry();
		Optional<EStructuralFeature> feature = EntryLinks.feature(figure);
		boolean open = figure.getState() == FigureState.NEW || figure.getState() == FigureState.CONFIRMED;
		if (open && feature.isPresent() && !entry.eIsProxy() && figure.getValue() != null && entry.eGet(feature.get()) instanceof Qualified booked
				&& !Stated.of(booked).agreesWith(Stated.of(figure))) {
			report.add(Literals.REPORTED_FIGURE__ENTRY, say(Messages.entry, figure.getText(), title(report, entry), label(report, feature.get()),
					text(report, entry, feature.get())));
		}
	}
}
