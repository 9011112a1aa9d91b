/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.internal.database.H2Connector;
import org.junit.jupiter.api.Test;

/** The file must not grow by more than what is written: other versions of the database fail here. */
class GrowthTest extends StoreTest {

	private static final int THINGS = 1000;
	private static final int CYCLES = 8;
	/** What one change may take, the row of the history included, in bytes. */
	private static final long CHANGE = 1000;

	@Test
	void editingAndClosingDoesNotBlowTheFileUp() throws IOException {
		Changes additions = new Changes();
		var ids = books.store().reserve(part, THINGS);
		for (int index = 0; index < THINGS; index++) {
			additions.add(ids.id(index), kinds.thing, "text", "thing " + index);
		}
		books.commit(additions);
		long before = cycle(0);
		long after = before;
		for (int cycle = 1; cycle <= CYCLES; cycle++) {
			after = cycle(cycle);
		}
		assertThat(after).isLessThan(3 * before + CYCLES * THINGS * CHANGE);
	}

	/** @return the size of the closed file in bytes */
	private long cycle(int number) throws IOException {
		Fetch fetch = books.fetch(Query.of(kinds.thing).within(part));
		Changes changes = new Changes();
		for (ObjectState state : fetch.states()) {
			changes.set(state, "text", "thing in cycle " + number);
		}
		books.commit(changes);
		books.close();
		long size = Files.size(H2Connector.file(folder));
		reopen();
		return size;
	}
}
