/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;
import org.jiedui.evidence.EvidencePackage.Literals;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.evidence.ui.internal.amounts.Amounts;
import org.jiedui.model.value.Quantity;
import org.jiedui.ui.books.EditorOpener;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.forms.FormContext;
import org.jiedui.ui.settings.Settings;

/** The form in which the selected figure is corrected: what the text says stays as it is written, what it should be is a field beside it. */
final class FigureForm {

	/** What can be said of a figure without another place in the text. */
	private static final Set<EStructuralFeature> FIELDS = Set.of(Literals.REPORTED_FIGURE__QUALIFIER, Literals.REPORTED_FIGURE__BASIS,
			Literals.REPORTED_FIGURE__AS_OF, Literals.REPORTED_FIGURE__KIND, Literals.REPORTED_FIGURE__SUBJECT, Literals.REPORTED_FIGURE__PLACE,
			Literals.REPORTED_FIGURE__ENTRY);

	private final SourceDesk desk;
	private final Composite area;
	private final CorrectionBar correction;
	private final DetailForm form;

	/**
	 * @param corrected is given what somebody entered as the right value
	 * @param left is run when somebody leaves the form by Escape
	 */
	FigureForm(Composite parent, SourceDesk desk, IServiceLocator services, BiConsumer<ReportedFigure, Quantity> corrected, Runnable left) {
		this.desk = desk;
		Settings settings = services.getService(Settings.class);
		EditorOpener opener = services.getService(EditorOpener.class);
		OpenBooks books = desk.books();
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		correction = new CorrectionBar(area, desk, new Amounts(settings.valueFormat()), services.getService(IndicatorNames.class), corrected);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(correction.control());
		form = new DetailForm(area, new FormContext.Builder(books.session(), settings::valueFormat).findings(books.findings())
				.candidates(books.candidates()).navigation(object -> open(books, opener, object)).show(FIELDS::contains).build());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
		Runnable another = form::refresh;
		settings.addListener(another);
		form.control().addDisposeListener(event -> settings.removeListener(another));
		new LeaveByEscape(area, left).install();
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

	Composite control() {
		return area;
	}

	/** Leads to the field with what the figure should be. */
	void correct() {
		correction.setFocus();
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
