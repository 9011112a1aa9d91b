/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.programme;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.internal.time.Span;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Programme;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;

/** What is entered in the books of a programme lies in its time. Asked of the periods of records, not of single dates. */
@Component(service = Constraint.class)
public final class RecordWithinProgramme extends Rule<ProgrammeRecord> {

	public RecordWithinProgramme() {
		super("programme.period", Severity.WARNING, ProgrammeRecord.class);
	}

	@Override
	public Set<Class<? extends EObject>> dependsOn() {
		return Set.of(Programme.class);
	}

	@Override
	public void check(ProgrammeRecord entry, Report report) {
		Programme programme = entry.getProgramme();
		if (programme == null || programme.eIsProxy()) {
			return;
		}
		Span time = Span.between(programme.getSince(), programme.getUntil());
		for (EAttribute start : entry.eClass().getEAllAttributes()) {
			new FeatureTraits(start).before()
					.ifPresent(end -> Stream.of(start, end).forEach(date -> check(entry, date, time, programme, report)));
		}
	}

	private static void check(ProgrammeRecord entry, EStructuralFeature date, Span time, Programme programme, Report report) {
		if (Span.of(entry.eGet(date)).isApartFrom(time)) {
			report.add(date, say(Messages.outside, title(report, entry), label(report, date), text(report, entry, date),
					title(report, programme), Periods.text(programme, report)));
		}
	}
}
