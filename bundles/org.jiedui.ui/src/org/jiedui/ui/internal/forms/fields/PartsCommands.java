/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.ui.internal.forms.FieldContext;

/** Adds, removes and orders the parts of an object by commands. What can be added is up to the item providers. */
final class PartsCommands {

	private final FieldContext context;
	private final EReference reference;
	private Boolean creatable;

	PartsCommands(FieldContext context) {
		this.context = context;
		reference = (EReference) context.feature();
	}

	/** The parts that there are. */
	List<EObject> parts() {
		List<EObject> parts = new ArrayList<>();
		switch (context.value()) {
			case null -> {
				return parts;
			}
			case List<?> many -> many.forEach(each -> parts.add((EObject) each));
			case EObject one -> parts.add(one);
			default -> throw new IllegalStateException("No part: " + context.value());
		}
		return parts;
	}

	/** Fresh objects of the classes that can be added, filled as the item providers want it; empty when there is no room. */
	List<EObject> prototypes() {
		List<EObject> prototypes = new ArrayList<>();
		if (!reference.isMany() && context.value() != null) {
			return prototypes;
		}
		for (Object descriptor : context.form().domain().getNewChildDescriptors(context.owner(), null)) {
			if (descriptor instanceof CommandParameter child && child.feature == reference && child.value instanceof EObject prototype) {
				prototypes.add(prototype);
			}
		}
		return prototypes;
	}

	/**
	 * Whether any part can be added at all. Asked once: it is the same for all objects of the class, and asking makes an object of every class.
	 */
	boolean creatable() {
		if (creatable == null) {
			creatable = !prototypes().isEmpty();
		}
		return creatable;
	}

	/** @return the part that was added */
	EObject add(EObject prototype) {
		EObject part = EcoreUtil.copy(prototype);
		var domain = context.form().domain();
		context.execute(reference.isMany() ? AddCommand.create(domain, context.owner(), reference, part)
				: SetCommand.create(domain, context.owner(), reference, part));
		return part;
	}

	/** Removes parts, and the references to them. */
	void remove(List<EObject> parts) {
		if (!parts.isEmpty()) {
			context.execute(context.form().session().delete(parts));
		}
	}

	/** Moves a part among its siblings; does nothing beyond the ends. */
	void move(EObject part, int by) {
		int target = parts().indexOf(part) + by;
		if (reference.isMany() && target >= 0 && target < parts().size()) {
			context.execute(MoveCommand.create(context.form().domain(), context.owner(), reference, part, target));
		}
	}
}
