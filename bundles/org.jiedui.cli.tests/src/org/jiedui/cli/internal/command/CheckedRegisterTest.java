/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.Party;
import org.jiedui.model.Village;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A register that is never in memory as a whole. */
class CheckedRegisterTest {

	private final Workspace workspace = MemoryWorkspace.open();

	@AfterEach
	void close() {
		workspace.close();
	}

	private void villages(String... codes) {
		BooksBuilder books = new BooksBuilder();
		for (String code : codes) {
			Village village = JieduiFactory.eINSTANCE.createVillage();
			village.setCode(code);
			books.party("村" + books.roots().size(), village);
		}
		books.saveTo(workspace);
	}

	@Test
	void everyPartyIsLookedAtOnceBesideTheOneBeforeIt() throws IOException {
		villages("5", "2", "4", "2", "3", "1", null);
		List<List<String>> all = new ArrayList<>();
		List<String> fresh = new ArrayList<>();
		List<Long> progress = new ArrayList<>();

		new CheckedRegister(workspace, 0, 2).each((parties, unseen, session) -> {
			all.add(parties.stream().map(party -> ((Party) party).getCode()).toList());
			parties.stream().filter(unseen::contains).map(party -> ((Party) party).getCode()).forEach(fresh::add);
		}, progress::add);

		assertThat(fresh).containsExactly("1", "2", "2", "3", "4", "5", null);
		assertThat(all).contains(List.of("1", "2"), List.of("2", "2", "3"), List.of("3", "4", "5"));
		assertThat(progress).containsExactly(2L, 4L, 6L, 7L);
	}

	@Test
	void fewPartiesAreNoLargeRegister() {
		villages("1", "2");
		assertThat(new CheckedRegister(workspace, 2, 2).isLarge()).isFalse();
		assertThat(new CheckedRegister(workspace, 1, 2).isLarge()).isTrue();
	}
}
