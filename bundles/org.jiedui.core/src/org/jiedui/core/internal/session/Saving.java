/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import java.util.List;
import java.util.Optional;

import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitConflictException;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.slf4j.LoggerFactory;

/** The way of unsaved changes into the store: what is written, by which numbers, and what became of a write whose end nobody saw. */
final class Saving {

	private final Session session;
	private final SessionContext context;
	private final ChangeTracker tracker;
	private final ObjectIndex index;
	private final StoredValues values;
	private final OpenClashes clashes;
	private final Intake intake;
	private final Audience audience;
	private final Homes homes;
	private final SaveNote note;
	private final UncertainWrite uncertain;

	Saving(Session session, SessionContext context, ChangeTracker tracker, ObjectIndex index, StoredValues values, OpenClashes clashes, Homes homes,
			Intake intake, Audience audience) {
		this.session = session;
		this.context = context;
		this.tracker = tracker;
		this.index = index;
		this.values = values;
		this.clashes = clashes;
		this.homes = homes;
		this.intake = intake;
		this.audience = audience;
		note = new SaveNote(tracker, index, values);
		uncertain = new UncertainWrite(changes -> context.find(changes, session));
	}

	/** Any thread but the session's. */
	void prepare() {
		uncertain.ask();
		replenish(ObjectId.REGISTER);
		intake.followed().forEach(this::replenish);
	}

	ChangeSet changes(String message) {
		settle();
		List<ObjectId> undecided = clashes.all().stream().map(Clash::object).map(index::storedId).flatMap(Optional::stream).distinct().toList();
		if (!undecided.isEmpty()) {
			throw new CommitConflictException(undecided);
		}
		return new ChangeSet(context.author(), message, new ChangeCollector(tracker, index, values, homes, context.numbers()).collect());
	}

	/** Any thread. */
	CommitResult write(ChangeSet changes) {
		CommitResult result = attempt(changes);
		changes.changes().stream().filter(ChangeSet.Addition.class::isInstance).map(change -> change.id().part()).distinct()
				.forEach(this::replenish);
		return result;
	}

	private CommitResult attempt(ChangeSet changes) {
		try {
			return context.write(changes, session);
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
			LoggerFactory.getLogger(Saving.class).warn("No numbers could be reserved for part {}", part, e);
		}
	}

	void written(ChangeSet changes, CommitResult result) {
		note.take(changes, result);
		intake.saved(changes, result);
		audience.tell(listener -> listener.changed(session));
	}

	/** Takes note of what was written without anybody's seeing it; asks the store where that was not done before. */
	void settle() {
		uncertain.settle(this::written);
	}

	/** Whether nobody knows what became of a write. */
	boolean isUncertain() {
		return uncertain.isUnknown();
	}

	/** Whether there was a write of which the session has not taken note, since it does not know or has just been told what became of it. */
	boolean isUnsettled() {
		return uncertain.isOpen();
	}

	/** Whether the session wrote something after an answer of the store, or may have. */
	boolean isNewerThan(Fetch fetch) {
		return uncertain.isNewerThan(fetch);
	}
}
