/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.DeletionInquiry;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.edit.BooksAdapterFactory;
import org.jiedui.model.vocabulary.Labels;

/** The session of the product: a tracker over EMF objects, and a store that keeps their states. */
public final class BooksSession implements Session {

	private final SessionContext context;
	private final ObjectIndex index = new ObjectIndex();
	private final StoredValues values = new StoredValues(index);
	private final BooksResource resource = new BooksResource(index, this::follow);
	private final ChangeTracker tracker = new ChangeTracker(resource, index, values);
	private final Unsaved unsaved = new Unsaved(tracker, index);
	private final Audience audience = new Audience(this);
	private final SessionCommandStack stack = new SessionCommandStack(audience::tellFailure, tracker::forgetHandled);
	private final Labels labels = new Labels(Locale.getDefault());
	private final BooksAdapterFactory adapters = new BooksAdapterFactory(labels);
	private final DeletionScope deletions;
	private final RootCommands commands;
	private final Refusals refusals;
	private final SessionEditingDomain domain;
	private final OpenClashes clashes = new OpenClashes(tracker, index);
	private final Intake intake = new Intake(this, resource, tracker, index, values, clashes, audience);
	private final Saving saving;

	public BooksSession(SessionContext context) {
		this.context = context;
		References references = new References(index, values, resource);
		deletions = new DeletionScope(context.store(), index, references);
		Homes homes = new Homes(index, context.numbers());
		ResourceSetImpl resourceSet = new ResourceSetImpl();
		resourceSet.getResources().add(resource);
		refusals = new Refusals(index, homes, labels);
		domain = new SessionEditingDomain(adapters, stack, resourceSet, refusals, this::delete);
		commands = new RootCommands(domain, resource, references, labels);
		resourceSet.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
		saving = new Saving(this, context, tracker, index, values, clashes, homes, intake, audience);
		stack.addCommandStackListener(event -> audience.tell(listener -> listener.changed(this)));
	}

	@Override
	public Workspace workspace() {
		return context.workspace();
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
		return context.store().fetch(query, index::hasRoot);
	}

	@Override
	public Fetch fetch(Collection<ObjectId> ids) {
		return context.store().fetch(ids, index::hasRoot);
	}

	@Override
	public List<EObject> attach(Fetch fetch) {
		return intake.attach(fetch);
	}

	@Override
	public List<List<EObject>> load(List<Query> queries) {
		return new ReadingAhead(context.store()::fetch, index::hasRoot, this::attach).load(queries);
	}

	@Override
	public boolean isOutdated(Fetch fetch) {
		return intake.isOutdated(fetch) || saving.isNewerThan(fetch);
	}

	/** Loads what a proxy stands for. */
	private EObject follow(ObjectId id) {
		intake.materialise(fetch(List.of(id)));
		Tracked tracked = index.find(id);
		return tracked == null ? null : tracked.object();
	}

	@Override
	public Set<ObjectId> stale(Set<ObjectId> changed) {
		return intake.stale(changed);
	}

	@Override
	public List<Clash> refresh(Set<ObjectId> stale, Fetch fetch) {
		return intake.refresh(stale, fetch);
	}

	@Override
	public List<Clash> clashes() {
		return clashes.all();
	}

	@Override
	public Command resolve(Clash clash, Clash.Choice choice) {
		return new ClashResolution(new ResolutionContext(domain, resource, tracker, index, values, clashes), clash, choice);
	}

	@Override
	public Collection<EObject> release(Predicate<EObject> kept) {
		Collection<EObject> released = new Release(tracker, index, values, clashes, resource).run(kept);
		if (!released.isEmpty()) {
			audience.tell(listener -> listener.released(this, released));
		}
		return released;
	}

	@Override
	public Optional<EObject> find(ObjectId id) {
		return Optional.ofNullable(index.find(id)).map(Tracked::object).filter(index::holds);
	}

	@Override
	public Optional<ObjectId> id(EObject object) {
		return index.storedId(object);
	}

	@Override
	public int version(EObject object) {
		Tracked tracked = index.tracked(object);
		return tracked == null ? 0 : tracked.version();
	}

	@Override
	public Command add(Collection<? extends EObject> roots) {
		return commands.add(roots);
	}

	@Override
	public Command delete(Collection<? extends EObject> objects) {
		return commands.delete(objects);
	}

	@Override
	public Optional<String> refusal(EObject owner, EStructuralFeature feature, Object value) {
		return refusals.of(SetCommand.class, new CommandParameter(owner, feature, value));
	}

	Refusals refusals() {
		return refusals;
	}

	@Override
	public DeletionInquiry inquireDeletion(Collection<? extends EObject> objects) {
		return deletions.inquiry(objects);
	}

	@Override
	public boolean isDirty() {
		return !unsaved.isEmpty() || saving.isUnsettled();
	}

	@Override
	public boolean isUncertain() {
		return saving.isUncertain();
	}

	@Override
	public boolean isChanged(EObject object) {
		return unsaved.has(object);
	}

	@Override
	public Set<ObjectId> removals() {
		return unsaved.removals();
	}

	@Override
	public boolean isChanged(EObject object, EStructuralFeature feature) {
		return unsaved.has(object, feature);
	}

	@Override
	public void prepare() {
		saving.prepare();
	}

	@Override
	public ChangeSet changes(String message) {
		return saving.changes(message);
	}

	@Override
	public CommitResult write(ChangeSet changes) {
		return saving.write(changes);
	}

	@Override
	public void written(ChangeSet changes, CommitResult result) {
		saving.written(changes, result);
	}

	@Override
	public void discard() {
		saving.settle();
		tracker.suspendWhile(() -> {
			resource.getContents().clear();
			tracker.clear();
			clashes.clear();
		});
		stack.flush();
		resource.retryMissing();
		audience.tell(listener -> listener.discarded(this));
	}

	@Override
	public void addListener(SessionListener listener) {
		audience.add(listener);
	}

	@Override
	public void removeListener(SessionListener listener) {
		audience.remove(listener);
	}

	@Override
	public void close() {
		audience.clear();
		tracker.end();
		resource.getContents().clear();
		clashes.clear();
		stack.flush();
		adapters.dispose();
	}
}
