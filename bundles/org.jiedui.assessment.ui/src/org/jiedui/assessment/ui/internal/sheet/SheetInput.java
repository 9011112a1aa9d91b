/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.ui.internal.sheet;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.ui.parts.KeptInput;

/** The assessments of a programme as the input of an editor. Two inputs are equal when they are about the same programme. */
public final class SheetInput extends KeptInput {

	static final String ID = "id";
	static final String NAME = "name";

	private final ObjectId programme;
	private final String name;

	/**
	 * @param programme saved
	 * @param name what it is called
	 */
	public SheetInput(ObjectId programme, String name) {
		super(SheetInputFactory.ID, NLS.bind(Messages.Editor_title, name));
		this.programme = Objects.requireNonNull(programme, "programme");
		this.name = Objects.requireNonNull(name, "name");
	}

	/** The programme. */
	ObjectId programme() {
		return programme;
	}

	/** What the programme is called. */
	String programmeName() {
		return name;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.createFromURL(SheetInput.class.getResource("/icons/assessment.svg"));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(ID, programme.toString());
		memento.putString(NAME, name);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SheetInput input && input.programme.equals(programme);
	}

	@Override
	public int hashCode() {
		return programme.hashCode();
	}
}
