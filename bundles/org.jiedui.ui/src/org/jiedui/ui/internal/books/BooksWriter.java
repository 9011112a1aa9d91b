/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.vocabulary.Labels;
import org.jiedui.model.vocabulary.Titles;

/** Saves a session from the UI thread without blocking it, and says in a sentence why it did not work. */
final class BooksWriter {

	private static final String PLUGIN = "org.jiedui.ui";
	private static final int NAMED = 3;

	/** So often a save is tried while others keep changing the same objects. */
	private static final int ATTEMPTS = 5;

	private final Session session;

	BooksWriter(Session session) {
		this.session = session;
	}

	/**
	 * @param name what the books are called, for the message
	 * @return OK, also when there was nothing to save, or an error with a sentence
	 */
	IStatus write(String name, String message, IProgressMonitor monitor) {
		try {
			for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
				if (save(message, monitor)) {
					return Status.OK_STATUS;
				}
				// What the others changed is in the session now and clashes with nothing here: once more.
			}
			return error(NLS.bind(Messages.saveOvertaken, name), null);
		} catch (CommitConflictException conflict) {
			return error(NLS.bind(Messages.saveConflict, name, titles(conflict.objects())), conflict);
		} catch (RuntimeException failure) {
			return error(NLS.bind(Messages.saveFailed, name, failure.getLocalizedMessage()), failure);
		}
	}

	/**
	 * @return false when somebody else changed the same objects, but not the same fields, and their changes were taken over
	 * @throws CommitConflictException when somebody else changed the same fields
	 */
	private boolean save(String message, IProgressMonitor monitor) {
		ChangeSet changes = session.changes(message);
		if (changes.isEmpty()) {
			return true;
		}
		try {
			session.written(changes, aside(() -> session.write(changes), monitor));
			return true;
		} catch (CommitConflictException conflict) {
			Set<ObjectId> objects = Set.copyOf(conflict.objects());
			if (session.refresh(objects, aside(() -> session.fetch(objects), monitor)).isEmpty()) {
				return false;
			}
			throw conflict;
		}
	}

	/** Waits for the database on a thread of its own while this one keeps the screen alive. */
	private static <T> T aside(Supplier<T> question, IProgressMonitor monitor) {
		AtomicReference<T> answer = new AtomicReference<>();
		try {
			ModalContext.run(progress -> answer.set(question.get()), true, monitor, Display.getCurrent());
		} catch (InvocationTargetException failed) {
			throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed.getCause());
		} catch (InterruptedException never) {
			// Only the runnable itself could say that it was cancelled, and a commit cannot be.
			Thread.currentThread().interrupt();
			throw new IllegalStateException(never);
		}
		return answer.get();
	}

	private String titles(List<ObjectId> ids) {
		Titles titles = new Titles(new Labels(Locale.getDefault()));
		String named = ids.stream().map(session::find).flatMap(Optional::stream).limit(NAMED).map(titles::title)
				.collect(Collectors.joining(Messages.listSeparator));
		return named.isEmpty() ? Messages.saveConflictUnnamed : named;
	}

	private static IStatus error(String sentence, Throwable cause) {
		return new Status(IStatus.ERROR, PLUGIN, sentence, cause);
	}
}
