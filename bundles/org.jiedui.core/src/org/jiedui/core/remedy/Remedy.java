/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.remedy;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * One way to mend a finding: values that objects get.
 *
 * @param label what is done, in the user's language, such as "Swap start and end"
 * @param settings at least one
 */
public record Remedy(String label, List<Setting> settings) {

	public Remedy {
		Objects.requireNonNull(label, "label");
		settings = List.copyOf(settings);
		if (settings.isEmpty()) {
			throw new IllegalArgumentException("A remedy must set something: " + label);
		}
	}

	/** A remedy that sets one value. */
	public static Remedy of(String label, EObject object, EStructuralFeature feature, Object value) {
		return new Remedy(label, List.of(new Setting(object, feature, value)));
	}

	/**
	 * What a feature gets.
	 *
	 * @param value null to take the value away
	 */
	public record Setting(EObject object, EStructuralFeature feature, Object value) {

		public Setting {
			Objects.requireNonNull(object, "object");
			Objects.requireNonNull(feature, "feature");
		}
	}

	/** Does it as one step that can be undone. It cannot be executed where the model forbids one of the values. */
	public Command command(EditingDomain domain) {
		CompoundCommand command = new CompoundCommand(label);
		settings.forEach(each -> command.append(SetCommand.create(domain, each.object(), each.feature(), each.value())));
		return command;
	}
}
