/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jiedui.core.workspace.ObjectId;

/** Restores the inputs of editors that were open when the workbench was closed. */
public class SheetInputFactory implements IElementFactory {

	static final String ID = "org.jiedui.assessment.ui.input";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String id = memento.getString(SheetInput.ID);
		return id == null ? null : new SheetInput(ObjectId.parse(id), Objects.requireNonNullElse(memento.getString(SheetInput.NAME), ""));
	}
}
