/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.create;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.jiedui.core.session.Session;
import org.jiedui.model.vocabulary.Stepwise;

/**
 * Copies of objects beside these: with all that they contain, referring to what these refer to. What stands in a list comes right behind its
 * original.
 */
public final class Duplication {

	private final Session session;
	private final List<EObject> originals;
	private final List<EObject> copies = new ArrayList<>();
	private final Command command;

	/** @param originals objects of the session, roots or parts; those that nothing can stand beside make it impossible */
	public Duplication(Session session, Collection<? extends EObject> originals) {
		this.session = session;
		this.originals = List.copyOf(originals);
		command = command();
	}

	private Command command() {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		copies.addAll(copier.copyAll(originals));
		copier.copyReferences();
		Stepwise.forget(copies);
		CompoundCommand step = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
		List<EObject> roots = new ArrayList<>();
		for (int index = 0; index < originals.size(); index++) {
			EObject original = originals.get(index);
			EReference slot = original.eContainmentFeature();
			if (slot == null) {
				roots.add(copies.get(index));
			} else {
				EObject container = original.eContainer();
				int behind = slot.isMany() ? ((List<?>) container.eGet(slot)).indexOf(original) + 1 : -1;
				step.append(AddCommand.create(session.editingDomain(), container, slot, List.of(copies.get(index)), behind));
			}
		}
		if (!roots.isEmpty()) {
			step.append(session.add(roots));
		}
		step.setLabel(Messages.duplicate);
		return step;
	}

	public boolean isPossible() {
		return command.canExecute();
	}

	/** Adds the copies as a step that can be undone. */
	public void execute() {
		session.editingDomain().getCommandStack().execute(command);
	}

	/** In the order of the originals. */
	public List<EObject> copies() {
		return List.copyOf(copies);
	}
}
