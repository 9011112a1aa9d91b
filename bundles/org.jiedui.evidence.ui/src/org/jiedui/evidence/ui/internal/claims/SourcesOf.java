/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.CellClaim;
import org.jiedui.evidence.books.CellClaims;
import org.jiedui.evidence.ui.internal.amounts.Amounts;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.value.Unit;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.settings.Settings;

/** Opens the list of figures that claim a number of an entry. */
final class SourcesOf {

	private final IWorkbenchWindow window;
	private final ValueFormat format;
	private final Amounts amounts;
	private final EditorOpener opener;

	SourcesOf(IWorkbenchWindow window) {
		this.window = window;
		format = window.getService(Settings.class).valueFormat();
		amounts = new Amounts(format);
		opener = window.getService(EditorOpener.class);
	}

	/** @param feature the number in question, whose figures come first; empty for the entry as a whole */
	void open(OpenBooks books, ProgrammeRecord entry, Optional<EStructuralFeature> feature) {
		String title = feature.map(each -> NLS.bind(Messages.ofNumber, format.titles().title(entry), format.labels().label(each)))
				.orElseGet(() -> format.titles().title(entry));
		Optional<ObjectId> id = books.session().id(entry);
		if (!books.isPaged(Literals.REPORTED_FIGURE) || id.isEmpty()) {
			show(title, books.roots(Literals.REPORTED_FIGURE).stream().map(ReportedFigure.class::cast).filter(figure -> figure.getEntry() == entry)
					.map(figure -> row(figure, books, entry)).toList(), feature);
			return;
		}
		Workspace workspace = books.session().workspace();
		books.questions().ask(NLS.bind(Messages.reading, title), () -> new CellClaims(workspace).of(id.get()),
				claims -> show(title, claims.stream().map(claim -> row(claim, entry)).toList(), feature), () -> {
					// The user was told why it cannot be read.
				});
	}

	private void show(String title, List<ClaimRow> rows, Optional<EStructuralFeature> feature) {
		String first = feature.map(format.labels()::label).orElse("");
		List<ClaimRow> sorted = rows.stream().sorted(Comparator.comparing((ClaimRow row) -> !row.number().equals(first))).toList();
		new SourcesDialog(window.getShell(), title, sorted).open();
	}

	private ClaimRow row(ReportedFigure figure, OpenBooks books, ProgrammeRecord entry) {
		return new ClaimRow(figure.getText(), number(figure.getValue(), figure.getUnit()), amounts.unit(figure.getUnit()),
				number(entry, figure.getEntryFeature()), figure.getDocument() == null ? "" : String.valueOf(figure.getDocument().getName()),
				text(Literals.REPORTED_FIGURE__STATE, figure.getState()), () -> opener.show(books, figure, null));
	}

	private ClaimRow row(CellClaim claim, ProgrammeRecord entry) {
		return new ClaimRow(claim.text(), number(claim.value(), claim.unit()), amounts.unit(claim.unit()),
				number(entry, claim.feature()), claim.title(),
				text(Literals.REPORTED_FIGURE__STATE, claim.state()), () -> opener.show(claim.figure(), null));
	}

	private String text(EStructuralFeature feature, Object value) {
		return value == null ? "" : Objects.requireNonNullElse(format.text(feature, value), "");
	}

	private String number(Quantity value, Unit unit) {
		return value == null ? "" : amounts.number(value.number(), unit);
	}

	private String number(ProgrammeRecord entry, String name) {
		EStructuralFeature feature = name == null ? null : entry.eClass().getEStructuralFeature(name);
		return feature == null ? "" : format.labels().label(feature);
	}
}
