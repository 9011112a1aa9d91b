/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.store.fixture.Changes.feature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.jiedui.core.history.HistoryQuery;
import org.jiedui.core.query.Condition.Comparison;
import org.jiedui.core.query.Condition.Operator;
import org.jiedui.core.query.Query;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.spi.store.ObjectState;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.store.fixture.Books;
import org.jiedui.store.fixture.Changes;
import org.jiedui.store.fixture.EveryKind;
import org.jiedui.store.fixture.OtherProcess;
import org.jiedui.store.fixture.WritesForever;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A save that returned survives the death of the process, whole. */
class KillTest {

	private static final int KILLS = 50;

	private final EveryKind kinds = new EveryKind();
	@TempDir
	private Path folder;
	private ObjectId counter;

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void whatWasAcknowledgedIsThereAfterFiftyKills() throws IOException, InterruptedException {
		try (Books books = Books.open(folder, kinds.model)) {
			counter = books.id(books.store().reservePart());
			books.commit(new Changes().add(counter, kinds.thing));
		}
		int checked = 0;
		OtherProcess next = writer();
		for (int kill = 0; kill < KILLS; kill++) {
			// the next one starts up while this one writes
			try (OtherProcess writer = next) {
				next = writer();
				checked = check(checked, acknowledged(writer, kill));
			}
		}
		next.close();
		assertThat(checked).isGreaterThanOrEqualTo(KILLS);
	}

	private OtherProcess writer() throws IOException {
		return OtherProcess.start(WritesForever.class, folder.toString(), counter.toString());
	}

	/** The last number that the writer printed; each round kills it after another count of commits. */
	private static int acknowledged(OtherProcess writer, int kill) throws IOException, InterruptedException {
		assertThat(writer.readLine()).isEqualTo("ready");
		writer.signal();
		List<String> lines = new ArrayList<>();
		for (int line = 0; line <= kill % 7; line++) {
			lines.add(writer.readLine());
		}
		lines.addAll(writer.kill());
		// the last line may have been cut off in the middle
		return Integer.parseInt(lines.get(Math.max(kill % 7, lines.size() - 2)));
	}

	/** @return how many commits are there */
	private int check(int before, int acknowledged) {
		try (Books books = Books.open(folder, kinds.model)) {
			int number = (Integer) books.state(counter).get(feature(kinds.thing, "number"));
			assertThat(number).isGreaterThanOrEqualTo(acknowledged).isGreaterThan(before);
			assertThat(books.store().history(HistoryQuery.ofPart(counter.part(), 1)).getFirst().sequence()).isEqualTo(number + 1L);
			Fetch fetch = books.fetch(
					Query.of(kinds.thing).where(new Comparison(feature(kinds.thing, "number"), Operator.GREATER, before)));
			Map<ObjectId, Integer> pieces = new TreeMap<>();
			for (ObjectState state : fetch.states()) {
				if (state.placement() != null) {
					pieces.merge(state.placement().root(), 1, Integer::sum);
				}
			}
			assertThat(fetch.found()).hasSize(number - before + 1).contains(counter);
			assertThat(pieces).hasSize(number - before).allSatisfy((thing, count) -> assertThat(count).isEqualTo(WritesForever.PIECES));
			return number;
		}
	}
}
