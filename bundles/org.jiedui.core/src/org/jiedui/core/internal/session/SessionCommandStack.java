/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.Objects;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.slf4j.LoggerFactory;

/** The undo history of a session. Its save point can be set for a save that began some commands ago. */
final class SessionCommandStack extends BasicCommandStack {

	/** Does nothing for a value that is there already: such an edit is none to be undone. */
	@Override
	public void execute(Command command) {
		if (command instanceof SetCommand set && set.getClass() == SetCommand.class && changesNothing(set)) {
			set.dispose();
		} else {
			super.execute(command);
		}
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
		return !(current instanceof Collection<?>) && Objects.equals(current, value);
	}

	/** Makes the moment after that command the saved one; null for the moment before the first. */
	void saved(Command last) {
		if (last == null) {
			saveIndex = -1;
		} else {
			int index = commandList.indexOf(last);
			// a command that was undone and replaced meanwhile leaves no moment to come back to
			saveIndex = index < 0 ? -2 : index;
		}
		notifyListeners();
	}

	@Override
	protected void handleError(Exception exception) {
		LoggerFactory.getLogger(SessionCommandStack.class).error("A command failed", exception);
	}
}
