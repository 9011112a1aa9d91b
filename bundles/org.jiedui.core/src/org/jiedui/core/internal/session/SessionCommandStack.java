/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.slf4j.LoggerFactory;

/** The undo history of a session. The failure of a command is told, or thrown where there is nobody to tell. */
final class SessionCommandStack extends BasicCommandStack {

	private final Predicate<RuntimeException> failures;
	private final Runnable flushed;
	private RuntimeException untold;

	/**
	 * @param failures tells the user of a failure; false when it cannot
	 * @param flushed is told that the history is forgotten
	 */
	SessionCommandStack(Predicate<RuntimeException> failures, Runnable flushed) {
		this.failures = failures;
		this.flushed = flushed;
	}

	/** Does nothing for a value that is there already: such an edit is none to be undone. */
	@Override
	public void execute(Command command) {
		if (command instanceof SetCommand set && set.getClass() == SetCommand.class && changesNothing(set)) {
			set.dispose();
		} else {
			run(() -> super.execute(command));
		}
	}

	@Override
	public void flush() {
		super.flush();
		flushed.run();
	}

	@Override
	public void undo() {
		run(super::undo);
	}

	@Override
	public void redo() {
		run(super::redo);
	}

	private static boolean changesNothing(SetCommand set) {
		EObject owner = set.getOwner();
		EStructuralFeature feature = set.getFeature();
		if (owner == null || feature == null || owner.eClass().getFeatureID(feature) < 0) {
			return false;
		}
		Object current = owner.eGet(feature, false);
		Object value = set.getValue();
		if (value == SetCommand.UNSET_VALUE) {
			return !owner.eIsSet(feature);
		}
		boolean says = !feature.isUnsettable() || owner.eIsSet(feature);
		return says && !(current instanceof Collection<?>) && Objects.equals(current, value);
	}

	@Override
	protected void handleError(Exception exception) {
		LoggerFactory.getLogger(SessionCommandStack.class).error("A command failed", exception);
		if (exception instanceof RuntimeException runtime && !failures.test(runtime)) {
			untold = runtime;
		}
	}

	private void run(Runnable step) {
		untold = null;
		step.run();
		RuntimeException failure = untold;
		untold = null;
		if (failure != null) {
			throw failure;
		}
	}
}
