/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jiedui.core.workspace.ObjectId;

/** Restores the inputs of editors that were open when the workbench was closed. */
public class BooksInputFactory implements IElementFactory {

	static final String ID = "org.jiedui.ui.editor.input";

	@Override
	public IAdaptable createElement(IMemento memento) {
		Integer part = memento.getInteger(BooksInput.PART);
		return part == null ? null : new BooksInput(part, name(part, memento));
	}

	/** The register is called as the language of the screen has it, which may be another by now. */
	private static String name(int part, IMemento memento) {
		return part == ObjectId.REGISTER ? Messages.Register_name : Objects.requireNonNullElse(memento.getString(BooksInput.NAME), "");
	}
}
