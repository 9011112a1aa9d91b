/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.savedviews;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.jiedui.core.workspace.BooksSetting;
import org.jiedui.core.workspace.SettingConflictException;
import org.jiedui.ui.prompts.UserPrompts;

/** Saves, renames and deletes the view that a desk shows. What others did to it meanwhile is told, and never overwritten unseen. UI thread only. */
public final class ViewEdits {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final ViewDesk desk;
	private final LedgerViews views;
	private final UserPrompts prompts;

	ViewEdits(ViewDesk desk, LedgerViews views, UserPrompts prompts) {
		this.desk = desk;
		this.views = views;
		this.prompts = prompts;
	}

	/** Saves how the ledger is looked at under the name of the chosen view; where none is, asks for a name. */
	public void save() {
		desk.chosen().ifPresentOrElse(this::change, this::saveAs);
	}

	private void change(SavedView known) {
		views.change(known, known.name(), desk.content(), outcome -> outcome.refusal().ifPresentOrElse(refusal -> {
			switch (refusal.reason()) {
				case CHANGED -> decide(refusal.current().orElseThrow());
				case GONE -> addAgain(known.name());
				case NAME_TAKEN -> taken(known.name());
			}
			desk.tell();
		}, () -> desk.set(outcome.view().orElseThrow())));
	}

	/** Others changed what is to be saved: whose view stays is for the user to say. */
	private void decide(BooksSetting theirs) {
		OptionalInt answer = prompts.choose(Messages.title, NLS.bind(Messages.changedMeanwhile, new Object[] { theirs.name(), who(theirs) }),
				List.of(Messages.replaceTheirs, Messages.takeTheirs, Messages.saveAsVerb));
		SavedView view = new SavedView(theirs);
		switch (answer.orElse(-1)) {
			case 0 -> change(view);
			case 1 -> desk.choose(view);
			case 2 -> saveAs();
			default -> desk.tell();
		}
	}

	private static String who(BooksSetting setting) {
		return NLS.bind(Messages.byAt, setting.author(), TIME.format(setting.changed().atZone(ZoneId.systemDefault())));
	}

	private void addAgain(String name) {
		if (prompts.confirm(Messages.title, NLS.bind(Messages.deletedMeanwhile, name), Messages.saveAgain)) {
			add(name);
		} else {
			desk.set(null);
		}
	}

	/** Saves how the ledger is looked at under a name of its own. */
	public void saveAs() {
		String proposed = desk.chosen().map(view -> NLS.bind(Messages.copyOf, view.name())).orElse("");
		prompts.ask(Messages.saveAsTitle, Messages.nameQuestion, proposed, name -> objection(name, null)).map(String::strip).ifPresent(this::add);
	}

	private void add(String name) {
		views.add(name, desk.content(), outcome -> outcome.refusal().ifPresentOrElse(refusal -> taken(name), () -> desk.set(outcome.view().orElseThrow())));
	}

	private void taken(String name) {
		prompts.inform(Messages.title, NLS.bind(Messages.nameTaken, name));
		desk.tell();
	}

	/** @param renamed the view that may keep its name; null for none */
	private Optional<String> objection(String typed, SavedView renamed) {
		String name = typed.strip();
		if (name.isEmpty()) {
			return Optional.of(Messages.nameNeeded);
		}
		return views.named(name).filter(other -> renamed == null || !other.id().equals(renamed.id())).map(other -> NLS.bind(Messages.nameTaken, name));
	}

	/** Asks how the chosen view is to be called. */
	public void rename() {
		desk.chosen().ifPresent(view -> prompts.ask(Messages.renameTitle, Messages.nameQuestion, view.name(), name -> objection(name, view))
				.map(String::strip).filter(name -> !name.equals(view.name())).ifPresent(name -> rename(view, name)));
	}

	private void rename(SavedView view, String name) {
		views.rename(view, name, outcome -> outcome.refusal().ifPresentOrElse(refusal -> {
			switch (refusal.reason()) {
				// What others changed in it stays: only its name is another.
				case CHANGED -> rename(new SavedView(refusal.current().orElseThrow()), name);
				case GONE -> gone(view);
				case NAME_TAKEN -> taken(name);
			}
		}, () -> desk.renamed(outcome.view().orElseThrow())));
	}

	private void gone(SavedView view) {
		prompts.inform(Messages.title, NLS.bind(Messages.goneMeanwhile, view.name()));
		desk.set(null);
	}

	/** Deletes the chosen view after a question. */
	public void delete() {
		desk.chosen().filter(view -> prompts.confirm(Messages.title, NLS.bind(Messages.deleteQuestion, view.name()), Messages.deleteVerb))
				.ifPresent(this::delete);
	}

	private void delete(SavedView view) {
		views.remove(view, outcome -> {
			Optional<BooksSetting> changed = outcome.refusal().flatMap(SettingConflictException::current);
			if (changed.isEmpty()) {
				// Also where somebody else was quicker.
				desk.set(null);
			} else if (prompts.confirm(Messages.title, NLS.bind(Messages.deleteChanged, changed.get().name(), who(changed.get())), Messages.deleteVerb)) {
				delete(new SavedView(changed.get()));
			} else {
				desk.tell();
			}
		});
	}
}
