/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.menus.IMenuService;
import org.jiedui.evidence.ReportedFigure;
import org.jiedui.evidence.books.IndicatorNames;
import org.jiedui.model.value.Quantity;
import org.jiedui.ui.settings.Settings;

/** The panes of the editor side by side: the text with what does not fit below it, the figures with the form of the selected one below them. */
final class SourcePanes {

	private static final String FILTER = "filter";
	private static final String SELECTED = "selected";

	private final SourceDesk desk;
	private final SourceTextPane text;
	private final FigureTable table;
	private final FigureForm form;

	/** @param corrected is given what somebody entered as the right value of a figure */
	SourcePanes(Composite parent, SourceDesk desk, IWorkbenchPartSite site, BiConsumer<ReportedFigure, Quantity> corrected) {
		this.desk = desk;
		Settings settings = site.getService(Settings.class);
		FigureText texts = new FigureText(settings.valueFormat(), site.getService(IndicatorNames.class));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		SourceHeader header = new SourceHeader(parent, desk, site.getService(IMenuService.class));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		SashForm sides = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
		SashForm left = new SashForm(sides, SWT.VERTICAL | SWT.SMOOTH);
		text = new SourceTextPane(left, desk, texts);
		FindingsPane findings = new FindingsPane(left, desk, texts);
		left.setWeights(70, 30);
		SashForm right = new SashForm(sides, SWT.VERTICAL | SWT.SMOOTH);
		table = new FigureTable(right, desk, texts);
		form = new FigureForm(right, desk, site, corrected, this::setFocus);
		right.setWeights(58, 42);
		sides.setWeights(50, 50);
		new KeyScope(site.getService(IContextService.class), parent, form.control()).install();
	}

	FigureTable table() {
		return table;
	}

	FigureForm form() {
		return form;
	}

	/** Leads to the value of the selected figure. */
	void correct() {
		form.correct();
	}

	/** Brings the keys to the figures. */
	void setFocus() {
		table.control().setFocus();
	}

	/** Brings the keys to the text, at the selected figure. */
	void focusText() {
		text.control().setFocus();
	}

	void save(IMemento memento) {
		memento.putString(FILTER, desk.filter().name());
		desk.selected().ifPresent(figure -> memento.putInteger(SELECTED, figure.getStart()));
		table.save(memento);
	}

	/** @param memento null leaves everything as it is */
	void restore(IMemento memento) {
		table.restore(memento);
		if (memento != null) {
			Optional.ofNullable(memento.getString(FILTER)).map(FigureFilter::valueOf).ifPresent(desk::setFilter);
			Integer start = memento.getInteger(SELECTED);
			desk.all().stream().filter(figure -> start != null && figure.getStart() == start).findFirst().ifPresent(desk::select);
		}
	}
}
