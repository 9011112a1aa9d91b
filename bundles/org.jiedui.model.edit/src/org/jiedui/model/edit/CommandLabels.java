/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.Collection;
import java.util.Locale;

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
		return feature == null ? command : label(command, Messages.Command_change, labels.label(feature));
	}

	AbstractCommand add(AbstractCommand command, EStructuralFeature feature, Collection<?> values) {
		return label(command, Messages.Command_add, what(feature, values));
	}

	AbstractCommand remove(AbstractCommand command, EStructuralFeature feature, Collection<?> values) {
		return label(command, Messages.Command_remove, what(feature, values));
	}

	AbstractCommand move(AbstractCommand command, EStructuralFeature feature, Object value) {
		String what = value instanceof EObject object ? labels.label(object.eClass()) : labels.label(feature);
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
			return labels.label(types.getFirst());
		}
		return feature == null ? Messages.Command_several : labels.label(feature);
	}

	private static AbstractCommand label(AbstractCommand command, String pattern, String what) {
		command.setLabel(NLS.bind(pattern, withinSentence(what)));
		return command;
	}

	/** English labels start with a capital that does not belong into the middle of a sentence, unless they are abbreviations. */
	private static String withinSentence(String label) {
		boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
		return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
	}
}
