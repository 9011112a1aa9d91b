/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jiedui.core.session.Session;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.FigureState;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.value.Quantity;

/**
 * What an office decides about figures, as commands that can be undone. Each records who decided and when; the value as written never changes.
 * What is decided of a figure is decided of its repetitions in the same text too, as far as they are loaded. Belongs to the thread of the session.
 */
public final class Decisions {

	private final Session session;
	private final Supplier<LocalDate> today;

	/**
	 * @param session holds the figures
	 * @param today tells the day
	 */
	public Decisions(Session session, Supplier<LocalDate> today) {
		this.session = session;
		this.today = today;
	}

	/** The figures are right as the text has them. */
	public Command confirm(Collection<ReportedFigure> figures) {
		return decide(figures, FigureState.CONFIRMED, null, null);
	}

	/**
	 * The figure should be another, and holds as such.
	 *
	 * @param value what it should be, in the unit of the figure
	 * @param why kept as remark; null or blank leaves the remark
	 */
	public Command correct(ReportedFigure figure, Quantity value, String why) {
		return decide(List.of(figure), FigureState.CONFIRMED, value, why);
	}

	/** Nobody should rely on the figures, for the reason that is kept as remark. */
	public Command dispute(Collection<ReportedFigure> figures, String why) {
		return decide(figures, FigureState.DISPUTED, null, why);
	}

	/** The figures count for nothing: they were taken back, or are none. */
	public Command withdraw(Collection<ReportedFigure> figures, String why) {
		return decide(figures, FigureState.WITHDRAWN, null, why);
	}

	/** Nothing is decided any more. */
	public Command reopen(Collection<ReportedFigure> figures) {
		CompoundCommand command = new CompoundCommand();
		for (ReportedFigure each : withRepetitions(figures)) {
			set(command, each, Literals.REPORTED_FIGURE__STATE, FigureState.NEW);
			set(command, each, Literals.REPORTED_FIGURE__CORRECTED, null);
			set(command, each, Literals.REPORTED_FIGURE__DECIDED_BY, null);
			set(command, each, Literals.REPORTED_FIGURE__DECIDED_ON, null);
		}
		return command.unwrap();
	}

	private Command decide(Collection<ReportedFigure> figures, FigureState state, Quantity corrected, String why) {
		CompoundCommand command = new CompoundCommand();
		for (ReportedFigure each : withRepetitions(figures)) {
			set(command, each, Literals.REPORTED_FIGURE__STATE, state);
			set(command, each, Literals.REPORTED_FIGURE__CORRECTED, corrected);
			set(command, each, Literals.REPORTED_FIGURE__DECIDED_BY, session.workspace().author());
			set(command, each, Literals.REPORTED_FIGURE__DECIDED_ON, today.get());
			if (why != null && !why.isBlank()) {
				set(command, each, JieduiPackage.Literals.ELEMENT__REMARKS, why.strip());
			}
		}
		return command.unwrap();
	}

	/** No command where nothing changes, so that nothing is there to be undone. */
	private void set(CompoundCommand command, ReportedFigure figure, EStructuralFeature feature, Object value) {
		Object now = figure.eGet(feature);
		if (now == null ? value != null : !now.equals(value)) {
			EditingDomain domain = session.editingDomain();
			command.append(SetCommand.create(domain, figure, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}

	private Set<ReportedFigure> withRepetitions(Collection<ReportedFigure> figures) {
		Set<ReportedFigure> all = new LinkedHashSet<>(figures);
		session.resource().getContents().stream().filter(ReportedFigure.class::isInstance).map(ReportedFigure.class::cast)
				.filter(each -> each.eGet(Literals.REPORTED_FIGURE__REPEATS, false) instanceof ReportedFigure first && figures.contains(first)).toList()
				.forEach(all::add);
		return all;
	}
}
