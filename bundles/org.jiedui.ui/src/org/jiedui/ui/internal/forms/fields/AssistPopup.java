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
import org.jiedui.ui.internal.references.CandidateSearch;
import org.jiedui.ui.internal.references.CandidateTable;
import org.jiedui.ui.internal.references.Messages;
import org.jiedui.ui.internal.widgets.Popup;
import org.jiedui.ui.references.Candidate;
import org.jiedui.ui.theme.Palette;

/** The list that opens under a field while a name is typed. The field keeps the focus and passes the arrow keys on. */
final class AssistPopup {

	private static final int ROWS = 10;

	private final Control anchor;
	private final Palette palette;
	private final Consumer<Candidate> chosen;
	private final CandidateSearch<Candidate> search;
	private Popup popup;
	private CandidateTable candidates;
	private List<Candidate> answers = List.of();

	AssistPopup(Control anchor, Palette palette, Function<String, CompletableFuture<List<Candidate>>> source, Consumer<Candidate> chosen) {
		this.anchor = anchor;
		this.palette = palette;
		this.chosen = chosen;
		search = new CandidateSearch<>(source, anchor.getDisplay()::asyncExec, this::answered);
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
		answers = found;
		candidates.show(found, failure);
		fit();
	}

	private void fit() {
		Table table = candidates.control();
		int rows = Math.clamp(table.getItemCount(), 1, ROWS);
		popup.setHeight(rows * table.getItemHeight() + Popup.EDGES);
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

	/** The one candidate of the last answer that is called so. */
	Optional<Candidate> answered(String title) {
		List<Candidate> called = answers.stream().filter(each -> each.title().equals(title)).toList();
		return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
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
