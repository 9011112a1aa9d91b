/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;

/** A store in memory that can be lost at the end of a commit, before or after that was durable. */
public final class LossyStore extends MemoryStore {

	/** What becomes of the next commits and questions for them. */
	public enum Fate {
		ARRIVES,
		/** Written, but nobody is told. */
		ARRIVES_UNTOLD,
		/** Not written, and nobody is told. */
		IS_LOST,
		/** Nobody can be asked. */
		AWAY,
		/** Another office has changed the tables. */
		REFUSED
	}

	private Fate fate = Fate.ARRIVES;
	private final Set<UUID> uncertain = new HashSet<>();
	private int asked;

	public synchronized void becomes(Fate next) {
		fate = next;
	}

	/** How often somebody was told what became of a commit. */
	public synchronized int asked() {
		return asked;
	}

	@Override
	public synchronized CommitResult commit(ChangeSet changes) {
		if (fate == Fate.AWAY || fate == Fate.REFUSED) {
			throw new WorkspaceException(fate == Fate.AWAY ? Reason.UNREACHABLE : Reason.NEWER, "refused", null);
		}
		Optional<CommitResult> before = uncertain.contains(changes.save()) ? super.find(changes) : Optional.empty();
		CommitResult result = before.isPresent() || fate == Fate.IS_LOST ? before.orElse(null) : super.commit(changes);
		if (fate != Fate.ARRIVES) {
			uncertain.add(changes.save());
			throw new WorkspaceException(Reason.UNCERTAIN, "lost", null);
		}
		return result;
	}

	@Override
	public synchronized Optional<CommitResult> find(ChangeSet changes) {
		if (fate == Fate.AWAY) {
			throw new WorkspaceException(Reason.UNREACHABLE, "away", null);
		}
		asked++;
		return super.find(changes);
	}
}
