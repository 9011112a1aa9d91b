/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.forms.FormContext;
import org.jiedui.ui.settings.Settings;

/** The form in which the selected figure is corrected: what the text says stays as it is written, what it should be is a field beside it. */
final class FigureForm {

	/** What can be said of a figure without another place in the text. */
	private static final Set<EStructuralFeature> FIELDS = Set.of(Literals.REPORTED_FIGURE__CORRECTED, Literals.REPORTED_FIGURE__UNIT,
			Literals.REPORTED_FIGURE__QUALIFIER, Literals.REPORTED_FIGURE__INDICATOR, Literals.REPORTED_FIGURE__BASIS, Literals.REPORTED_FIGURE__AS_OF,
			Literals.REPORTED_FIGURE__KIND, Literals.REPORTED_FIGURE__SUBJECT, Literals.REPORTED_FIGURE__PLACE, Literals.REPORTED_FIGURE__ENTRY,
			Literals.REPORTED_FIGURE__HIGH);

	private final SourceDesk desk;
	private final DetailForm form;

	/** @param left is run when somebody leaves the form by Escape */
	FigureForm(Composite parent, SourceDesk desk, Settings settings, EditorOpener opener, Runnable left) {
		this.desk = desk;
		OpenBooks books = desk.books();
		form = new DetailForm(parent, new FormContext.Builder(books.session(), settings::valueFormat).findings(books.findings())
				.candidates(books.candidates()).navigation(object -> open(books, opener, object)).show(FIELDS::contains).build());
		Runnable another = form::refresh;
		settings.addListener(another);
		form.control().addDisposeListener(event -> settings.removeListener(another));
		new LeaveByEscape(form.control(), left).install();
		desk.addListener(new DeskListener() {
			@Override
			public void selected() {
				form.show(desk.selected().orElse(null));
			}

			@Override
			public void changed() {
				// The form hears of it from the session.
			}
		});
	}

	private static void open(OpenBooks books, EditorOpener opener, EObject object) {
		if (books.contains(object)) {
			opener.show(books, object, null);
		} else {
			books.session().id(object).ifPresent(id -> opener.show(id, null));
		}
	}

	Control control() {
		return form.control();
	}

	/** Leads to the field with what the figure should be, or to another one. */
	void reveal(EStructuralFeature feature) {
		Optional<ReportedFigure> figure = desk.selected();
		figure.ifPresent(each -> {
			form.show(each);
			form.reveal(each, feature);
		});
	}

	/** @param listener is told when {@link #isTyping()} may be another */
	void onTyping(Runnable listener) {
		form.onTyping(listener);
	}

	/** Whether a field holds what the figure does not have. */
	boolean isTyping() {
		return form.isTyping();
	}

	/** Puts what is being typed into the figure; false when it is no legal value. */
	boolean commit() {
		return form.commit();
	}

	/** Leads to a field that holds no legal value. */
	void revealWrong() {
		form.revealWrong();
	}
}
