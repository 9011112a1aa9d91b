/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.images.ClassImages;
import org.jiedui.ui.parts.KeptInput;

/**
 * A document as the input of an editor. It may be new: then it has no identifier until the books are saved, and is known by itself. Two inputs are
 * equal when they are about the same document.
 */
public final class SourceInput extends KeptInput {

	static final String ID = "id";
	static final String NAME = "name";

	private final int part;
	private ObjectId id;
	private Document document;

	/** A document that is loaded, saved or not. */
	public SourceInput(OpenBooks books, Document document) {
		super(SourceInputFactory.ID, document.getName() == null ? "" : document.getName());
		part = books.part();
		this.document = document;
		id = books.session().id(document).orElse(null);
	}

	/** A document that was open when the workbench was closed. */
	SourceInput(ObjectId id, String name) {
		super(SourceInputFactory.ID, name);
		part = id.part();
		this.id = id;
	}

	/** The part of the books in which the document stands. */
	int part() {
		return part;
	}

	/** The document in its books, once they are loaded; empty where it is not there any more. */
	Optional<Document> find(OpenBooks books) {
		if (document != null && books.contains(document)) {
			id = books.session().id(document).orElse(id);
			return Optional.of(document);
		}
		Optional<Document> found = Optional.ofNullable(id).flatMap(books.session()::find).filter(Document.class::isInstance).map(Document.class::cast);
		found.ifPresent(each -> document = each);
		return found;
	}

	/** Its identifier; empty while it was never saved. */
	Optional<ObjectId> id() {
		return Optional.ofNullable(id);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ClassImages.descriptor(EvidencePackage.Literals.DOCUMENT);
	}

	/** What was never saved cannot be opened again. */
	@Override
	public IPersistableElement getPersistable() {
		return id == null ? null : this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(ID, id.toString());
		memento.putString(NAME, getName());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SourceInput input && input.part == part
				&& (id != null && id.equals(input.id) || document != null && document == input.document);
	}

	@Override
	public int hashCode() {
		return part;
	}
}
