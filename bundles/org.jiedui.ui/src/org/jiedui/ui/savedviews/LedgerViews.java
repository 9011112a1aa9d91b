/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.savedviews;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.BooksSettings;
import org.jiedui.core.workspace.SettingConflictException;
import org.jiedui.ui.grid.Questions;
import org.jiedui.ui.grid.ViewContent;

/** The saved views of one ledger, as they were read last. Reads and writes elsewhere, so that the screen stays alive. UI thread only. */
public final class LedgerViews {

	private static final String KIND = "ledger.view.";

	private final BooksSettings settings;
	private final String kind;
	private final Questions questions;
	private final Comparator<SavedView> order;
	private List<SavedView> views = List.of();
	private boolean closed;

	/**
	 * @param settings of the books
	 * @param ledger identifier of the ledger
	 * @param format by which names are sorted
	 */
	public LedgerViews(BooksSettings settings, String ledger, Questions questions, ValueFormat format) {
		this.settings = settings;
		kind = KIND + ledger;
		this.questions = questions;
		order = Comparator.comparing(view -> format.textKey(view.name()));
	}

	/**
	 * What became of a change. After it the list of views is read anew.
	 *
	 * @param view what was written; empty where something was removed, or nothing was written
	 * @param refusal why nothing was written; empty where all went well
	 */
	public record Outcome(Optional<SavedView> view, Optional<SettingConflictException> refusal) {
	}

	private record Answer(List<SavedView> views, Outcome outcome) {
	}

	/** The views by their names. */
	public List<SavedView> list() {
		return views;
	}

	/** The view of an identifier. */
	public Optional<SavedView> find(String id) {
		return views.stream().filter(view -> view.id().equals(id)).findFirst();
	}

	/** The view of a name. */
	public Optional<SavedView> named(String name) {
		return views.stream().filter(view -> view.name().equals(name)).findFirst();
	}

	/** Reads which views there are now; others may have changed them. */
	public void read(Runnable then) {
		questions.ask("", this::stored, found -> {
			views = found;
			if (!closed) {
				then.run();
			}
		}, () -> {
			// The user was told, and what was read before stays.
		});
	}

	public void add(String name, ViewContent content, Consumer<Outcome> then) {
		change(() -> settings.add(kind, name, content.write()), then);
	}

	/** @param view as it was when whoever changes it chose it */
	public void change(SavedView view, String name, ViewContent content, Consumer<Outcome> then) {
		change(() -> settings.change(view.setting(), name, content.write()), then);
	}

	/** @param view as it was when whoever renames it looked */
	public void rename(SavedView view, String name, Consumer<Outcome> then) {
		change(() -> settings.change(view.setting(), name, view.setting().body()), then);
	}

	public void remove(SavedView view, Consumer<Outcome> then) {
		change(() -> {
			settings.remove(view.setting());
			return null;
		}, then);
	}

	/** Nobody wants to hear of views any more; what is being saved is saved. */
	public void close() {
		closed = true;
	}

	private void change(Supplier<BooksSetting> change, Consumer<Outcome> then) {
		questions.ask(Messages.saving, () -> answer(change), answer -> {
			views = answer.views();
			if (!closed) {
				then.accept(answer.outcome());
			}
		}, () -> {
			// The user was told.
		});
	}

	/** Any thread. */
	private Answer answer(Supplier<BooksSetting> change) {
		Outcome outcome;
		try {
			outcome = new Outcome(Optional.ofNullable(change.get()).map(SavedView::new), Optional.empty());
		} catch (SettingConflictException refusal) {
			outcome = new Outcome(Optional.empty(), Optional.of(refusal));
		}
		return new Answer(stored(), outcome);
	}

	/** Any thread. */
	private List<SavedView> stored() {
		return settings.list(kind).stream().map(SavedView::new).sorted(order).toList();
	}
}
