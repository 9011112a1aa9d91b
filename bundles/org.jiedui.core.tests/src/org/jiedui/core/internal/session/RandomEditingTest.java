/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.RandomEditor;
import org.jiedui.testsupport.SessionContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any row of commands, undo, redo and saves: what another session loads is what this one shows, and undoing all makes clean. */
class RandomEditingTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void whatIsSavedIsWhatIsShown(int seed) {
		try (Workspace workspace = MemoryWorkspace.open(); Session session = workspace.openSession()) {
			RandomEditor.sample().saveTo(workspace);
			session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD));
			RandomEditor editor = new RandomEditor(session, seed);
			for (int i = 0; i < 150; i++) {
				editor.step();
				if (editor.onceIn(15)) {
					session.save("", null);
					assertThat(session.isDirty()).isFalse();
					assertThat(session.changes("").isEmpty()).isTrue();
					assertThat(SessionContent.stored(workspace)).isEqualTo(SessionContent.of(session));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 21, 22, 23, 24, 25, 26 })
	void undoingEverythingMakesClean(int seed) {
		try (Workspace workspace = MemoryWorkspace.open(); Session session = workspace.openSession()) {
			RandomEditor.sample().saveTo(workspace);
			session.load(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD));
			Map<String, String> before = SessionContent.of(session);
			RandomEditor editor = new RandomEditor(session, seed);
			for (int i = 0; i < 60; i++) {
				editor.step();
			}
			while (session.editingDomain().getCommandStack().canUndo()) {
				session.editingDomain().getCommandStack().undo();
			}
			assertThat(SessionContent.of(session)).isEqualTo(before);
			assertThat(session.isDirty()).isFalse();
			assertThat(session.changes("").isEmpty()).isTrue();
		}
	}
}
