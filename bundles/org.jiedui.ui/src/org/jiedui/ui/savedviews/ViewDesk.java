/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.savedviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jiedui.ui.grid.Arrangeable;
import org.jiedui.ui.grid.ViewContent;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.savedviews.ViewMemory.Remembered;

/**
 * Which saved view a ledger shows: the one that was chosen here, or chosen last on this machine, and whether the ledger is looked at as it says. UI
 * thread only.
 */
public final class ViewDesk {

	private final LedgerViews views;
	private final ViewMemory memory;
	private final UserPrompts prompts;
	private final ViewEdits edits;
	private final List<Runnable> listeners = new ArrayList<>();
	private Arrangeable grid;
	/** The view as it was when it was chosen or saved; null where none is. */
	private SavedView chosen;
	/** How the grid says what the chosen view shows; null where no view is chosen. */
	private ViewContent baseline;
	/** What is to be said without being answered; empty for nothing. */
	private String notice = "";

	/** @param prompts ask for names, and what is to become of what others changed */
	public ViewDesk(LedgerViews views, ViewMemory memory, UserPrompts prompts) {
		this.views = views;
		this.memory = memory;
		this.prompts = prompts;
		edits = new ViewEdits(this, views, prompts);
	}

	/** @param listener is told when there are other views, another one is chosen, or it is changed or not any more */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Shows in a grid what was chosen last: as it is remembered at once, and, as soon as views are read, as it is now if others changed it. */
	public void open(Arrangeable shown) {
		grid = shown;
		Optional<Remembered> remembered = memory.recall();
		remembered.ifPresent(last -> grid.show(last.content()));
		views.read(() -> {
			remembered.ifPresent(this::restore);
			tell();
		});
	}

	private void restore(Remembered last) {
		if (chosen != null) {
			// Somebody was quicker.
			return;
		}
		Optional<SavedView> view = views.find(last.id());
		Optional<ViewContent> content = view.flatMap(SavedView::content);
		if (content.isEmpty()) {
			memory.forget();
			notice = Messages.goneSince;
			return;
		}
		chosen = view.get();
		List<String> lost = grid.show(content.get());
		baseline = grid.content();
		if (view.get().setting().version() == last.version()) {
			grid.show(last.content());
		}
		notice = String.join(" ", lost);
		remember();
	}

	/**
	 * Another grid stands in the place of the former one, and is looked at in the same way.
	 *
	 * @param kept how the former one was looked at in the end
	 */
	public void replace(ViewContent kept, Arrangeable other) {
		grid = other;
		if (chosen != null) {
			chosen.content().ifPresent(grid::show);
			baseline = grid.content();
		}
		grid.show(kept);
	}

	/** The grid may be looked at in another way. */
	public void arranged() {
		remember();
		tell();
	}

	private void remember() {
		if (chosen != null) {
			memory.keep(chosen, grid.content());
		}
	}

	/** The grid is no more. */
	public void close() {
		views.close();
	}

	/** Looks which views there are; others may have changed them. */
	public void read() {
		views.read(this::tell);
	}

	/** The views by their names, as they were read last. */
	public List<SavedView> list() {
		return views.list();
	}

	/** The view that is shown. */
	public Optional<SavedView> chosen() {
		return Optional.ofNullable(chosen);
	}

	public boolean isChosen(SavedView view) {
		return chosen != null && chosen.id().equals(view.id());
	}

	/** Whether the grid is looked at in another way than the chosen view says. */
	public boolean isChanged() {
		return chosen != null && !grid.content().equals(baseline);
	}

	/** What became of the view that was chosen last, a sentence; empty where there is nothing to be said. */
	public String notice() {
		return notice;
	}

	/** Shows a view, and says what of it is not there any more. */
	public void choose(SavedView view) {
		Optional<ViewContent> content = view.content();
		if (content.isEmpty()) {
			prompts.inform(Messages.title, NLS.bind(Messages.unreadable, view.name()));
			return;
		}
		List<String> lost = grid.show(content.get());
		set(view);
		if (!lost.isEmpty()) {
			prompts.inform(Messages.title, NLS.bind(Messages.lost, view.name(), String.join("\n", lost)));
		}
	}

	/** Shows the ledger as it is without a view. */
	public void standard() {
		grid.show(ViewContent.NONE);
		set(null);
	}

	/** From now on a view is shown as the grid is looked at now; null for none. */
	void set(SavedView view) {
		chosen = view;
		notice = "";
		baseline = view == null ? null : grid.content();
		if (view == null) {
			memory.forget();
		}
		remember();
		tell();
	}

	/** The chosen view is called otherwise. The grid is looked at as before, also where others had changed the view. */
	void renamed(SavedView after) {
		boolean same = chosen != null && after.setting().body().equals(chosen.setting().body());
		chosen = after;
		if (!same) {
			ViewContent kept = grid.content();
			after.content().ifPresent(grid::show);
			baseline = grid.content();
			grid.show(kept);
		}
		remember();
		tell();
	}

	/** How the grid is looked at now. */
	ViewContent content() {
		return grid.content();
	}

	/** What can be done with the chosen view. */
	public ViewEdits edits() {
		return edits;
	}
}
