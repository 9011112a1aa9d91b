/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.jiedui.core.metric.KeyNumber;
import org.jiedui.core.metric.KeyNumbers;
import org.jiedui.core.workspace.CommitListener;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.ui.books.OpenBooks;

/**
 * Key numbers of classes of which there are too many objects to be loaded: the database tells them, as they are saved, while the screen stays alive.
 * UI thread only.
 */
final class SavedNumbers {

	private final OpenBooks books;
	private final KeyNumbers numbers;
	private final Runnable changed;
	private final CommitListener commits;
	private List<KeyNumber> known = List.of();
	private boolean stale = true;
	private boolean asking;
	private boolean closed;

	/** @param changed is told when there are others */
	SavedNumbers(OpenBooks books, KeyNumbers numbers, Runnable changed) {
		this.books = books;
		this.numbers = numbers;
		this.changed = changed;
		commits = (done, objects, origin) -> {
			if (done.stream().anyMatch(commit -> commit.part() == books.part())) {
				books.questions().later(this::outdated);
			}
		};
		workspace().addListener(commits);
	}

	private Workspace workspace() {
		return books.session().workspace();
	}

	private void outdated() {
		stale = true;
		if (!closed && numbers.needsStore(this::isLoaded)) {
			changed.run();
		}
	}

	boolean isLoaded(EClass type) {
		return !books.isPaged(type);
	}

	/** What is known now; what is out of date is asked for. */
	List<KeyNumber> known(LocalDate today) {
		if (!numbers.needsStore(this::isLoaded)) {
			return List.of();
		}
		if (stale && !asking) {
			stale = false;
			asking = true;
			List<EClass> paged = numbers.declaredTypes().stream().filter(books::isPaged).toList();
			Workspace workspace = workspace();
			int part = books.part();
			books.questions().ask("", () -> numbers.ofStored(workspace, part, type -> !paged.contains(type), today), this::answered,
					() -> asking = false);
		}
		return known;
	}

	private void answered(List<KeyNumber> answer) {
		asking = false;
		known = answer;
		if (!closed) {
			changed.run();
		}
	}

	void close() {
		closed = true;
		workspace().removeListener(commits);
	}
}
