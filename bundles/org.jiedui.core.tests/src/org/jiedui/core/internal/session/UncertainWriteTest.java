/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jiedui.core.spi.store.ChangeSet;
import org.jiedui.core.spi.store.CommitResult;
import org.junit.jupiter.api.Test;

/** Another save is lost while it is asked what became of one. */
class UncertainWriteTest {

	private final ChangeSet first = new ChangeSet("clerk", "first", List.of());
	private final ChangeSet second = new ChangeSet("clerk", "second", List.of());
	private final List<ChangeSet> asked = new ArrayList<>();
	private final List<ChangeSet> written = new ArrayList<>();
	private Runnable meanwhile = () -> {
	};
	private final UncertainWrite uncertain = new UncertainWrite(this::ask);

	private Optional<CommitResult> ask(ChangeSet changes) {
		asked.add(changes);
		Runnable once = meanwhile;
		meanwhile = () -> {
		};
		once.run();
		return Optional.of(new CommitResult(List.of(), Map.of()));
	}

	private void settle() {
		uncertain.settle((changes, result) -> written.add(changes));
	}

	@Test
	void theOneThatWasLostWhileTheStoreWasAskedIsAskedForTheNextTime() {
		uncertain.note(first);
		meanwhile = () -> uncertain.note(second);
		settle();
		assertThat(uncertain.isUnknown()).isTrue();
		settle();
		assertThat(asked).containsExactly(first, second);
		assertThat(written).contains(second);
		assertThat(uncertain.isOpen()).isFalse();
	}

	@Test
	void soIsTheOneThatWasLostWhileTheSessionTookNote() {
		uncertain.note(first);
		uncertain.settle((changes, result) -> {
			written.add(changes);
			uncertain.note(second);
		});
		assertThat(uncertain.isUnknown()).isTrue();
		settle();
		assertThat(written).containsExactly(first, second);
		assertThat(uncertain.isOpen()).isFalse();
	}
}
