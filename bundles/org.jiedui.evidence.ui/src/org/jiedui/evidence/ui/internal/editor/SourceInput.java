/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.ui.internal.editor;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.evidence.Document;
import org.jiedui.evidence.EvidencePackage;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.images.ClassImages;

/**
 * A document as the input of an editor. It may be new: then it has no identifier until the books are saved, and is known by itself. Two inputs are
 * equal when they are about the same document.
 */
public final class SourceInput implements IEditorInput, IPersistableElement {

	static final String ID = "id";
	static final String NAME = "name";

	private final int part;
	private final String name;
	private ObjectId id;
	private Document document;

	/** A document that is loaded, saved or not. */
	public SourceInput(OpenBooks books, Document document) {
		part = books.part();
		this.document = Objects.requireNonNull(document, "document");
		id = books.session().id(document).orElse(null);
		name = document.getName() == null ? "" : document.getName();
	}

	/** A document that was open when the workbench was closed. */
	SourceInput(ObjectId id, String name) {
		part = id.part();
		this.id = id;
		this.name = name;
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
		Optional<EObject> found = Optional.ofNullable(id).flatMap(books.session()::find);
		found.filter(Document.class::isInstance).map(Document.class::cast).ifPresent(each -> document = each);
		return found.filter(Document.class::isInstance).map(Document.class::cast);
	}

	/** Its identifier; empty while it was never saved. */
	Optional<ObjectId> id() {
		return Optional.ofNullable(id);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public boolean exists() {
		return true;
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
	public String getFactoryId() {
		return SourceInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(ID, id.toString());
		memento.putString(NAME, name);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return Platform.getAdapterManager().getAdapter(this, adapter);
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
