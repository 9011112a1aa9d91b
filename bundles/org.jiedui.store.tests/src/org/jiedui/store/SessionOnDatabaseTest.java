/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.spi.store.Fetch;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.AnnualPlan;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.testsupport.RandomEditor;
import org.jiedui.testsupport.SessionContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions on the real store: any row of commands and saves comes back as it was shown. */
class SessionOnDatabaseTest {

	@TempDir
	Path folder;

	/** Where there are no bundles, nobody else has registered the model before the store looks. */
	@BeforeAll
	static void registerModel() {
		assertThat(JieduiPackage.eINSTANCE).isNotNull();
	}

	@Test
	void anAnswerThatComesLateUndoesNoSave() {
		try (Workspace workspace = MemoryWorkspace.open(new H2StoreProvider().open(folder.toString(), null));
				Session session = workspace.openSession()) {
			RandomEditor.sample().saveTo(workspace);
			List<EObject> plans = session.load(Query.of(JieduiPackage.Literals.ANNUAL_PLAN));
			AnnualPlan kept = (AnnualPlan) plans.getFirst();
			AnnualPlan removed = (AnnualPlan) plans.getLast();
			Fetch early = session.fetch(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD));
			int tasks = kept.getTasks().size();
			var domain = session.editingDomain();
			domain.getCommandStack().execute(AddCommand.create(domain, kept, JieduiPackage.Literals.ANNUAL_PLAN__TASKS,
					JieduiFactory.eINSTANCE.createPlanTask()));
			domain.getCommandStack().execute(session.delete(List.of(removed)));
			session.save("", null);
			assertThat(session.isOutdated(early)).isTrue();
			session.attach(early);
			assertThat(kept.getTasks()).hasSize(tasks + 1);
			assertThat(removed.eResource()).isNull();
			assertThat(session.resource().getContents()).filteredOn(AnnualPlan.class::isInstance).doesNotContain(removed)
					.hasSize((int) workspace.count(Query.of(JieduiPackage.Literals.ANNUAL_PLAN)));
			assertThat(session.isDirty()).isFalse();
			assertThat(session.isOutdated(session.fetch(Query.of(JieduiPackage.Literals.PROGRAMME_RECORD)))).isFalse();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void whatIsSavedIsWhatIsShown(int seed) {
		try (Workspace workspace = MemoryWorkspace.open(new H2StoreProvider().open(folder.toString(), null));
				Session session = workspace.openSession()) {
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
}
