/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.sheet.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jiedui.core.session.Session;

/** Collects what rows change, and does it in one command. */
final class Application {

	private final Session session;
	private final EditingDomain domain;
	private final Places places;
	private final CompoundCommand command = new CompoundCommand();
	private final List<EObject> roots = new ArrayList<>();

	Application(Session session, Places places) {
		this.session = session;
		this.places = places;
		domain = session.editingDomain();
	}

	/** @param values new values of an object that is there; a new object has them already */
	void take(IncomingRow row, Map<EStructuralFeature, Object> values) {
		if (row.existing() != null) {
			values.forEach((feature, value) -> command.append(SetCommand.create(domain, row.existing(), feature, value)));
		} else if (places.isPart(row.type())) {
			EObject container = places.container(row).orElseThrow();
			command.append(AddCommand.create(domain, container, row.slot(), row.fresh()));
		} else {
			roots.add(row.fresh());
		}
	}

	/** @throws IllegalStateException if the session refuses what was decided */
	void run() {
		if (!roots.isEmpty()) {
			// New objects come first: what is there may refer to them.
			CompoundCommand all = new CompoundCommand();
			all.append(session.add(roots));
			command.getCommandList().forEach(all::append);
			execute(all);
		} else if (!command.isEmpty()) {
			execute(command);
		}
	}

	private void execute(CompoundCommand all) {
		if (!all.canExecute()) {
			throw new IllegalStateException("The session refuses what rows were found to change");
		}
		domain.getCommandStack().execute(all);
	}
}
