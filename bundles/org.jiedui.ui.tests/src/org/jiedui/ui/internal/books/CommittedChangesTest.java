/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Project;
import org.jiedui.model.value.Money;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.MemoryWorkspace;
import org.jiedui.ui.grid.ForeignChange;
import org.jiedui.ui.grid.Questions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others committed since one looked last. */
class CommittedChangesTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final EStructuralFeature NAME = P.getProgrammeRecord_Name();

	private final Workspace workspace = MemoryWorkspace.open();
	private final Session session = workspace.openSession();
	private Project project;
	private CommittedChanges changes;
	private int told;

	@BeforeEach
	void open() {
		BooksBuilder books = new BooksBuilder();
		books.programme("河东–迭部").project("甲", each -> each.setBudget(Money.of(1))).project("乙", each -> {
		});
		books.saveTo(workspace);
		project = (Project) session.load(Query.of(P.getProject())).getFirst();
		changes = new CommittedChanges(session, session.id(project).orElseThrow().part(), new AtOnce());
		changes.addListener(() -> told++);
	}

	@AfterEach
	void close() {
		changes.close();
		session.close();
		workspace.close();
	}

	/** Another session names the project otherwise. */
	private void otherNames(String name) {
		try (Session other = workspace.openSession()) {
			Project there = (Project) other.load(Query.of(P.getProject())).getFirst();
			other.editingDomain().getCommandStack().execute(SetCommand.create(other.editingDomain(), there, NAME, name));
			other.save("", null);
		}
		Set<ObjectId> stale = Set.of(session.id(project).orElseThrow());
		session.refresh(stale, session.fetch(stale));
	}

	private void nameHere(String name) {
		session.editingDomain().getCommandStack().execute(SetCommand.create(session.editingDomain(), project, NAME, name));
	}

	private ForeignChange found() {
		return changes.find(project, NAME).orElseThrow();
	}

	@Test
	void tellsWhoWhenAndWhatItWasBefore() {
		assertThat(changes.isEmpty()).isTrue();
		otherNames("丙");
		assertThat(project.getName()).isEqualTo("丙");
		assertThat(found().before()).isEqualTo("甲");
		assertThat(found().author()).isNotNull();
		assertThat(found().time()).isNotNull();
		assertThat(changes.find(project, P.getProject_Budget())).isEmpty();
		assertThat(told).isPositive();
	}

	@Test
	void ofSeveralChangesWhatWasSeenLastIsTheOneBefore() {
		otherNames("丙");
		otherNames("丁");
		assertThat(found().before()).isEqualTo("甲");
		changes.seen(List.of(project));
		assertThat(changes.find(project, NAME)).isEmpty();
		otherNames("戊");
		assertThat(found().before()).isEqualTo("丁");
		changes.allSeen();
		assertThat(changes.isEmpty()).isTrue();
	}

	@Test
	void whatIsSavedHereIsNoNews() {
		nameHere("己");
		session.save("", null);
		assertThat(changes.isEmpty()).isTrue();
	}

	@Test
	void whatIsEditedHereIsSeenAlsoWhenThatIsUndoneAndRedone() {
		otherNames("丙");
		nameHere("丁");
		assertThat(changes.find(project, NAME)).isEmpty();
		session.editingDomain().getCommandStack().undo();
		assertThat(project.getName()).isEqualTo("丙");
		assertThat(changes.isEmpty()).isTrue();
		session.editingDomain().getCommandStack().redo();
		assertThat(changes.isEmpty()).isTrue();
	}

	@Test
	void whatIsAddedIsNotMarkedCellByCell() {
		try (Session other = workspace.openSession()) {
			Project there = (Project) other.load(Query.of(P.getProject())).getFirst();
			Project copy = (Project) P.getEFactoryInstance().create(P.getProject());
			copy.setName("新");
			copy.setProgramme(there.getProgramme());
			other.editingDomain().getCommandStack().execute(other.add(List.of(copy)));
			other.save("", null);
		}
		assertThat(changes.isEmpty()).isTrue();
	}

	@Test
	void closedItHearsOfNothing() {
		changes.close();
		otherNames("丙");
		assertThat(changes.isEmpty()).isTrue();
	}

	/** Answers before it is asked twice. */
	private static final class AtOnce implements Questions {

		@Override
		public <T> void ask(String name, Supplier<T> question, Consumer<T> answered, Runnable failed) {
			answered.accept(question.get());
		}

		@Override
		public void later(Runnable task) {
			task.run();
		}
	}
}
