/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.references.Candidate;
import org.jiedui.ui.theme.Palette;

/** Candidates to choose from: titles, and in a calmer colour what tells them from each other. A line without candidate says why there is none. */
final class CandidateTable {

	/** No more are shown: whoever seeks one of more types on. */
	static final int LIMIT = 50;
	private static final int GAP = 8;

	private final Table table;
	private final Palette palette;

	/** @param style of the table, such as {@link SWT#MULTI} */
	CandidateTable(Composite parent, int style, Palette palette, Consumer<Candidate> chosen) {
		this.palette = palette;
		table = new Table(parent, style | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData(DetailForm.ID, "candidates");
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(chosen));
	}

	Table control() {
		return table;
	}

	/** Shows candidates; the first is selected. */
	void show(List<Candidate> candidates) {
		if (candidates.isEmpty()) {
			say(Messages.nothingFound);
			return;
		}
		table.setRedraw(false);
		table.removeAll();
		for (Candidate candidate : candidates) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(candidate.detail().isEmpty() ? candidate.title() : candidate.title() + "   " + candidate.detail());
			item.setData(candidate);
		}
		table.select(0);
		table.setRedraw(true);
	}

	/** Shows a sentence instead of candidates. */
	void say(String sentence) {
		table.removeAll();
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(sentence);
		item.setForeground(palette.muted());
	}

	/** The first candidate that is selected. */
	Optional<Candidate> selected() {
		return all().stream().findFirst();
	}

	/** All candidates that are selected. */
	List<Candidate> all() {
		return List.of(table.getSelection()).stream().map(TableItem::getData).filter(Candidate.class::isInstance).map(Candidate.class::cast)
				.toList();
	}

	/** Moves the selection, as the arrow keys do. */
	void move(int by) {
		int count = table.getItemCount();
		if (count > 0 && table.getItem(0).getData() != null) {
			table.setSelection(Math.clamp((long) table.getSelectionIndex() + by, 0, count - 1));
			table.showSelection();
		}
	}

	private void paint(Event event) {
		TableItem item = (TableItem) event.item;
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		TextLayout text = new TextLayout(event.display);
		text.setFont(table.getFont());
		text.setText(item.getText());
		if (item.getData() instanceof Candidate candidate && !selected && !candidate.detail().isEmpty()) {
			text.setStyle(new TextStyle(null, palette.muted(), null), candidate.title().length(), item.getText().length() - 1);
		} else if (item.getData() == null) {
			text.setStyle(new TextStyle(null, palette.muted(), null), 0, item.getText().length());
		}
		text.draw(event.gc, event.x + GAP / 2, event.y + Math.max(0, (event.height - text.getBounds().height) / 2));
		text.dispose();
	}
}
