/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.Collection;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.vocabulary.Labels;

/** What undo and redo call a change: "Add member", "Change name". */
final class CommandLabels {

	private final Labels labels;

	CommandLabels(Labels labels) {
		this.labels = labels;
	}

	AbstractCommand set(AbstractCommand command, EStructuralFeature feature) {
		return feature == null ? command : label(command, Messages.Command_change, labels.phrase(feature));
	}

	AbstractCommand add(AbstractCommand command, EStructuralFeature feature, Collection<?> values) {
		return label(command, Messages.Command_add, what(feature, values));
	}

	AbstractCommand remove(AbstractCommand command, EStructuralFeature feature, Collection<?> values) {
		return label(command, Messages.Command_remove, what(feature, values));
	}

	AbstractCommand move(AbstractCommand command, EStructuralFeature feature, Object value) {
		String what = value instanceof EObject object ? labels.phrase(object.eClass()) : labels.phrase(feature);
		return label(command, Messages.Command_move, what);
	}

	AbstractCommand drop(AbstractCommand command, Collection<?> values) {
		return label(command, Messages.Command_move, what(null, values));
	}

	/** The class where all values are of one, else the feature. */
	private String what(EStructuralFeature feature, Collection<?> values) {
		var types = values == null ? null
				: values.stream().map(value -> value instanceof EObject object ? object.eClass() : null).distinct().toList();
		if (types != null && types.size() == 1 && types.getFirst() != null) {
			return labels.phrase(types.getFirst());
		}
		return feature == null ? Messages.Command_several : labels.phrase(feature);
	}

	private static AbstractCommand label(AbstractCommand command, String pattern, String what) {
		command.setLabel(NLS.bind(pattern, what));
		return command;
	}
}
