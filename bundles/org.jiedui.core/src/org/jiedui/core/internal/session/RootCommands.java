/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.vocabulary.Labels;

/** Adds roots to the books, and deletes objects from them, by commands that say of what kind these are. */
final class RootCommands {

	private final EditingDomain domain;
	private final BooksResource resource;
	private final References references;
	private final Labels labels;

	RootCommands(EditingDomain domain, BooksResource resource, References references, Labels labels) {
		this.domain = domain;
		this.resource = resource;
		this.references = references;
		this.labels = labels;
	}

	Command add(Collection<? extends EObject> roots) {
		AddCommand command = new AddCommand(domain, resource.getContents(), roots);
		command.setLabel(label(roots, Messages.Command_add, Messages.Command_addSeveral));
		return command;
	}

	Command delete(Collection<? extends EObject> objects) {
		return new DeletionCommand(domain, references, objects, label(objects, Messages.Command_delete, Messages.Command_deleteSeveral));
	}

	private String label(Collection<? extends EObject> objects, String one, String several) {
		return objects.size() == 1 ? NLS.bind(one, labels.phrase(objects.iterator().next().eClass())) : NLS.bind(several, objects.size());
	}
}
