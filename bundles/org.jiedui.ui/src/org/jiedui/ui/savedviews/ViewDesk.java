/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.savedviews;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.SettingConflictException;
import org.jiedui.ui.grid.Arrangeable;
import org.jiedui.ui.grid.ViewContent;
import org.jiedui.ui.prompts.UserPrompts;
import org.jiedui.ui.savedviews.LedgerViews.Outcome;
import org.jiedui.ui.savedviews.ViewMemory.Remembered;

/**
 * Which saved view a ledger shows, and all that can be done with views: choose, save, rename, delete. What others did to a view meanwhile is told, and
 * never overwritten unseen. UI thread only.
 */
public final class ViewDesk {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final LedgerViews views;
	private final ViewMemory memory;
	private final UserPrompts prompts;
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
	}

	/** @param listener is told when there are other views, another one is chosen, or it is changed or not any more */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
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

	// ---- choosing

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

	private void set(SavedView view) {
		chosen = view;
		notice = "";
		baseline = view == null ? null : grid.content();
		if (view == null) {
			memory.forget();
		}
		remember();
		tell();
	}

	// ---- saving

	/** Saves how the ledger is looked at under the name of the chosen view; where none is, asks for a name. */
	public void save() {
		if (chosen == null) {
			saveAs();
		} else {
			change(chosen);
		}
	}

	private void change(SavedView known) {
		views.change(known, known.name(), grid.content(), outcome -> outcome.refusal().ifPresentOrElse(refusal -> {
			switch (refusal.reason()) {
				case CHANGED -> decide(refusal.current().orElseThrow());
				case GONE -> addAgain(known.name());
				case NAME_TAKEN -> taken(known.name());
			}
			tell();
		}, () -> set(outcome.view().orElseThrow())));
	}

	/** Others changed what is to be saved: whose view stays is for the user to say. */
	private void decide(BooksSetting theirs) {
		OptionalInt answer = prompts.choose(Messages.title, NLS.bind(Messages.changedMeanwhile, new Object[] { theirs.name(), who(theirs) }),
				List.of(Messages.replaceTheirs, Messages.takeTheirs, Messages.saveAsVerb));
		SavedView view = new SavedView(theirs);
		switch (answer.orElse(-1)) {
			case 0 -> change(view);
			case 1 -> choose(view);
			case 2 -> saveAs();
			default -> tell();
		}
	}

	private static String who(BooksSetting setting) {
		return NLS.bind(Messages.byAt, setting.author(), TIME.format(setting.changed().atZone(ZoneId.systemDefault())));
	}

	private void addAgain(String name) {
		if (prompts.confirm(Messages.title, NLS.bind(Messages.deletedMeanwhile, name), Messages.saveAgain)) {
			add(name);
		} else {
			set(null);
		}
	}

	/** Saves how the ledger is looked at under a name of its own. */
	public void saveAs() {
		String proposed = chosen == null ? "" : NLS.bind(Messages.copyOf, chosen.name());
		prompts.ask(Messages.saveAsTitle, Messages.nameQuestion, proposed, name -> objection(name, null)).map(String::strip).ifPresent(this::add);
	}

	private void add(String name) {
		views.add(name, grid.content(), outcome -> outcome.refusal().ifPresentOrElse(refusal -> taken(name), () -> set(outcome.view().orElseThrow())));
	}

	private void taken(String name) {
		prompts.inform(Messages.title, NLS.bind(Messages.nameTaken, name));
		tell();
	}

	/** @param renamed the view that may keep its name; null for none */
	private Optional<String> objection(String typed, SavedView renamed) {
		String name = typed.strip();
		if (name.isEmpty()) {
			return Optional.of(Messages.nameNeeded);
		}
		return views.named(name).filter(other -> renamed == null || !other.id().equals(renamed.id())).map(other -> NLS.bind(Messages.nameTaken, name));
	}

	// ---- renaming and deleting

	/** Asks how the chosen view is to be called. */
	public void rename() {
		SavedView view = chosen;
		if (view != null) {
			prompts.ask(Messages.renameTitle, Messages.nameQuestion, view.name(), name -> objection(name, view)).map(String::strip)
					.filter(name -> !name.equals(view.name())).ifPresent(name -> rename(view, name));
		}
	}

	private void rename(SavedView view, String name) {
		views.rename(view, name, outcome -> outcome.refusal().ifPresentOrElse(refusal -> {
			switch (refusal.reason()) {
				// What others changed in it stays: only its name is another.
				case CHANGED -> rename(new SavedView(refusal.current().orElseThrow()), name);
				case GONE -> gone(view);
				case NAME_TAKEN -> taken(name);
			}
		}, () -> renamed(view, outcome)));
	}

	/** The grid is looked at as before; of the view only the name is another, unless others had changed it. */
	private void renamed(SavedView before, Outcome outcome) {
		SavedView after = outcome.view().orElseThrow();
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

	private void gone(SavedView view) {
		prompts.inform(Messages.title, NLS.bind(Messages.goneMeanwhile, view.name()));
		set(null);
	}

	/** Deletes the chosen view after a question. */
	public void delete() {
		if (chosen != null && prompts.confirm(Messages.title, NLS.bind(Messages.deleteQuestion, chosen.name()), Messages.deleteVerb)) {
			delete(chosen);
		}
	}

	private void delete(SavedView view) {
		views.remove(view, outcome -> {
			Optional<BooksSetting> changed = outcome.refusal().flatMap(SettingConflictException::current);
			if (changed.isEmpty()) {
				// Also where somebody else was quicker.
				set(null);
			} else if (prompts.confirm(Messages.title, NLS.bind(Messages.deleteChanged, changed.get().name(), who(changed.get())), Messages.deleteVerb)) {
				delete(new SavedView(changed.get()));
			} else {
				tell();
			}
		});
	}
}
