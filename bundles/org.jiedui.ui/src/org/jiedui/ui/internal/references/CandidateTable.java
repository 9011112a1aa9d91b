/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.references;

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
import org.jiedui.ui.references.Candidate;
import org.jiedui.ui.internal.widgets.WidgetId;
import org.jiedui.ui.theme.Palette;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Candidates to choose from: titles, and in a calmer colour what tells them from each other. A line without candidate says why there is
 * none.
 */
public final class CandidateTable {

	private static final Logger LOG = LoggerFactory.getLogger(CandidateTable.class);

	/** No more are shown: whoever seeks one of more types on. */
	public static final int LIMIT = 50;
	private static final int GAP = 8;

	private final Table table;
	private final Palette palette;

	/** @param style of the table, such as {@link SWT#MULTI} */
	public CandidateTable(Composite parent, int style, Palette palette, Consumer<Candidate> chosen) {
		this.palette = palette;
		table = new Table(parent, style | SWT.FULL_SELECTION | SWT.V_SCROLL);
		WidgetId.set(table, "candidates");
		table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(chosen));
	}

	public Table control() {
		return table;
	}

	/** Shows what a search found, or that it failed. */
	public void show(List<Candidate> found, Throwable failure) {
		if (failure == null) {
			show(found);
		} else {
			LOG.warn("No candidates", failure);
			say(Messages.failedQuery);
		}
	}

	/** Shows candidates; the first is selected. */
	private void show(List<Candidate> candidates) {
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
	public void say(String sentence) {
		table.removeAll();
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(sentence);
		item.setForeground(palette.muted());
	}

	/** The first candidate that is selected. */
	public Optional<Candidate> selected() {
		return all().stream().findFirst();
	}

	/** All candidates that are selected. */
	public List<Candidate> all() {
		return List.of(table.getSelection()).stream().map(TableItem::getData).filter(Candidate.class::isInstance).map(Candidate.class::cast)
				.toList();
	}

	/** Moves the selection, as the arrow keys do. */
	public void move(int by) {
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
