/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.books;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.session.Session;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.model.ProgrammeRecord;

/** Ties figures to the entry of a ledger that they tell of, by commands that can be undone. Belongs to the thread of the session. */
public final class EntryLinks {

	private final Session session;

	/** @param session holds figures and entries */
	public EntryLinks(Session session) {
		this.session = session;
	}

	/**
	 * Ties figures to an entry.
	 *
	 * @param entry of the same programme; else the command cannot be executed
	 * @param feature which number of it they tell; null for the entry as a whole
	 */
	public Command link(Collection<ReportedFigure> figures, ProgrammeRecord entry, EStructuralFeature feature) {
		boolean fits = !figures.isEmpty() && (feature == null || entry.eClass().getEAllStructuralFeatures().contains(feature))
				&& figures.stream().allMatch(each -> each.getProgramme() == entry.getProgramme() && each != entry);
		if (!fits) {
			return UnexecutableCommand.INSTANCE;
		}
		CompoundCommand command = new CompoundCommand();
		for (ReportedFigure each : figures) {
			command.append(set(each, Literals.REPORTED_FIGURE__ENTRY, entry));
			command.append(set(each, Literals.REPORTED_FIGURE__ENTRY_FEATURE, feature == null ? SetCommand.UNSET_VALUE : feature.getName()));
		}
		return command.unwrap();
	}

	/** Unties figures. */
	public Command unlink(Collection<ReportedFigure> figures) {
		CompoundCommand command = new CompoundCommand();
		for (ReportedFigure each : figures) {
			command.append(set(each, Literals.REPORTED_FIGURE__ENTRY, SetCommand.UNSET_VALUE));
			command.append(set(each, Literals.REPORTED_FIGURE__ENTRY_FEATURE, SetCommand.UNSET_VALUE));
		}
		return command.unwrap();
	}

	/** Which number of its entry a figure tells; empty where it tells of the entry as a whole, or is not tied. */
	public static Optional<EStructuralFeature> feature(ReportedFigure figure) {
		ProgrammeRecord entry = figure.getEntry();
		return entry == null || figure.getEntryFeature() == null ? Optional.empty()
				: Optional.ofNullable(entry.eClass().getEStructuralFeature(figure.getEntryFeature()));
	}

	private Command set(ReportedFigure figure, EStructuralFeature feature, Object value) {
		return SetCommand.create(session.editingDomain(), figure, feature, value);
	}
}
