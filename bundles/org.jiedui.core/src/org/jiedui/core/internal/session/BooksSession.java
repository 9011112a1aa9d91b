/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.DeletionImpact;
import org.jiedui.core.session.DeletionInquiry;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.model.edit.BooksAdapterFactory;
import org.jiedui.model.vocabulary.Labels;
import org.slf4j.LoggerFactory;

/** The session of the product: a tracker over EMF objects, and a store that keeps their states. */
public final class BooksSession implements Session {

	private final SessionContext context;
	private final ObjectIndex index = new ObjectIndex();
	private final StoredValues values = new StoredValues(index);
	private final BooksResource resource = new BooksResource(index, this::follow);
	private final ChangeTracker tracker = new ChangeTracker(resource, index, values);
	private final References references = new References(index, values, resource);
	private final SessionCommandStack stack = new SessionCommandStack(this::tellFailure, tracker::forgetHandled);
	private final Labels labels = new Labels(Locale.getDefault());
	private final BooksAdapterFactory adapters = new BooksAdapterFactory(labels);
	private final Homes homes;
	private final Refusals refusals;
	private final SessionEditingDomain domain;
	private final SaveNote note;
	private final OpenClashes clashes = new OpenClashes(tracker, index);
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	/** Parts of the books of which this session asked for roots: what is added there concerns it. */
	private final Set<Integer> followed = ConcurrentHashMap.newKeySet();
	private final Moments moments = new Moments();
	private final UncertainWrite uncertain;

	public BooksSession(SessionContext context) {
		this.context = context;
		uncertain = new UncertainWrite(changes -> context.find(changes, this));
		homes = new Homes(index, context.numbers());
		ResourceSetImpl resourceSet = new ResourceSetImpl();
		resourceSet.getResources().add(resource);
		refusals = new Refusals(index, homes, labels);
		domain = new SessionEditingDomain(adapters, stack, resourceSet, refusals, this::delete);
		resourceSet.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
		note = new SaveNote(tracker, index, values);
		stack.addCommandStackListener(event -> tell(listener -> listener.changed(this)));
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
		int last = 0;
		for (ObjectId id : fetch.found()) {
			if (id.part() != last) {
				last = id.part();
				followed.add(last);
			}
		}
		return materialise(fetch);
	}

	@Override
	public List<List<EObject>> load(List<Query> queries) {
		return new ReadingAhead(context.store()::fetch, index::hasRoot, this::attach).load(queries);
	}

	@Override
	public boolean isOutdated(Fetch fetch) {
		return moments.isOutdated(fetch);
	}

	private List<EObject> materialise(Fetch fetch) {
		return attachment(fetch).found();
	}

	private Attachment attachment(Fetch fetch) {
		resource.retryMissing();
		Attachment attachment = new Attachment(tracker, index, values, resource, fetch, moments);
		tracker.suspendWhile(attachment::run);
		moments.attached(fetch);
		attachment.clashes().forEach(clashes::add);
		if (!attachment.vanished().isEmpty()) {
			tell(listener -> listener.vanished(this, attachment.vanished()));
		}
		if (!listeners.isEmpty()) {
			Collection<EObject> loaded = attachment.loaded();
			if (!loaded.isEmpty()) {
				tell(listener -> listener.loaded(this, loaded));
			}
		}
		return attachment;
	}

	/** Loads what a proxy stands for. */
	private EObject follow(ObjectId id) {
		materialise(fetch(List.of(id)));
		Tracked tracked = index.find(id);
		return tracked == null ? null : tracked.object();
	}

