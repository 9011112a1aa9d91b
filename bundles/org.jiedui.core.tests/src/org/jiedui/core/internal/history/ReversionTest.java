/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jiedui.core.history.Commit;
import org.jiedui.core.history.Reversal;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.RandomEditor;
import org.jiedui.testsupport.SessionContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a user saves can be taken back at once, and what was taken back can be put again. */
class ReversionTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5 })
	void backAndForthIsWhereItWas(int seed) {
		try (Workspace workspace = MemoryWorkspace.open()) {
			RandomEditor.sample().saveTo(workspace);
			for (int save = 0; save < 12; save++) {
				Map<String, String> before = SessionContent.stored(workspace);
				List<Commit> commits = edit(workspace, seed * 100 + save);
				Map<String, String> after = SessionContent.stored(workspace);
				// what is referred to comes back first and goes last
				List<Commit> back = revert(workspace, commits);
				assertThat(SessionContent.stored(workspace)).isEqualTo(before);
				revert(workspace, back.reversed());
				assertThat(SessionContent.stored(workspace)).isEqualTo(after);
			}
		}
	}

	private static List<Commit> edit(Workspace workspace, int seed) {
		try (Session session = workspace.openSession()) {
			session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD));
			RandomEditor editor = new RandomEditor(session, seed);
			for (int step = 0; step < 12; step++) {
				editor.step();
			}
			return session.isDirty() ? session.save("", null).commits() : List.of();
		}
	}

	private static List<Commit> revert(Workspace workspace, List<Commit> commits) {
		List<Commit> back = new ArrayList<>();
		for (Commit commit : commits) {
			Reversal reversal = workspace.revert(commit.number(), "");
			assertThat(reversal.obstacles()).isEmpty();
			assertThat(reversal.omissions()).isEmpty();
			reversal.commit().ifPresent(back::add);
		}
		return back;
	}
}
