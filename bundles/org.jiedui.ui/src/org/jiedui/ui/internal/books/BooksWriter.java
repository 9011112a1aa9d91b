/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.ui.internal.clashes.ClashPrompts;
import org.jiedui.ui.internal.clashes.NamedByClashes;

/**
 * Saves a session from the UI thread without blocking it, and says in a sentence why it did not work. Where others changed the same, the user
 * decides first.
 */
final class BooksWriter {

	private static final String PLUGIN = "org.jiedui.ui";

	/** So often a save is tried while others keep changing the same objects. */
	private static final int ATTEMPTS = 5;

	private final Session session;
	private final ClashPrompts prompts;

	BooksWriter(Session session, ClashPrompts prompts) {
		this.session = session;
		this.prompts = prompts;
	}

	/**
	 * @param name what the books are called, for the message
	 * @return OK, also when there was nothing to save, CANCEL when the user would rather decide later what clashes, or an error with a sentence
	 */
	IStatus write(String name, String message, IProgressMonitor monitor) {
		try {
			for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
				if (!session.clashes().isEmpty() && !decide(name, monitor)) {
					return Status.CANCEL_STATUS;
				}
				if (save(message, monitor)) {
					return Status.OK_STATUS;
				}
				// What the others changed is in the session now: once more, after what clashes with it was decided.
			}
			return error(NLS.bind(Messages.saveOvertaken, name), null);
		} catch (WorkspaceException failure) {
			boolean uncertain = failure.reason() == Reason.UNCERTAIN;
			return error(uncertain ? failure.getLocalizedMessage() : NLS.bind(Messages.saveFailed, name, failure.getLocalizedMessage()), failure);
		} catch (RuntimeException failure) {
			return error(NLS.bind(Messages.saveFailed, name, failure.getLocalizedMessage()), failure);
		}
	}

	/** Answers false when the user wants to decide later. */
	private boolean decide(String name, IProgressMonitor monitor) {
		Set<ObjectId> named = new NamedByClashes(session).notLoaded();
		if (!named.isEmpty()) {
			session.attach(aside(() -> session.fetch(named), monitor));
		}
		if (session.clashes().isEmpty()) {
			// They ended while names were read.
			return true;
		}
		Optional<Command> decision = prompts.decide(session, name);
		decision.ifPresent(session.editingDomain().getCommandStack()::execute);
		return decision.isPresent();
	}

	/** Answers false when somebody else changed the same objects; what they changed was taken over but for what clashes. */
	private boolean save(String message, IProgressMonitor monitor) {
		aside(() -> {
			session.prepare();
			return null;
		}, monitor);
		if (!session.clashes().isEmpty()) {
			// Something came in while numbers were laid in.
			return false;
		}
		ChangeSet changes = session.changes(message);
		if (changes.isEmpty()) {
			return true;
		}
		try {
			session.written(changes, aside(() -> session.write(changes), monitor));
			return true;
		} catch (CommitConflictException conflict) {
			Set<ObjectId> objects = Set.copyOf(conflict.objects());
			session.refresh(objects, aside(() -> session.fetch(objects), monitor));
			return false;
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

	private static IStatus error(String sentence, Throwable cause) {
		return new Status(IStatus.ERROR, PLUGIN, sentence, cause);
	}
}
