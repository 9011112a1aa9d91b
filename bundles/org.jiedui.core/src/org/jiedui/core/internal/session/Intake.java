/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;

/** What comes into a session from the store: what it asked for, and what others committed meanwhile. */
final class Intake {

	private final Session session;
	private final BooksResource resource;
	private final ChangeTracker tracker;
	private final ObjectIndex index;
	private final StoredValues values;
	private final OpenClashes clashes;
	private final Audience audience;
	private final Moments moments = new Moments();
	/** Parts of the books of which the session asked for roots: what is added there concerns it. */
	private final Set<Integer> followed = ConcurrentHashMap.newKeySet();

	Intake(Session session, BooksResource resource, ChangeTracker tracker, ObjectIndex index, StoredValues values, OpenClashes clashes,
			Audience audience) {
		this.session = session;
		this.resource = resource;
		this.tracker = tracker;
		this.index = index;
		this.values = values;
		this.clashes = clashes;
		this.audience = audience;
	}

	/** The parts of the books that the session shows; any thread. */
	Set<Integer> followed() {
		return followed;
	}

	/** What somebody asked for; new objects beside it concern the session from now on. */
	List<EObject> attach(Fetch fetch) {
		int last = 0;
		for (ObjectId id : fetch.found()) {
			if (id.part() != last) {
				last = id.part();
				followed.add(last);
			}
		}
		return materialise(fetch).found();
	}

	/** Without following it. */
	Attachment materialise(Fetch fetch) {
		resource.retryMissing();
		Attachment attachment = new Attachment(tracker, index, values, resource, fetch, moments);
		tracker.suspendWhile(attachment::run);
		moments.attached(fetch);
		attachment.clashes().forEach(clashes::add);
		tellVanished(attachment.vanished());
		if (!audience.isEmpty()) {
			Collection<EObject> loaded = attachment.loaded();
			if (!loaded.isEmpty()) {
				audience.tell(listener -> listener.loaded(session, loaded));
			}
		}
		return attachment;
	}

	private void tellVanished(Collection<EObject> vanished) {
		if (!vanished.isEmpty()) {
			audience.tell(listener -> listener.vanished(session, vanished));
		}
	}

	boolean isOutdated(Fetch fetch) {
		return moments.isOutdated(fetch);
	}

	/** What the session itself wrote is no news. */
	void saved(ChangeSet changes, CommitResult result) {
		moments.saved(changes, result);
		changes.changes().forEach(change -> {
			if (change instanceof ChangeSet.Addition addition && addition.placement() == null) {
				followed.add(addition.id().part());
			}
		});
	}

	Set<ObjectId> stale(Set<ObjectId> changed) {
		return changed.stream().filter(id -> {
			Tracked tracked = index.find(id);
			return tracked == null ? followed.contains(id.part()) : tracked.isStored();
		}).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	List<Clash> refresh(Set<ObjectId> stale, Fetch fetch) {
		Set<Clash> found = new LinkedHashSet<>(materialise(fetch).clashes());
		Set<ObjectId> present = fetch.states().stream().map(ObjectState::id).collect(Collectors.toSet());
		Set<Tracked> gone = stale.stream().filter(id -> !present.contains(id)).map(index::find).filter(Objects::nonNull)
				.filter(Tracked::isStored).collect(Collectors.toCollection(LinkedHashSet::new));
		Departure departure = new Departure(tracker, index, found::add);
		tracker.suspendWhile(() -> gone.stream().filter(each -> isTop(each, gone)).toList().forEach(departure::leave));
		found.forEach(clashes::add);
		tracker.evaluateAll();
		tellVanished(departure.vanished());
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
}
