/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A new value for one cell.
 *
 * @param value of the feature's type; null clears the cell
 */
public record CellChange(EObject object, EStructuralFeature feature, Object value) {

	/** Whether the object does not have this value already. */
	public boolean isReal() {
		Object current = object.eGet(feature);
		if (value == null) {
			return object.eIsSet(feature);
		}
		if (current instanceof List<?> list && value instanceof Collection<?> many) {
			return !list.equals(List.copyOf(many));
		}
		return !Objects.equals(current, value);
	}

	/** The command that sets the value. */
	public Command command(EditingDomain domain) {
		Object set = value == null ? SetCommand.UNSET_VALUE : value;
		return SetCommand.create(domain, object, feature, set);
	}
}
