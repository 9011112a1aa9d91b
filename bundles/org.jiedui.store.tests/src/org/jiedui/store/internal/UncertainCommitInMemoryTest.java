/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal;

import org.jiedui.core.spi.store.ObjectStore;
import org.jiedui.testsupport.LossyStore;
import org.jiedui.testsupport.LossyStore.Fate;

class UncertainCommitInMemoryTest extends UncertainCommitTest {

	private final LossyStore memory = new LossyStore();

	@Override
	ObjectStore store() {
		return memory;
	}

	@Override
	void loseAnswer() {
		memory.becomes(Fate.ARRIVES_UNTOLD);
	}

	@Override
	void loseQuestion() {
		memory.becomes(Fate.AWAY);
	}

	@Override
	void comeBack() {
		memory.becomes(Fate.ARRIVES);
	}
}
