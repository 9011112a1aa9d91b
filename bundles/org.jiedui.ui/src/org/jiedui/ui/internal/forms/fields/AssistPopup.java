/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.jiedui.ui.internal.widgets.Popup;
import org.jiedui.ui.references.Candidate;
import org.jiedui.ui.theme.Palette;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The list that opens under a field while a name is typed. The field keeps the focus and passes the arrow keys on. */
final class AssistPopup {

	private static final Logger LOG = LoggerFactory.getLogger(AssistPopup.class);
	private static final int ROWS = 10;

	private final Control anchor;
	private final Palette palette;
	private final Consumer<Candidate> chosen;
	private final CandidateSearch search;
	private Popup popup;
	private CandidateTable candidates;

	AssistPopup(Control anchor, Palette palette, Function<String, CompletableFuture<List<Candidate>>> source, Consumer<Candidate> chosen) {
		this.anchor = anchor;
		this.palette = palette;
		this.chosen = chosen;
		search = new CandidateSearch(source, anchor.getDisplay()::asyncExec, this::answered);
	}

	/** Opens the list, or narrows it, to what fits the words. */
	void ask(String words) {
		if (!isOpen()) {
			popup = new Popup(anchor, false);
			candidates = new CandidateTable(popup.body(), SWT.SINGLE, palette, this::choose);
			// A click chooses: the popup never has the focus.
			candidates.control().addListener(SWT.MouseUp, event -> chooseSelected());
			candidates.say(Messages.searching);
		}
		if (!search.ask(words)) {
			fit();
		}
	}

	private void answered(List<Candidate> found, Throwable failure) {
		if (popup == null || anchor.isDisposed() || candidates.control().isDisposed()) {
			return;
		}
		if (failure == null) {
			candidates.show(found);
		} else {
			LOG.warn("No candidates", failure);
			candidates.say(Messages.failedQuery);
		}
		fit();
	}

	private void fit() {
		Table table = candidates.control();
		int rows = Math.clamp(table.getItemCount(), 1, ROWS);
		popup.setHeight(rows * table.getItemHeight() + 6);
		popup.open();
	}

	/** Moves the selection; opens nothing. */
	void move(int by) {
		candidates.move(by);
	}

	/** Chooses the selected candidate, if there is one. */
	boolean chooseSelected() {
		Optional<Candidate> selected = isOpen() ? candidates.selected() : Optional.empty();
		selected.ifPresent(this::choose);
		return selected.isPresent();
	}

	private void choose(Candidate candidate) {
		close();
		chosen.accept(candidate);
	}

	boolean isOpen() {
		return popup != null && popup.isOpen();
	}

	void close() {
		search.cancel();
		if (popup != null) {
			popup.close();
			popup = null;
		}
	}
}
