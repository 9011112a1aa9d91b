/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.metric.Metric;
import org.jiedui.model.JieduiPackage;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.editor.internal.overview.OverviewActions;
import org.jiedui.ui.editor.internal.overview.OverviewControl;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.settings.Settings;

/** The first page of a programme. Computes anew what it shows when the books or the findings change, but only while somebody looks. */
final class OverviewPage implements BooksPage {

	private final OpenBooks books;
	private final Settings settings;
	private final List<Metric> metrics;
	private final OverviewActions actions;
	private final Image image;
	private OverviewControl overview;
	private boolean stale;

	OverviewPage(OpenBooks books, Settings settings, List<Metric> metrics, OverviewActions actions, Image image) {
		this.books = books;
		this.settings = settings;
		this.metrics = metrics;
		this.actions = actions;
		this.image = image;
	}

	@Override
	public String title() {
		return Messages.OverviewPage_title;
	}

	@Override
	public Image image() {
		return image;
	}

	@Override
	public void createControls(Composite parent) {
		overview = new OverviewControl(parent, settings.valueFormat(), metrics, actions);
		FindingLookup.Listener listener = objects -> refresh();
		books.findings().addListener(listener);
		overview.control().addDisposeListener(event -> books.findings().removeListener(listener));
		overview.control().addListener(SWT.Paint, event -> showNow());
		stale = true;
		showNow();
	}

	/** The books changed: shows them as they are as soon as the page is painted again. */
	void refresh() {
		if (overview != null && !overview.control().isDisposed()) {
			stale = true;
			if (overview.control().isVisible()) {
				overview.control().getDisplay().asyncExec(this::showNow);
			}
		}
	}

	private void showNow() {
		if (stale && !overview.control().isDisposed()) {
			stale = false;
			overview.show(books.roots(JieduiPackage.Literals.ELEMENT), books.findings().all(), LocalDate.now());
		}
	}

	@Override
	public void setFocus() {
		overview.control().setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return false;
	}

	@Override
	public void reveal(EObject object, EStructuralFeature feature) {
		setFocus();
	}

	@Override
	public ISelectionProvider selectionProvider() {
		return null;
	}

	@Override
	public String status() {
		return "";
	}

	@Override
	public void reloaded() {
		refresh();
	}
}
