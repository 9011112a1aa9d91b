/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.edit.BooksAdapterFactory;
import org.jiedui.model.vocabulary.Labels;

/** A session without books: objects and commands only. */
final class PlainSession implements Session {

	private final Resource resource = new ResourceImpl(URI.createURI("plain:session"));
	private final AdapterFactoryEditingDomain domain;
	private final List<SessionListener> listeners = new ArrayList<>();
	private final Set<EStructuralFeature> changed = new HashSet<>();

	PlainSession(Labels labels) {
		domain = new AdapterFactoryEditingDomain(new BooksAdapterFactory(labels), new BasicCommandStack());
		domain.getResourceSet().getResources().add(resource);
		domain.getCommandStack().addCommandStackListener(event -> List.copyOf(listeners).forEach(each -> each.changed(this)));
	}

	/** Makes features count as changed. */
	void pretendChanged(EStructuralFeature... features) {
		changed.addAll(List.of(features));
	}

	/** Tells the listeners that objects were brought up to date. */
	void tellLoaded(EObject... objects) {
		List.copyOf(listeners).forEach(each -> each.loaded(this, List.of(objects)));
	}

	int listeners() {
		return listeners.size();
	}

	@Override
	public Workspace workspace() {
		throw new UnsupportedOperationException();
	}

	@Override
	public AdapterFactoryEditingDomain editingDomain() {
		return domain;
	}

	@Override
	public Resource resource() {
		return resource;
	}

	@Override
	public Fetch fetch(Query query) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Fetch fetch(Collection<ObjectId> ids) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<EObject> attach(Fetch fetch) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<EObject> find(ObjectId id) {
		return Optional.empty();
	}

	@Override
	public Optional<ObjectId> id(EObject object) {
		return Optional.empty();
	}

	@Override
	public int version(EObject object) {
		return 0;
	}

	@Override
	public Command add(Collection<? extends EObject> roots) {
		return AddCommand.create(domain, resource, null, roots);
	}

	@Override
	public Command delete(Collection<? extends EObject> objects) {
		return DeleteCommand.create(domain, objects);
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isChanged(EObject object) {
		return false;
	}

	@Override
	public boolean isChanged(EObject object, EStructuralFeature feature) {
		return changed.contains(feature);
	}

	@Override
	public ChangeSet changes(String message) {
		throw new UnsupportedOperationException();
	}

	@Override
	public CommitResult write(ChangeSet changes) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void written(ChangeSet changes, CommitResult result) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void discard() {
		resource.getContents().clear();
		List.copyOf(listeners).forEach(each -> each.discarded(this));
	}

	@Override
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		// Nothing is held.
	}
}
