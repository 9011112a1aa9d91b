/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Programme;
import org.jiedui.model.Project;
import org.jiedui.ui.books.BooksLease;
import org.jiedui.ui.books.OpenBooks;
import org.jiedui.ui.books.ProgrammeEntry;
import org.junit.jupiter.api.Test;

/** What is open, who holds it, and what is said of it. */
class WorkbenchBooksTest extends WorkbenchBooksFixture {

	@Test
	void listsTheProgrammesByName() {
		open();
		assertThat(books.programmes()).extracting(ProgrammeEntry::name).containsExactly("Hedong", "Kunshan");
	}

	@Test
	void opensAgainAfterAFailure() {
		service.failing = true;
		assertThatThrownBy(this::open).hasRootCauseInstanceOf(WorkspaceException.class);
		assertThat(books.workspace()).isNotDone();
		service.failing = false;
		open();
		assertThat(books.workspace()).isCompletedWithValue(service.workspace);
	}

	@Test
	void loadsWhatStandsInTheBooksOnly() {
		OpenBooks open = load();
		assertThat(open.programme()).map(Programme::getName).contains("Kunshan");
		assertThat(open.roots(JieduiPackage.Literals.PROGRAMME_RECORD)).hasSize(2);
		assertThat(open.roots(JieduiPackage.Literals.PARTY)).isEmpty();
		assertThat(open.session().resource().getContents()).anyMatch(JieduiPackage.Literals.PARTY::isInstance);
		assertThat(books.of(road(open))).contains(open);
	}

	@Test
	void leasesTakenBeforeTheWorkspaceIsOpenAreServedLater() {
		ObjectId register = ObjectId.of(ObjectId.REGISTER, 1);
		BooksLease lease = books.lease(register.part());
		assertThat(lease.books()).isNotDone();
		open();
		assertThat(queue.await(lease.books()).roots(JieduiPackage.Literals.PARTY)).isNotEmpty();
	}

	@Test
	void allLeasesShareOneSessionUntilTheLastIsClosed() {
		open();
		BooksLease editor = books.lease(kunshan());
		BooksLease navigator = books.lease(kunshan());
		OpenBooks shared = queue.await(editor.books());
		assertThat(queue.await(navigator.books())).isSameAs(shared);
		editor.close();
		editor.close();
		assertThat(books.loaded()).containsExactly(shared);
		navigator.close();
		assertThat(books.loaded()).isEmpty();
		assertThat(told).containsExactly("opened Kunshan", "closed " + shared.part());
	}

	@Test
	void closedLeasesHearNothing() {
		open();
		BooksLease lease = books.lease(kunshan());
		lease.close();
		OpenBooks later = queue.await(books.lease(kunshan()).books());
		assertThat(later.isDirty()).isFalse();
		assertThat(lease.books()).isNotDone();
	}

	@Test
	void whatWasReadAheadIsAtHandAtOnce() throws InterruptedException {
		open();
		books.lease(kunshan());
		for (Job job : Job.getJobManager().find(null)) {
			if (job.getName().contains("Kunshan")) {
				job.join();
			}
		}
		assertThat(books.lease(kunshan()).books()).isCompletedWithValueMatching(open -> open.name().equals("Kunshan"));
		assertThat(told).containsExactly("opened Kunshan");
	}

	@Test
	void findingsFollowTheEdits() {
		OpenBooks open = load();
		Project road = road(open);
		List<Object> changed = new ArrayList<>();
		open.findings().addListener(changed::addAll);
		assertThat(open.findings().all()).isEmpty();
		rename(open, road, "X");
		queue.until(() -> changed.contains(road));
		assertThat(open.findings().findings(road)).hasSize(1);
		open.session().editingDomain().getCommandStack().undo();
		queue.until(() -> open.findings().all().isEmpty());
	}

	@Test
	void createsProgrammes() {
		open();
		Programme programme = JieduiFactory.eINSTANCE.createProgramme();
		programme.setName("Pujiang");
		ProgrammeEntry entry = queue.await(books.create(programme));
		assertThat(books.programmes()).contains(entry);
		assertThat(queue.await(books.lease(entry.part()).books()).name()).isEqualTo("Pujiang");
	}
}