	@Override
	public Set<ObjectId> stale(Set<ObjectId> changed) {
		return changed.stream().filter(id -> {
			Tracked tracked = index.find(id);
			return tracked == null ? followed.contains(id.part()) : tracked.isStored();
		}).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	@Override
	public List<Clash> refresh(Set<ObjectId> stale, Fetch fetch) {
		Set<Clash> found = new LinkedHashSet<>(attachment(fetch).clashes());
		Set<ObjectId> present = fetch.states().stream().map(ObjectState::id).collect(Collectors.toSet());
		Set<Tracked> gone = stale.stream().filter(id -> !present.contains(id)).map(index::find).filter(Objects::nonNull)
				.filter(Tracked::isStored).collect(Collectors.toCollection(LinkedHashSet::new));
		Departure departure = new Departure(tracker, index, found::add);
		tracker.suspendWhile(() -> gone.stream().filter(each -> isTop(each, gone)).toList().forEach(departure::leave));
		found.forEach(clashes::add);
		tracker.evaluateAll();
		if (!departure.vanished().isEmpty()) {
			tell(listener -> listener.vanished(this, departure.vanished()));
		}
		return clashes.all().stream().filter(found::contains).toList();
	}

	private boolean isTop(Tracked tracked, Set<Tracked> gone) {
		for (EObject each = tracked.object().eContainer(); each != null; each = each.eContainer()) {
			if (gone.contains(index.tracked(each))) {
				return false;
			}
		}
		return true;
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
		Set<EObject> clashing = clashes.all().stream().map(Clash::object).map(EcoreUtil::getRootContainer).collect(Collectors.toSet());
		Collection<EObject> released = new Release(tracker, index, values, resource).run(root -> clashing.contains(root) || kept.test(root));
		if (!released.isEmpty()) {
			tell(listener -> listener.released(this, released));
		}
		return released;
	}

	@Override
	public Optional<EObject> find(ObjectId id) {
		return Optional.ofNullable(index.find(id)).map(Tracked::object).filter(index::holds);
	}

	@Override
	public Optional<ObjectId> id(EObject object) {
		if (object.eIsProxy()) {
			return Optional.ofNullable(index.proxyId(object));
		}
		return Optional.ofNullable(index.tracked(object)).filter(Tracked::isStored).map(Tracked::id);
	}

	@Override
	public int version(EObject object) {
		Tracked tracked = index.tracked(object);
		return tracked == null ? 0 : tracked.version();
	}

	@Override
	public Command add(Collection<? extends EObject> roots) {
		AddCommand command = new AddCommand(domain, resource.getContents(), roots);
		command.setLabel(name(roots, Messages.Command_add, Messages.Command_addSeveral));
		return command;
	}

	@Override
	public Command delete(Collection<? extends EObject> objects) {
		return new DeletionCommand(domain, references, objects, name(objects, Messages.Command_delete, Messages.Command_deleteSeveral));
	}

	private String name(Collection<? extends EObject> objects, String one, String several) {
		return objects.size() == 1 ? NLS.bind(one, labels.phrase(objects.iterator().next().eClass()))
				: NLS.bind(several, objects.size());
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
		Set<EObject> all = References.withParts(objects);
		Set<ObjectId> deleted = new HashSet<>();
		all.forEach(object -> id(object).ifPresent(deleted::add));
		Set<ObjectId> loaded = index.all().stream().map(Tracked::id).collect(Collectors.toSet());
		List<DeletionImpact.Reference> here = references.to(all).stream()
				.map(each -> new DeletionImpact.Reference(each.source(), id(each.source()).orElse(null),
						id(EcoreUtil.getRootContainer(each.source(), false)).orElse(null), each.source().eClass(), each.feature()))
				.toList();
		return new DeletionInquiry(context.store(), deleted, loaded, here);
	}

	@Override
	public boolean isDirty() {
		return !tracker.touched().isEmpty() || uncertain.isOpen();
	}

	@Override
	public boolean isChanged(EObject object) {
		Tracked tracked = index.tracked(object);
		return tracked != null && tracker.touched().contains(tracked);
	}

	@Override
	public Set<ObjectId> removals() {
		return tracker.touched().stream().filter(each -> each.isStored() && !index.holds(each.object())).map(Tracked::id).collect(Collectors.toSet());
	}

	@Override
	public boolean isChanged(EObject object, EStructuralFeature feature) {
		Tracked tracked = index.tracked(object);
		if (tracked == null || !tracker.touched().contains(tracked)) {
			return false;
		}
		return tracked.isStored() ? tracked.changed().contains(feature) : object.eIsSet(feature);
	}

	@Override
	public void prepare() {
		uncertain.ask();
		replenish(ObjectId.REGISTER);
		followed.forEach(this::replenish);
	}

	@Override
	public ChangeSet changes(String message) {
		uncertain.settle(this::written);
		List<ObjectId> undecided = clashes.all().stream().map(Clash::object).map(this::id).flatMap(Optional::stream).distinct().toList();
		if (!undecided.isEmpty()) {
			throw new CommitConflictException(undecided);
		}
		var changes = new ChangeCollector(tracker, index, values, homes, context.numbers()).collect();
		return new ChangeSet(context.author(), message, changes);
	}

	@Override
	public CommitResult write(ChangeSet changes) {
		CommitResult result = attempt(changes);
		changes.changes().stream().filter(ChangeSet.Addition.class::isInstance).map(change -> change.id().part()).distinct()
				.forEach(this::replenish);
		return result;
	}

	private CommitResult attempt(ChangeSet changes) {
		try {
			return context.write(changes, this);
		} catch (WorkspaceException failure) {
			if (failure.reason() == Reason.UNCERTAIN) {
				uncertain.note(changes);
			}
			throw failure;
		}
	}

	private void replenish(int part) {
		try {
			context.numbers().replenish(part);
		} catch (RuntimeException e) {
			// a save without numbers in stock waits for them, and tells the user if there are none to be had
			LoggerFactory.getLogger(BooksSession.class).warn("No numbers could be reserved for part {}", part, e);
		}
	}

	@Override
	public void written(ChangeSet changes, CommitResult result) {
		note.take(changes, result);
		moments.saved(changes, result);
		changes.changes().forEach(change -> {
			if (change instanceof ChangeSet.Addition addition && addition.placement() == null) {
				followed.add(addition.id().part());
			}
		});
		tell(listener -> listener.changed(this));
	}

	@Override
	public void discard() {
		forget();
		tell(listener -> listener.discarded(this));
	}

	private void forget() {
		uncertain.forget();
		tracker.suspendWhile(() -> {
			resource.getContents().clear();
			tracker.clear();
			clashes.clear();
		});
		stack.flush();
		resource.retryMissing();
	}

	@Override
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	private void tell(Consumer<SessionListener> event) {
		for (SessionListener listener : listeners) {
			try {
				event.accept(listener);
			} catch (RuntimeException e) {
				LoggerFactory.getLogger(BooksSession.class).error("A listener of the session failed", e);
			}
		}
	}

	/** Whether somebody showed it. */
	private boolean tellFailure(RuntimeException failure) {
		boolean[] shown = { false };
		tell(listener -> shown[0] |= listener.failed(this, failure));
		return shown[0];
	}

	@Override
	public void close() {
		listeners.clear();
		tracker.end();
		resource.getContents().clear();
		clashes.clear();
		stack.flush();
		adapters.dispose();
	}
}
