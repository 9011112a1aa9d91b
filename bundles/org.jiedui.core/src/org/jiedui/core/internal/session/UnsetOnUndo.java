/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;

/**
 * Goes before an addition to a list that was left alone: EMF takes the entries out again on undo, and what is left is a list that somebody set to
 * have none.
 */
final class UnsetOnUndo extends AbstractCommand {

	private final EObject owner;
	private final EStructuralFeature feature;
	private boolean wasSet;

	private UnsetOnUndo(EObject owner, EStructuralFeature feature) {
		this.owner = owner;
		this.feature = feature;
	}

	/** The command that undoes all that another one does; the same where that does so itself. */
	static Command with(Command command) {
		if (!(command instanceof AddCommand add) || add.getFeature() == null || !add.getFeature().isUnsettable()) {
			return command;
		}
		CompoundCommand both = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL);
		both.append(new UnsetOnUndo(add.getOwner(), add.getFeature()));
		both.append(add);
		return both;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		wasSet = owner.eIsSet(feature);
	}

	@Override
	public void undo() {
		if (!wasSet) {
			owner.eUnset(feature);
		}
	}

	@Override
	public void redo() {
		execute();
	}
}
