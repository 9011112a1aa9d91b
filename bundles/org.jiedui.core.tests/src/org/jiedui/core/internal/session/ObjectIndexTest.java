/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.jiedui.core.workspace.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectIndexTest {

	private final ObjectIndex index = new ObjectIndex();

	@ParameterizedTest
	@CsvSource({ "1, 400", "2, 400", "3, 40", "4, 1000000" })
	void whatHasAnIdentifierIsFound(int seed, int numbers) {
		Random random = new Random(seed);
		Map<ObjectId, Tracked> expected = new HashMap<>();
		for (int step = 0; step < 5_000; step++) {
			ObjectId id = ObjectId.of(1 + random.nextInt(3), 1 + random.nextInt(numbers));
			Tracked there = expected.get(id);
			if (there == null) {
				there = new Tracked(null);
				index.identify(there, id);
				expected.put(id, there);
			} else if (random.nextBoolean()) {
				index.release(there);
				expected.remove(id);
				assertThat(there.id()).isNull();
			}
			assertThat(index.find(id)).isSameAs(expected.get(id));
		}
		assertThat(index.all()).containsExactlyInAnyOrderElementsOf(expected.values());
		expected.forEach((id, tracked) -> assertThat(index.find(id)).isSameAs(tracked));
	}

	@Test
	void anotherIdentifierReplacesTheFirst() {
		Tracked tracked = new Tracked(null);
		index.identify(tracked, ObjectId.of(1, 1));
		index.identify(tracked, ObjectId.of(2, 1));
		assertThat(index.find(ObjectId.of(1, 1))).isNull();
		assertThat(index.find(ObjectId.of(2, 1))).isSameAs(tracked);
		assertThat(index.all()).containsExactly(tracked);
		assertThat(tracked.id()).isEqualTo(ObjectId.of(2, 1));
	}

	@Test
	void whatIsNotStoredIsNoRootOfTheStore() {
		Tracked tracked = new Tracked(null);
		index.identify(tracked, ObjectId.of(1, 1));
		assertThat(index.hasRoot(ObjectId.of(1, 1))).isFalse();
	}
}
