/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;

/** The parts of the editor: the head, the tree, and what the selected indicator rests on, beside the tree where there is room, else below. */
final class SheetPanes {

	private static final int WIDE = 1250;
	private static final String SELECTED = "selected";

	private final SheetHeader header;
	private final SashForm sash;
	private final ScoreTree tree;
	private final EvidencePane evidence;

	/** Makes a part in a parent. */
	interface Maker<T> {
		T make(Composite parent);
	}

	SheetPanes(Composite page, Maker<SheetHeader> head, Maker<ScoreTree> scores, Maker<EvidencePane> pane) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		header = head.make(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		sash = new SashForm(page, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = scores.make(sash);
		evidence = pane.make(sash);
		sash.setWeights(62, 38);
		sash.addListener(SWT.Resize, event -> sash.setOrientation(sash.getClientArea().width > WIDE ? SWT.HORIZONTAL : SWT.VERTICAL));
	}

	SheetHeader header() {
		return header;
	}

	ScoreTree tree() {
		return tree;
	}

	EvidencePane evidence() {
		return evidence;
	}

	void save(IMemento memento) {
		tree.save(memento);
		tree.selected().ifPresent(indicator -> memento.putString(SELECTED, indicator.id()));
	}

	/** @param memento null leaves everything as it is */
	void restore(IMemento memento) {
		tree.restore(memento);
	}

	/** What was selected when the state was saved. */
	static Optional<String> selected(IMemento memento) {
		return Optional.ofNullable(memento).map(state -> state.getString(SELECTED));
	}
}
